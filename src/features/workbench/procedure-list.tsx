import type { ReactNode } from 'react';
import { type FieldArray, useFieldArray } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Entry } from './entry.ts';
import { useEntry, useEntryField } from './entry-form.tsx';
import { FactField, goToField } from './fact-field.tsx';
import { presentOptions } from './present-options.ts';

type Part = 'otherProcedures' | 'priorProcedures';

export interface ProcedureListProps<P extends Part> {
  part: P;
  /** The question whether there are any. */
  label: string;
  /** 'procedure', 'earlier procedure': for the buttons and for undo. */
  noun: string;
  emptyRow: FieldArray<Entry, `${P}.rows`>;
  /** Columns of a row: the code first, the button that removes it last. */
  columns: string;
  /** What stands in them. In a narrow window the last has a line of its own and no head. */
  heads: readonly string[];
  /** The fields between the code and that button. */
  children: (at: number, name: string) => ReactNode;
}

/** Procedures beside the destruction: whether there were any, and a row for each. */
export function ProcedureList<P extends Part>({
  part,
  label,
  noun,
  emptyRow,
  columns,
  heads,
  children,
}: ProcedureListProps<P>) {
  const { form, noteChange, noneAssumed } = useEntry();
  const either: Part = part;
  const present = useEntryField(`${either}.present`, label.toLowerCase());
  const rows = useFieldArray<Entry, `${P}.rows`>({ control: form.control, name: `${part}.rows` });
  // The row is on screen once React has drawn it; without one the question is next.
  const goToRow = (at: number) =>
    requestAnimationFrame(() => goToField(at < 0 ? part : `${part}.${at}`));
  const add = () => rows.append(emptyRow, { shouldFocus: false });

  return (
    <div>
      <FactField fact={part}>
        <ChoiceField
          label={label}
          value={present.value}
          options={presentOptions(noneAssumed(part))}
          onChange={(value) => {
            present.change(value);
            if (value === 'some' && rows.fields.length === 0) add();
          }}
        />
      </FactField>
      {present.value === 'some' && (
        <>
          {/* For the eye: each field is named with its row. */}
          <div
            aria-hidden="true"
            className={`mt-1.5 grid gap-x-1.5 text-xs text-text-2 max-stack:[&>:last-child]:hidden ${columns}`}
          >
            {heads.map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <ul aria-label={label} className="space-y-1.5">
            {rows.fields.map(({ id }, at) => (
              <li
                key={id}
                data-fact={`${part}.${at}`}
                className={`grid items-start gap-1.5 ${columns}`}
              >
                <CodeField part={part} at={at} name={`${noun} ${at + 1}`} />
                {children(at, `${noun} ${at + 1}`)}
                <RemoveButton
                  name={`${noun} ${at + 1}`}
                  onClick={() => {
                    noteChange(`remove the ${noun}`);
                    rows.remove(at);
                    goToRow(Math.min(at, rows.fields.length - 2));
                  }}
                />
              </li>
            ))}
            <li>
              <Button
                onClick={() => {
                  noteChange(`add the ${noun}`);
                  add();
                  goToRow(rows.fields.length);
                }}
              >
                Add a further {noun}
              </Button>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}

function CodeField({ part, at, name }: { part: Part; at: number; name: string }) {
  const code = useEntryField(`${part}.rows.${at}.code`, `code of ${name}`);
  return (
    <TextField
      label={`Code, ${name}`}
      labelHidden
      value={code.value}
      onCommit={code.change}
      problem={code.problem}
      {...code.typing}
    />
  );
}
