import { useState } from 'react';
import type { PatternMirror } from '../../claims/pattern-mirror/mirror-of.ts';
import { Button } from '../../ui/button.tsx';
import { failureWords } from './failure-words.ts';
import { showNumber } from './figures.ts';
import type { RunningReview } from './running-review.ts';

export interface PatternSectionProps {
  review: RunningReview;
  /** Why it cannot be counted yet. */
  notYet: string | undefined;
}

/** How the visits of the file look side by side. It counts and does not judge. */
export function PatternSection({ review, notYet }: PatternSectionProps) {
  const [mirror, setMirror] = useState<PatternMirror>();
  const [isCounting, setCounting] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function count() {
    setCounting(true);
    setProblem(undefined);
    try {
      setMirror(await review.mirror());
    } catch (error) {
      setProblem(failureWords(error));
    }
    setCounting(false);
  }

  return (
    <section aria-labelledby="file-patterns" className="border-t border-border p-3">
      <div className="flex items-center justify-between gap-2">
        <h2 id="file-patterns" className="font-semibold">
          Patterns
        </h2>
        <Button
          disabledReason={isCounting ? 'The file is being read once more.' : notYet}
          onClick={() => void count()}
        >
          {isCounting ? 'Counting' : 'Count the patterns'}
        </Button>
      </div>
      {problem !== undefined && (
        <p role="alert" className="mt-2 font-semibold text-error">
          {problem}
        </p>
      )}
      {mirror && <Mirror mirror={mirror} />}
    </section>
  );
}

function Mirror({ mirror }: { mirror: PatternMirror }) {
  const { counts, boundary, withEvaluation, with25, withoutNumber, siteTables } = mirror;
  const most = Math.max(1, ...counts.map(({ visits }) => visits));
  const said = [
    boundary?.says,
    withEvaluation.says,
    with25.says,
    withoutNumber.says,
    siteTables.says,
  ].filter((says) => says !== undefined);
  return (
    <>
      <ul className="mt-2 space-y-1 text-sm">
        {said.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <table className="figures mt-2 w-full text-sm">
        <caption className="text-left text-text-2">Visits by number of lesions</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Lesions</th>
            <th scope="col">Visits</th>
          </tr>
        </thead>
        <tbody>
          {counts
            .filter(({ visits, isBoundary }) => visits > 0 || isBoundary)
            .map(({ count, orMore, visits, isBoundary }) => (
              <tr key={count} className={isBoundary ? 'border-t-2 border-text' : ''}>
                <th scope="row" className="w-16 text-right font-normal">
                  {count}
                  {orMore ? ' or more' : ''}
                </th>
                <td className="pl-2">
                  <span
                    aria-hidden="true"
                    className="inline-block h-2 bg-accent align-middle"
                    style={{ width: `${(60 * visits) / most}%` }}
                  />{' '}
                  {showNumber(visits)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {siteTables.repeated.length > 0 && (
        <ul className="mt-2 space-y-0.5 text-sm" aria-label="Site tables that come again">
          {siteTables.repeated.map(({ siteTable, visits }) => (
            <li key={siteTable}>
              {siteTable}: {showNumber(visits)} visits
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
