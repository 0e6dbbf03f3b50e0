import { codeLabels, type ServiceLine, showLine } from '../rules/index.ts';

export interface ClaimLinesProps {
  lines: readonly ServiceLine[];
  /** Rows kept free, so that what stands below does not move while lines come and go. */
  reserve?: number;
  /** Said in the first free row when there is no line. */
  empty: string;
}

/** A line by what it says, so that a changed one is a new row, and by which of several alike it is. */
function keyOf(lines: readonly ServiceLine[], at: number): string {
  const shown = lines.slice(0, at + 1).map(showLine);
  return `${shown.at(-1)} ${shown.filter((line) => line === shown.at(-1)).length}`;
}

/** The claim lines, in claim order, as they go into the billing system. */
export function ClaimLines({ lines, reserve = 3, empty }: ClaimLinesProps) {
  const free = Array.from({ length: Math.max(0, reserve - lines.length) }, (_, at) => at);
  return (
    <table className="w-full border-separate border-spacing-0">
      <caption className="sr-only">Suggested claim lines</caption>
      <thead className="text-left text-xs text-text-2">
        <tr>
          <th scope="col" className="px-2 font-normal">
            Code
          </th>
          <th scope="col" className="px-2 font-normal">
            Units
          </th>
          <th scope="col" className="w-full px-2 font-normal max-[26rem]:hidden">
            Covers
          </th>
          <th scope="col" className="px-2 font-normal">
            Diagnosis
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={keyOf(lines, at)} className="changed-line h-11">
            <th
              scope="row"
              className="figures border-t border-border px-2 text-left text-title font-semibold min-[26rem]:whitespace-nowrap narrow:text-code stack:text-title stack:whitespace-normal min-[75rem]:text-code min-[75rem]:whitespace-nowrap"
            >
              {line.code}
              {/* Smaller, so that a line with two or three keeps to its row where there is room. */}
              <span className="inline-block text-lg">
                {line.modifiers.map((modifier) => `-${modifier}`).join('')}
              </span>
            </th>
            <td className="figures border-t border-border px-2 text-title whitespace-nowrap">
              × {line.units}
            </td>
            <td className="border-t border-border px-2 text-sm leading-4 text-text-2 max-[26rem]:hidden">
              {codeLabels.get(line.code)}
            </td>
            <td className="figures relative border-t border-border px-2 text-sm whitespace-nowrap">
              <span
                aria-hidden="true"
                className="changed-word absolute top-0 left-2 text-xs font-semibold text-info"
              >
                changed
              </span>
              {line.diagnoses?.join(', ') ?? <span className="text-text-2">none yet</span>}
            </td>
          </tr>
        ))}
        {free.map((at) => (
          <tr key={at} className="h-11">
            <td colSpan={4} className="border-t border-border px-2 text-text-2">
              {at === 0 && lines.length === 0 ? empty : <span aria-hidden="true">–</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
