import { useFieldArray } from 'react-hook-form';
import { PRIOR_RELATIONS, type PriorRelation } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyPriorProcedure } from './entry.ts';
import { useEntry, useEntryField } from './entry-form.tsx';
import { presentOptions } from './present-options.ts';
import { FactField } from './fact-field.tsx';
import { readDate, showDate } from './read-date.ts';

const RELATIONS = {
  unrelated: 'Unrelated to it',
  'planned-or-staged': 'Planned or staged',
  'same-lesion': 'The same lesion again',
  'related-return-to-operating-room': 'Related return to the operating room',
} satisfies Record<PriorRelation, string>;

/** Earlier procedures whose global period may still run. */
export function PriorProcedures() {
  const { form, noteChange, noneAssumed } = useEntry();
  const present = useEntryField('priorProcedures.present', 'earlier procedures');
  const rows = useFieldArray({ control: form.control, name: 'priorProcedures.rows' });
  const add = () => rows.append(emptyPriorProcedure, { shouldFocus: false });
  return (
    <FactField fact="priorProcedures">
      <ChoiceField
        label="Earlier procedures still in their global period"
        value={present.value}
        options={presentOptions(noneAssumed)}
        onChange={(value) => {
          present.change(value);
          if (value === 'some' && rows.fields.length === 0) add();
        }}
      />
      {present.value === 'some' && (
        <ul aria-label="Earlier procedures" className="mt-1.5 space-y-1.5">
          {rows.fields.map(({ id }, at) => (
            <Row
              key={id}
              at={at}
              onRemove={() => {
                noteChange('remove an earlier procedure');
                rows.remove(at);
              }}
            />
          ))}
          <li>
            <Button
              onClick={() => {
                noteChange('add an earlier procedure');
                add();
              }}
            >
              Add an earlier procedure
            </Button>
          </li>
        </ul>
      )}
    </FactField>
  );
}

function Row({ at, onRemove }: { at: number; onRemove: () => void }) {
  const name = `earlier procedure ${at + 1}`;
  const code = useEntryField(`priorProcedures.rows.${at}.code`, `code of ${name}`);
  const date = useEntryField(`priorProcedures.rows.${at}.dateOfService`, `date of ${name}`);
  const relation = useEntryField(`priorProcedures.rows.${at}.relation`, `relation of ${name}`);
  const known = readDate(date.value);
  return (
    <li className="grid grid-cols-[6rem_8rem_1fr_2rem] items-start gap-1.5">
      <TextField
        label={`Code, ${name}`}
        labelHidden
        placeholder="Code"
        value={code.value}
        onCommit={code.change}
        problem={code.problem}
      />
      <TextField
        label={`Date, ${name}`}
        labelHidden
        placeholder="Date"
        value={known ? showDate(known) : date.value}
        onCommit={(text) => date.change(readDate(text) ?? text)}
        problem={date.problem}
      />
      <SelectField
        label={`Relation, ${name}`}
        labelHidden
        value={relation.value}
        options={[
          { value: '' as const, label: 'Relation to today: not answered' },
          ...PRIOR_RELATIONS.map((value) => ({ value, label: RELATIONS[value] })),
        ]}
        onChange={relation.change}
      />
      <RemoveButton name={name} onClick={onRemove} />
    </li>
  );
}
