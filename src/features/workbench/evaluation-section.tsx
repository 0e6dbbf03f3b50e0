import { ChoiceField } from '../../ui/choice-field.tsx';
import { useEntry, useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { presentOptions } from './present-options.ts';
import { Section } from './section.tsx';
import { useSecondLoad } from './use-second-load.ts';

/** A visit billed the same day, and whether anything of it is left without the procedure. */
export function EvaluationSection() {
  const { noneAssumed } = useEntry();
  const present = useEntryField('evaluation.present', 'same-day E/M');
  const { later } = useSecondLoad();
  return (
    <Section number={5} title="Same-day E/M">
      <FactField fact="evaluation">
        <ChoiceField
          label="Was an E/M service documented that day?"
          labelHidden
          value={present.value}
          options={presentOptions(noneAssumed('evaluation'))}
          onChange={present.change}
        />
      </FactField>
      {present.value === 'some' && later && <later.EvaluationDetails />}
    </Section>
  );
}
