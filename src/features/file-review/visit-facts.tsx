import type { FiledVisit } from '../../claims/filed-visit.ts';
import { PAYER_NAMES } from '../../coding-ui/payer-names.ts';
import {
  type Encounter,
  findSite,
  type LesionGroup,
  lesions as showCount,
  methods,
  type OtherProcedure,
  type PriorProcedure,
} from '../../rules/index.ts';

const NOT_STATED = 'not stated';

const words = (name: string) => name.replaceAll('-', ' ');

/** '4 lesions, premalignant, cryosurgery, forearm left, L57.0': what the row says of a group. */
function showGroup({ nature, diagnosis, count, countAsWritten, method, site, side }: LesionGroup) {
  const number =
    count === undefined ? (countAsWritten ? `“${countAsWritten}”` : 'no number') : showCount(count);
  const place = site === undefined ? undefined : (findSite(site)?.label ?? site);
  return [
    number,
    nature && words(nature),
    method && methods[method].label.toLowerCase(),
    place && [place.toLowerCase(), side].filter(Boolean).join(' '),
    diagnosis,
  ]
    .filter(Boolean)
    .join(', ');
}

function showEvaluation(evaluation: Encounter['evaluation']): string {
  if (evaluation === undefined) return NOT_STATED;
  if (evaluation === 'none') return 'none';
  const { code, separatelyIdentifiable: isSeparate } = evaluation;
  const separate =
    isSeparate === undefined
      ? 'not said whether separate'
      : isSeparate
        ? 'separate'
        : 'not separate';
  return `${code}, ${separate}`;
}

const showOther = ({ code, units, sameLesion }: OtherProcedure) =>
  [
    units === undefined ? code : `${code} × ${units}`,
    sameLesion !== undefined && (sameLesion ? 'same lesion' : 'separate lesion'),
  ]
    .filter(Boolean)
    .join(', ');

const showPrior = ({ code, dateOfService, relation }: PriorProcedure) =>
  [`${code} on ${dateOfService}`, relation && words(relation)].filter(Boolean).join(', ');

function showList<T>(items: readonly T[] | undefined, show: (item: T) => string) {
  if (!items) return [NOT_STATED];
  return items.length === 0 ? ['none'] : items.map(show);
}

/** What a row says of its visit. What it does not say is named, for it is unknown and not none. */
export function VisitFacts({ visit: { encounter } }: { visit: FiledVisit }) {
  const { dateOfService, payer, placeOfService, lesions, statedLesionTotal } = encounter;
  const facts: readonly (readonly [term: string, says: readonly string[]])[] = [
    ['Date of service', [dateOfService ?? NOT_STATED]],
    ['Payer', [payer ? PAYER_NAMES[payer] : NOT_STATED]],
    ...(placeOfService === undefined ? [] : [['Place of service', [placeOfService]] as const]),
    ['Lesions', lesions.length === 0 ? [NOT_STATED] : lesions.map(showGroup)],
    ...(statedLesionTotal === undefined
      ? []
      : [['Total in the row', [String(statedLesionTotal)]] as const]),
    ['E/M', [showEvaluation(encounter.evaluation)]],
    ['Other procedures', showList(encounter.otherProcedures, showOther)],
    ['Earlier procedures', showList(encounter.priorProcedures, showPrior)],
  ];
  return (
    <dl className="figures grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-sm">
      {facts.map(([term, says]) => (
        <div key={term} className="contents">
          <dt className="text-text-2">{term}</dt>
          <dd className="wrap-anywhere">
            {says.map((each, at) => (
              // Two groups may be alike.
              <span key={`${at} ${each}`} className="block">
                {each}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
