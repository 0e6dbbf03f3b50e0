import { PRIOR_RELATIONS, type PriorRelation } from '../../rules/index.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyPriorProcedure } from './entry.ts';
import { useEntryField } from './entry-form.tsx';
import { FactField } from './fact-field.tsx';
import { ProcedureList } from './procedure-list.tsx';
import { readDate, showDate } from './read-date.ts';

const RELATIONS = {
  unrelated: 'Unrelated to it',
  'planned-or-staged': 'Planned or staged',
  'same-lesion': 'The same lesion again',
  'related-return-to-operating-room': 'Related return to the operating room',
} satisfies Record<PriorRelation, string>;

/** Earlier procedures whose global period may still run. */
export const PriorProcedures = () => (
  <ProcedureList
    part="priorProcedures"
    label="Earlier procedures still in their global period"
    noun="earlier procedure"
    emptyRow={emptyPriorProcedure}
    columns="grid-cols-[6rem_1fr_2rem] stack:grid-cols-[6rem_8rem_1fr_2rem]"
    heads={['Code', 'Date', 'Relation']}
  >
    {(at, name) => <Row at={at} name={name} />}
  </ProcedureList>
);

function Row({ at, name }: { at: number; name: string }) {
  const date = useEntryField(`priorProcedures.rows.${at}.dateOfService`, `date of ${name}`);
  const relation = useEntryField(`priorProcedures.rows.${at}.relation`, `relation of ${name}`);
  const known = readDate(date.value);
  return (
    <>
      <TextField
        label={`Date, ${name}`}
        labelHidden
        className="max-stack:col-span-2"
        value={known ? showDate(known) : date.value}
        onCommit={(text) => date.change(readDate(text) ?? text)}
        problem={date.problem}
        {...date.typing}
      />
      <FactField fact={`priorProcedures.${at}.relation`} className="max-stack:col-span-2">
        <SelectField
          label={`Relation, ${name}`}
          labelHidden
          value={relation.value}
          options={[
            { value: '' as const, label: 'How does today relate to it?' },
            ...PRIOR_RELATIONS.map((value) => ({ value, label: RELATIONS[value] })),
          ]}
          onChange={relation.change}
        />
      </FactField>
    </>
  );
}
