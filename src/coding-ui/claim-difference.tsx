import type { LineDifference } from '../claims/line-difference.ts';
import type { ServiceLine } from '../rules/index.ts';
import { Button } from '../ui/button.tsx';

export interface ClaimDifferenceProps {
  differences: readonly LineDifference[];
  /** Puts one row right. Absent on paper. */
  onPutRight?: (row: LineDifference) => void;
  /** Is the part of the visit that a billed line speaks of still to be entered? Then it is not removed yet. */
  isOpen?: (row: LineDifference) => boolean;
  onEnter?: (row: LineDifference) => void;
}

/** 'open': billed, and the visit does not say yet whether it took place. */
type Is = LineDifference['is'] | 'open';

const WORDS = {
  same: 'same',
  changed: 'change',
  removed: 'remove',
  added: 'add',
  open: 'not entered',
} satisfies Record<Is, string>;

const SHAPES = {
  same: 'M3 6h10M3 10h10',
  changed: 'M2 11l3.5-6L9 11l5-6',
  removed: 'M3 8h10',
  added: 'M8 3v10M3 8h10',
  open: 'M5.5 6A2.5 2.5 0 1 1 9 8.2c-.8.4-1 .8-1 1.8m0 2.5v.3',
} satisfies Record<Is, string>;

const LOOKS = {
  same: 'text-text-2',
  changed: 'text-warn',
  removed: 'text-error',
  added: 'text-info',
  open: 'text-text-2',
} satisfies Record<Is, string>;

const TINTS = {
  same: '',
  changed: 'bg-warn-tint',
  removed: 'bg-error-tint',
  added: 'bg-info-tint',
  open: '',
} satisfies Record<Is, string>;

/** What the button does, without the code where the row says it. */
function putRightWords({ is, billed, supported }: LineDifference): string {
  const [was] = billed;
  const [wanted] = supported;
  if (is === 'removed' || !wanted) return 'Remove';
  if (is === 'added' || !was) return 'Add';
  const isOnlyUnits = billed.length === 1 && was.modifiers.join() === wanted.modifiers.join();
  return isOnlyUnits && supported.length === 1 && was.units !== wanted.units
    ? `Set to ${wanted.units}`
    : 'Change';
}

const markOf = ({ modifiers, units }: ServiceLine) =>
  [modifiers.map((modifier) => `-${modifier}`).join(''), `×\u202f${units}`]
    .filter((part) => part !== '')
    .join(' ');

/** Modifiers and units of the lines of a row; an add-on can stand on several. */
function Side({ lines, none }: { lines: readonly ServiceLine[]; none: string }) {
  if (lines.length === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{none}</span>
      </>
    );
  const [first] = lines;
  const areAlike =
    lines.length > 2 && first && lines.every((line) => markOf(line) === markOf(first));
  if (areAlike)
    return (
      <>
        {markOf(first)}
        <span className="block pb-1 text-xs text-text-2">on {lines.length} lines</span>
      </>
    );
  return lines.map((line, at) => (
    // Lines that repeat read alike.
    <span key={`${at} ${line.code}`} className="block">
      {markOf(line)}
    </span>
  ));
}

/** Billed lines beside the supported ones, row by row: what is the same, and what to change, remove or add. */
export function ClaimDifference({
  differences,
  onPutRight,
  isOpen = () => false,
  onEnter,
}: ClaimDifferenceProps) {
  return (
    <table className="w-full border-separate border-spacing-0 text-sm">
      <caption className="sr-only">Billed and supported lines</caption>
      <thead className="text-left text-xs text-text-2">
        <tr>
          {['Code', 'Billed', 'Supported', 'Difference'].map((head) => (
            <th
              key={head}
              scope="col"
              className={`px-1.5 pb-0.5 font-normal ${head === 'Difference' ? 'w-full' : ''}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((row, at) => {
          const { code, billed, supported, says } = row;
          const is: Is = row.is === 'removed' && isOpen(row) ? 'open' : row.is;
          const cell = `border-t border-border px-1.5 py-0.5 align-top ${TINTS[is]}`;
          return (
            <tr key={`${at} ${code}`} className="break-inside-avoid">
              <th
                scope="row"
                className={`figures text-left text-lg leading-8 font-semibold ${cell}`}
              >
                {code}
              </th>
              <td className={`figures leading-8 whitespace-nowrap ${cell}`}>
                <Side lines={billed} none="not billed" />
              </td>
              <td className={`figures leading-8 whitespace-nowrap ${cell}`}>
                <Side lines={supported} none="not supported" />
              </td>
              <td className={cell}>
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span
                    className={`inline-flex items-center gap-1 leading-8 font-semibold whitespace-nowrap ${LOOKS[is]}`}
                  >
                    <svg
                      aria-hidden="true"
                      viewBox="0 0 16 16"
                      className="size-4 shrink-0 fill-none stroke-current stroke-2"
                    >
                      <path d={SHAPES[is]} strokeLinecap="round" strokeLinejoin="round" />
                    </svg>
                    {WORDS[is]}
                  </span>
                  {onEnter && is === 'open' && (
                    <span className="ml-auto">
                      <Button
                        aria-label={`Enter ${code} in the visit`}
                        onClick={() => onEnter(row)}
                      >
                        Enter
                      </Button>
                    </span>
                  )}
                  {onPutRight && is !== 'same' && is !== 'open' && (
                    <span className="ml-auto">
                      <Button
                        aria-label={`${putRightWords(row)}: ${code}, ${says}`}
                        onClick={() => onPutRight(row)}
                      >
                        {putRightWords(row)}
                      </Button>
                    </span>
                  )}
                  {is === 'changed' && <span className="basis-full pb-1">{says}</span>}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
