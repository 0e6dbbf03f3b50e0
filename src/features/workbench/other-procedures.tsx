import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyOtherProcedure } from './entry.ts';
import { useEntryField } from './entry-form.tsx';
import { ProcedureList } from './procedure-list.tsx';

/** Other procedures of the same day: biopsies, shaves, excisions. */
export const OtherProcedures = () => (
  <ProcedureList
    part="otherProcedures"
    label="Other procedures that day"
    noun="procedure"
    emptyRow={emptyOtherProcedure}
    columns="grid-cols-[6rem_4rem_1fr_2rem] stack:grid-cols-[7rem_4rem_1fr_1fr_2rem]"
  >
    {(at, name) => <Row at={at} name={name} />}
  </ProcedureList>
);

function Row({ at, name }: { at: number; name: string }) {
  const units = useEntryField(`otherProcedures.rows.${at}.units`, `units of ${name}`);
  const lesion = useEntryField(`otherProcedures.rows.${at}.lesion`, `lesion of ${name}`);
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
      <SelectField
        label={`Lesion, ${name}`}
        labelHidden
        value={lesion.value}
        options={[
          { value: '', label: 'Same lesion? Not answered' },
          { value: 'separate', label: 'A separate lesion or site' },
          { value: 'same', label: 'A lesion also destroyed' },
        ]}
        onChange={lesion.change}
      />
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
