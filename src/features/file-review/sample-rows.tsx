import type { VisitsInspection } from '../../batch/inspect-file.ts';
import { columnAt } from './column-choice.ts';

/** Rows that are shown of those that were looked at. */
const SHOWN = 5;

/** The first rows as cells, under the header and what each column is read as. */
export function SampleRows({ inspection: { format, sample } }: { inspection: VisitsInspection }) {
  const { header, places } = format;
  const cell = 'max-w-48 truncate border-t border-border px-2 py-1';
  return (
    // It scrolls sideways by itself, so the keyboard has to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section aria-label="First rows" tabIndex={0} className="overflow-x-auto">
      <table className="figures border-separate border-spacing-0 text-left text-sm whitespace-nowrap">
        <caption className="pb-1 text-left text-base font-semibold">First rows</caption>
        <thead>
          <tr>
            {header.map((heading, at) => (
              // Two columns may have one name.
              <th key={`${at} ${heading}`} scope="col" className="px-2 align-top font-semibold">
                {heading}
                <span className="block text-xs font-normal text-text-2">
                  {columnAt(places, at)?.label ?? 'not read'}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.slice(0, SHOWN).map((cells, row) => (
            // Rows that say the same are still two.
            <tr key={`${row} ${cells[0]}`}>
              {header.map((heading, at) => (
                <td key={`${at} ${heading}`} className={cell}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sample.length === 0 && <p>None of the first rows can be read in this way.</p>}
    </section>
  );
}
