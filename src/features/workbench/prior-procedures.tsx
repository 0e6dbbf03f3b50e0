import { PRIOR_RELATIONS, type PriorRelation } from '../../rules/index.ts';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyPriorProcedure } from './entry.ts';
import { useEntryField } from './entry-form.tsx';
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
  >
    {(at, onRemove) => <Row at={at} onRemove={onRemove} />}
  </ProcedureList>
);

function Row({ at, onRemove }: { at: number; onRemove: () => void }) {
  const name = `earlier procedure ${at + 1}`;
  const code = useEntryField(`priorProcedures.rows.${at}.code`, `code of ${name}`);
  const date = useEntryField(`priorProcedures.rows.${at}.dateOfService`, `date of ${name}`);
  const relation = useEntryField(`priorProcedures.rows.${at}.relation`, `relation of ${name}`);
  const known = readDate(date.value);
  return (
    <div className="grid grid-cols-[6rem_8rem_1fr_2rem] items-start gap-1.5">
      <TextField
        label={`Code, ${name}`}
        labelHidden
        placeholder="Code"
        value={code.value}
        onCommit={code.change}
        problem={code.problem}
        {...code.typing}
      />
      <TextField
        label={`Date, ${name}`}
        labelHidden
        placeholder="Date"
        value={known ? showDate(known) : date.value}
        onCommit={(text) => date.change(readDate(text) ?? text)}
        problem={date.problem}
        {...date.typing}
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
    </div>
  );
}
