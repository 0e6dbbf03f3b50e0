import { codeLabels, type ServiceLine, showLine } from '../rules/index.ts';

export interface ClaimLinesProps {
  lines: readonly ServiceLine[];
  /** Rows kept free, so that what stands below does not move while lines come and go. */
  reserve?: number;
  /** Said in the first free row when there is no line. */
  empty: string;
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
        {lines.map((line) => (
          <tr key={showLine(line)} className="changed-line h-11">
            <th
              scope="row"
              className="figures border-t border-border px-2 text-left text-title font-semibold narrow:text-code"
            >
              {[line.code, ...line.modifiers].join('-')}
            </th>
            <td className="figures border-t border-border px-2 text-title whitespace-nowrap">
              × {line.units}
            </td>
            <td className="border-t border-border px-2 text-sm text-text-2 max-[26rem]:hidden">
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
