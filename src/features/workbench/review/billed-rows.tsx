import { useState } from 'react';
import { readBilledLines } from '../../../claims/billed-lines/read-billed-lines.ts';
import { type ServiceLine, showLine } from '../../../rules/index.ts';
import { RemoveButton } from '../../../ui/remove-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FactField, goToField } from '../fact-field.tsx';

export interface BilledRowsProps {
  lines: readonly ServiceLine[];
  onChange: (lines: readonly ServiceLine[], name: string) => void;
}

type Cell = 'code' | 'modifiers' | 'units';

/** What was typed into a cell and is none of its values. The line stays as it is until it is put right. */
interface Odd {
  at: number;
  cell: Cell;
  typed: string;
  says: string;
}

const COLUMNS =
  'grid-cols-[5.5rem_minmax(4.5rem,7rem)_4rem_2rem] narrow:grid-cols-[5.5rem_7rem_4rem_2rem_minmax(0,1fr)]';

/** A line after typing into one of its cells, or why that cannot be. */
function changed(line: ServiceLine | undefined, cell: Cell, typed: string): ServiceLine | string {
  const text = typed.trim().toUpperCase();
  if (cell === 'code') {
    const [read, ...more] = readBilledLines(text).lines;
    if (!read || more.length > 0)
      return `Write a five-character procedure code. “${typed}” is not one.`;
    // A code by itself leaves the rest of the row; a whole line takes its place.
    return line && text === read.code ? { ...line, code: read.code } : read;
  }
  if (!line) return 'Write the code of the line first.';
  if (cell === 'units') {
    const units = Number(text);
    return /^\d{1,4}$/u.test(text) && units > 0
      ? { ...line, units }
      : `Write whole units from 1. “${typed}” is not one.`;
  }
  const modifiers = text.split(/[\s,;-]+/u).filter((each) => each !== '');
  const odd = modifiers.find((each) => !/^[A-Z\d]{2}$/u.test(each));
  return odd === undefined
    ? { ...line, modifiers }
    : `Write modifiers with two characters. “${odd}” is not one.`;
}

/** The billed lines as rows, with a free one for a further line. A code alone is one unit. */
export function BilledRows({ lines, onChange }: BilledRowsProps) {
  const [odd, setOdd] = useState<Odd>();
  const rows = [...lines, undefined];

  function commit(at: number, cell: Cell, typed: string) {
    const line = lines[at];
    const next = changed(line, cell, typed);
    if (typeof next === 'string') {
      setOdd({ at, cell, typed, says: next });
      return;
    }
    setOdd(undefined);
    onChange(
      line ? lines.with(at, next) : [...lines, next],
      line ? `${cell} of billed line ${at + 1}` : 'add a billed line',
    );
  }

  return (
    <div>
      {/* For the eye: each field is named with its row. */}
      <div aria-hidden="true" className={`grid gap-x-1.5 text-xs text-text-2 ${COLUMNS}`}>
        <span>Code</span>
        <span>Modifiers</span>
        <span>Units</span>
        <span />
        <span className="max-narrow:hidden">
          {lines.some(({ diagnoses }) => diagnoses) && 'Diagnoses'}
        </span>
      </div>
      <ul aria-label="Billed lines" className="space-y-1.5">
        {rows.map((line, at) => {
          const name = line ? `billed line ${at + 1}` : 'further billed line';
          const cells: readonly { cell: Cell; label: string; value: string }[] = [
            { cell: 'code', label: 'Code', value: line?.code ?? '' },
            { cell: 'modifiers', label: 'Modifiers', value: line?.modifiers.join(' ') ?? '' },
            { cell: 'units', label: 'Units', value: line ? String(line.units) : '' },
          ];
          return (
            // A row is its place: what becomes a line in it keeps the cursor.
            <li key={at} className={`grid items-start gap-x-1.5 ${COLUMNS}`}>
              {cells.map(({ cell, label, value }) => {
                const own = odd?.at === at && odd.cell === cell ? odd : undefined;
                return (
                  <FactField key={cell} fact={`billed.${at}.${cell}`}>
                    <TextField
                      label={`${label}, ${name}`}
                      labelHidden
                      value={own?.typed ?? value}
                      onCommit={(typed) => commit(at, cell, typed)}
                      {...(cell === 'code' && !line && { placeholder: 'Add' })}
                      inputMode={cell === 'units' ? 'numeric' : 'text'}
                    />
                  </FactField>
                );
              })}
              {line ? (
                <RemoveButton
                  name={`${name}, ${showLine(line)}`}
                  onClick={() => {
                    setOdd(undefined);
                    onChange(lines.toSpliced(at, 1), `remove billed line ${at + 1}`);
                    requestAnimationFrame(() => goToField(`billed.${at}.code`));
                  }}
                />
              ) : (
                <span />
              )}
              <span className="figures self-center truncate text-sm text-text-2 max-narrow:hidden">
                {line?.diagnoses?.join(', ')}
              </span>
              {odd?.at === at && (
                <p role="note" className="col-span-full text-sm font-semibold text-error">
                  {odd.says}
                  {line && ` The line stays ${showLine(line)}.`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
