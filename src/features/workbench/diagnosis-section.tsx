import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DiagnosisField } from './diagnosis-field.tsx';
import { useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { natureOptions } from './nature-options.ts';
import { Section } from './section.tsx';

/** What was treated: the diagnosis, the nature it stands for, and codes that go along. */
export function DiagnosisSection() {
  const diagnosis = useEntryField('diagnosis', 'diagnosis');
  const nature = useEntryField('nature', 'nature');
  const additional = useEntryField('additionalDiagnoses', 'additional diagnoses');
  return (
    <Section number={4} title="Diagnosis">
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 stack:grid-cols-3">
        <FactField fact="diagnosis">
          <DiagnosisField
            label="Diagnosis"
            named
            value={diagnosis.value}
            onChange={diagnosis.change}
            problem={diagnosis.problem}
            {...diagnosis.typing}
          />
        </FactField>
        <FactField fact="nature">
          <SelectField
            label="Nature of the lesions"
            value={nature.value}
            options={natureOptions(diagnosis.value)}
            onChange={nature.change}
          />
        </FactField>
        <TextField
          label="Additional codes"
          value={additional.value}
          onCommit={additional.change}
          problem={additional.problem}
          {...additional.typing}
          hint="UV source or history, never a line’s only pointer"
        />
      </div>
    </Section>
  );
}
