import { type KeyboardEvent, useState } from 'react';
import { useEntry } from './entry-form.tsx';
import { showSite } from './site-search.ts';

const MOST_KEYS = 9;

/** The number in a count field, 0 for an empty one; undefined where it holds words, which are the note's. */
function numberIn(text: string): number | undefined {
  if (text.trim() === '') return 0;
  return /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** The tally takes digits once the focus is in it. It is drawn when it is chosen, so it takes the focus then. */
const focusFirstButton = (group: HTMLElement | null) => group?.querySelector('button')?.focus();

/**
 * Counting along with the note: a digit adds a lesion at the site of that number, minus takes the last one
 * back. Without sites the plus key counts the visit's lesions.
 */
export function Tally() {
  const { entry, form, noteChange } = useEntry();
  const [last, setLast] = useState(0);
  const rows = entry.lesions;

  function add(at: number, step: 1 | -1) {
    const row = rows[at];
    const text = row ? row.count : entry.total;
    const before = numberIn(text);
    if (before === undefined) return;
    const count = Math.max(0, before + step);
    noteChange('tally', true);
    if (row) form.setValue(`lesions.${at}.count`, String(count));
    else form.setValue('total', String(count));
    setLast(at);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number(event.key) - 1;
    if (rows[at]) add(at, 1);
    else if (event.key === '+') add(last, 1);
    else if (event.key === '-') add(last, -1);
    else return;
    event.preventDefault();
  };
  const tallied =
    rows.length > 0
      ? rows.map((row, at) => ({ at, name: showSite(row) || `row ${at + 1}`, count: row.count }))
      : [{ at: 0, name: 'all lesions', count: entry.total }];

  return (
    // Digits work wherever in the tally the focus is; each also has its button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={focusFirstButton} role="group" aria-label="Tally" onKeyDown={onKeyDown}>
      <div className="flex flex-wrap gap-1.5">
        {tallied.map(({ at, name, count }) => (
          <button
            key={at}
            type="button"
            className="flex min-h-10 items-center gap-2 rounded-box border border-border-strong px-3 hover:bg-sunken"
            aria-label={
              numberIn(count) === undefined
                ? `${name} says “${count}”: clear it to tally`
                : `Add lesion, ${name}, now ${numberIn(count)}`
            }
            aria-disabled={numberIn(count) === undefined}
            onClick={() => add(at, 1)}
          >
            {rows.length > 0 && at < MOST_KEYS && (
              <kbd className="figures font-sans text-sm text-text-2">{at + 1}</kbd>
            )}
            <span>{name}</span>
            <span className="figures text-title font-semibold">
              {numberIn(count) ?? `“${count}”`}
            </span>
          </button>
        ))}
      </div>
      <p className="mt-1 text-sm text-text-2">
        {rows.length > 0
          ? 'A site’s digit adds one lesion, minus takes the last one back.'
          : 'Plus adds one lesion, minus takes it back. Add sites to count each by its digit.'}
      </p>
    </div>
  );
}
