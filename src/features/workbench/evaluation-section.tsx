import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntry, useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { presentOptions } from './present-options.ts';
import { Section } from './section.tsx';

const ANSWERS = [
  { value: '' as const, label: 'Not answered' },
  { value: 'no' as const, label: 'No' },
  { value: 'yes' as const, label: 'Yes' },
];

/** A visit billed the same day, and whether anything of it is left without the procedure. */
export function EvaluationSection() {
  const { entry, noneAssumed } = useEntry();
  const present = useEntryField('evaluation.present', 'same-day E/M');
  const code = useEntryField('evaluation.code', 'E/M code');
  const patient = useEntryField('evaluation.patient', 'new or established');
  const separate = useEntryField('evaluation.separate', 'separate E/M');
  const unrelated = useEntryField('evaluation.unrelated', 'E/M unrelated');
  const diagnoses = useEntryField('evaluation.diagnoses', 'E/M diagnoses');
  return (
    <Section number={5} title="Same-day E/M">
      <FactField fact="evaluation">
        <ChoiceField
          label="Was an E/M service documented that day?"
          labelHidden
          value={present.value}
          options={presentOptions(noneAssumed)}
          onChange={present.change}
        />
      </FactField>
      {present.value === 'some' && (
        <div className="mt-2 space-y-2">
          <div className="grid grid-cols-2 gap-x-3 gap-y-2 stack:grid-cols-3">
            <TextField
              label="E/M code"
              value={code.value}
              onCommit={code.change}
              problem={code.problem}
              {...code.typing}
              hint={code.value === '' ? 'Enter the code of the visit' : undefined}
            />
            <TextField
              label="E/M diagnoses"
              value={diagnoses.value}
              onCommit={diagnoses.change}
              problem={diagnoses.problem}
              {...diagnoses.typing}
            />
            <ChoiceField
              label="Patient"
              value={patient.value}
              options={[
                { value: '', label: 'Not stated' },
                { value: 'new', label: 'New' },
                { value: 'established', label: 'Established' },
              ]}
              onChange={patient.change}
            />
          </div>
          <ChoiceField
            label="Take away everything done for the procedure. Does a visit remain that stands on its own?"
            value={separate.value}
            options={ANSWERS}
            onChange={separate.change}
            hint="Looking at the lesions, deciding to treat them and explaining it belong to the procedure, for new patients too."
          />
          {entry.priorProcedures.present === 'some' && (
            <ChoiceField
              label="Is the visit about something unrelated to the earlier procedure?"
              value={unrelated.value}
              options={ANSWERS}
              onChange={unrelated.change}
            />
          )}
        </div>
      )}
    </Section>
  );
}
