import {
  type Assignments,
  JUDGED_PAYERS,
  judgeOf,
  profilesInUse,
  type ProfileBook,
} from '../../storage/profile-book.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { payerName } from './judged-payers.ts';

export interface PayerAssignmentProps {
  book: ProfileBook;
  /** Payers given another profile and not saved yet. */
  draft: Assignments;
  onChange: (draft: Assignments) => void;
  onSave: () => void;
}

/** Who is judged by which profile, once it is saved. */
export function PayerAssignment({ book, draft, onChange, onSave }: PayerAssignmentProps) {
  const options = profilesInUse(book).map(({ id, name }) => ({ value: id, label: name }));
  const unchanged = Object.keys(draft).length === 0 ? 'Nothing has been changed.' : undefined;
  return (
    <section aria-labelledby="payer-assignment" className="border-t border-border pt-3">
      <h3 id="payer-assignment" className="mb-1 font-semibold">
        Who is judged by which profile
      </h3>
      <div className="grid gap-x-3 gap-y-2 min-[25rem]:grid-cols-2 stack:grid-cols-3">
        {JUDGED_PAYERS.map((payer) => {
          const inForce = judgeOf(book, payer).id;
          const { [payer]: chosen, ...others } = draft;
          return (
            <SelectField
              key={payer}
              label={payerName(payer)}
              value={chosen ?? inForce}
              options={options}
              onChange={(id) => onChange(id === inForce ? others : { ...others, [payer]: id })}
              hint={chosen === undefined ? undefined : 'Not saved'}
            />
          );
        })}
      </div>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button look="primary" onClick={onSave} disabledReason={unchanged}>
          Save who is judged by which
        </Button>
        <Button onClick={() => onChange({})} disabledReason={unchanged}>
          Discard
        </Button>
      </div>
    </section>
  );
}
