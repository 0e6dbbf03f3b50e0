import { useEffect } from 'react';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntry, useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { goOnTyping } from './finish-typing.ts';

const SEPARATE = [
  { value: '' as const, label: 'Not answered' },
  { value: 'no' as const, label: 'No' },
  { value: 'yes' as const, label: 'Yes' },
];

const ABOUT = [
  { value: '' as const, label: 'Not answered' },
  { value: 'no' as const, label: 'The earlier procedure' },
  { value: 'yes' as const, label: 'Something else' },
];

/** What is asked of a same-day visit. It arrives after the question whether there was one. */
export function EvaluationDetails() {
  const { entry } = useEntry();
  const code = useEntryField('evaluation.code', 'E/M code');
  const patient = useEntryField('evaluation.patient', 'new or established');
  const separate = useEntryField('evaluation.separate', 'separate E/M');
  const unrelated = useEntryField('evaluation.unrelated', 'E/M unrelated');
  const diagnoses = useEntryField('evaluation.diagnoses', 'E/M diagnoses');
  // The focus: text that was not finished when the page was left goes on here too.
  useEffect(goOnTyping, []);
  return (
    <div className="mt-2 space-y-2">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 min-[75rem]:grid-cols-[10rem_minmax(0,1fr)_auto]">
        <FactField fact="evaluation.code">
          <TextField
            label="E/M code"
            value={code.value}
            onCommit={code.change}
            problem={code.problem}
            {...code.typing}
            hint={code.value === '' ? 'Enter the code of the visit' : undefined}
          />
        </FactField>
        <FactField fact="evaluation.diagnoses">
          <TextField
            label="E/M diagnoses"
            value={diagnoses.value}
            onCommit={diagnoses.change}
            problem={diagnoses.problem}
            {...diagnoses.typing}
          />
        </FactField>
        <FactField fact="evaluation.patient" className="col-span-2 min-[75rem]:col-span-1">
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
        </FactField>
      </div>
      <FactField fact="evaluation.separatelyIdentifiable">
        <ChoiceField
          label="Leaving out all work on the treated lesions, is there a separate evaluation left in the note?"
          value={separate.value}
          options={SEPARATE}
          onChange={separate.change}
          hint="Looking at the lesions, deciding to treat them and explaining it are such work, for new patients too."
        />
      </FactField>
      {/* An answer stays in sight as long as it counts. */}
      {(entry.priorProcedures.present === 'some' || unrelated.value !== '') && (
        <FactField fact="evaluation.unrelatedToEarlierProcedure">
          <ChoiceField
            label="What was the E/M about: the earlier procedure or something else?"
            value={unrelated.value}
            options={ABOUT}
            onChange={unrelated.change}
          />
        </FactField>
      )}
    </div>
  );
}
