import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyOtherProcedure } from './entry.ts';
import { useEntry, useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { ProcedureList } from './procedure-list.tsx';

/** Other procedures of the same day: biopsies, shaves, excisions. */
export const OtherProcedures = () => (
  <ProcedureList
    part="otherProcedures"
    label="Other procedures that day"
    noun="procedure"
    emptyRow={emptyOtherProcedure}
    columns="grid-cols-[6rem_4rem_1fr_2rem] stack:grid-cols-[6rem_4rem_1fr_1fr_2rem]"
    heads={['Code', 'Units', 'Lesion', 'Diagnoses']}
  >
    {(at, name) => <Row at={at} name={name} />}
  </ProcedureList>
);

const LESIONS = [
  { value: '' as const, label: 'Same lesion or separate?' },
  { value: 'same' as const, label: 'A lesion also destroyed' },
  { value: 'separate' as const, label: 'A separate lesion or site' },
];

function Row({ at, name }: { at: number; name: string }) {
  const { entry } = useEntry();
  const units = useEntryField(`otherProcedures.rows.${at}.units`, `units of ${name}`);
  const lesion = useEntryField(`otherProcedures.rows.${at}.lesion`, `lesion of ${name}`);
  // Without lesions there is none to share. An answer stays in sight as long as it counts.
  const isAsked = entry.total !== '' || entry.lesions.length > 0 || lesion.value !== '';
  const diagnoses = useEntryField(`otherProcedures.rows.${at}.diagnoses`, `diagnoses of ${name}`);
  return (
    <>
      <TextField
        label={`Units, ${name}`}
        labelHidden
        placeholder="1"
        value={units.value}
        onCommit={units.change}
        problem={units.problem}
        {...units.typing}
        inputMode="numeric"
      />
      <FactField fact={`otherProcedures.${at}.sameLesion`} className="max-stack:col-span-2">
        {isAsked && (
          <SelectField
            label={`Same or separate lesion, ${name}`}
            labelHidden
            value={lesion.value}
            options={LESIONS}
            onChange={lesion.change}
          />
        )}
      </FactField>
      <TextField
        label={`Diagnoses, ${name}`}
        labelHidden
        placeholder="Diagnoses"
        className="max-stack:col-span-3"
        value={diagnoses.value}
        onCommit={diagnoses.change}
        problem={diagnoses.problem}
        {...diagnoses.typing}
      />
    </>
  );
}
