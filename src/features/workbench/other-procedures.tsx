import { useFieldArray } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyOtherProcedure } from './entry.ts';
import { useEntry, useEntryField } from './entry-form.tsx';
import { presentOptions } from './present-options.ts';
import { FactField } from './fact-field.tsx';

/** Other procedures of the same day: biopsies, shaves, excisions. */
export function OtherProcedures() {
  const { form, noteChange, noneAssumed } = useEntry();
  const present = useEntryField('otherProcedures.present', 'other procedures');
  const rows = useFieldArray({ control: form.control, name: 'otherProcedures.rows' });
  const add = () => rows.append(emptyOtherProcedure, { shouldFocus: false });
  return (
    <FactField fact="otherProcedures">
      <ChoiceField
        label="Other procedures that day"
        value={present.value}
        options={presentOptions(noneAssumed)}
        onChange={(value) => {
          present.change(value);
          if (value === 'some' && rows.fields.length === 0) add();
        }}
      />
      {present.value === 'some' && (
        <ul aria-label="Other procedures" className="mt-1.5 space-y-1.5">
          {rows.fields.map(({ id }, at) => (
            <Row
              key={id}
              at={at}
              onRemove={() => {
                noteChange('remove a procedure');
                rows.remove(at);
              }}
            />
          ))}
          <li>
            <Button
              onClick={() => {
                noteChange('add a procedure');
                add();
              }}
            >
              Add a procedure
            </Button>
          </li>
        </ul>
      )}
    </FactField>
  );
}

function Row({ at, onRemove }: { at: number; onRemove: () => void }) {
  const name = `procedure ${at + 1}`;
  const code = useEntryField(`otherProcedures.rows.${at}.code`, `code of ${name}`);
  const units = useEntryField(`otherProcedures.rows.${at}.units`, `units of ${name}`);
  const lesion = useEntryField(`otherProcedures.rows.${at}.lesion`, `lesion of ${name}`);
  const diagnoses = useEntryField(`otherProcedures.rows.${at}.diagnoses`, `diagnoses of ${name}`);
  return (
    <li className="grid grid-cols-[6rem_4rem_1fr_2rem] items-start gap-1.5 stack:grid-cols-[7rem_4rem_1fr_1fr_2rem]">
      <TextField
        label={`Code, ${name}`}
        labelHidden
        placeholder="Code"
        value={code.value}
        onCommit={code.change}
        problem={code.problem}
      />
      <TextField
        label={`Units, ${name}`}
        labelHidden
        placeholder="1"
        value={units.value}
        onCommit={units.change}
        problem={units.problem}
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
      />
      <RemoveButton name={name} onClick={onRemove} />
    </li>
  );
}
