import { type Encounter, type ServiceLine, threeWayCount } from '../rules/index.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';

const show = (count: number | undefined) => (count === undefined ? 'not given' : String(count));

/** Stated total, sum of the sites and lesions the lines assert, side by side. */
export function ThreeWay({
  encounter,
  lines,
}: {
  encounter: Encounter;
  lines: readonly ServiceLine[];
}) {
  const { stated, sumOfSites, lines: asserted, agree } = threeWayCount(encounter, lines);
  // Without a premalignant lesion there is nothing to reconcile.
  if (sumOfSites === undefined || (sumOfSites === 0 && stated === undefined)) return null;
  const range =
    asserted === null
      ? 'contradict themselves'
      : asserted.max === null
        ? `${asserted.min} or more`
        : String(asserted.min);
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-border pt-1.5 text-sm">
      <SeverityMark tone={agree ? 'ok' : 'error'} word={agree ? 'Agree' : 'Differ'} />
      <dl className="figures flex flex-wrap gap-x-3">
        {[
          ['Stated total', show(stated)],
          ['Sum of sites', show(sumOfSites)],
          ['Lines say', range],
        ].map(([term, value]) => (
          <div key={term} className="flex gap-1">
            <dt className="text-text-2">{term}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
