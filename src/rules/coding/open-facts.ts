import type { Known } from '../facts/facts.ts';
import {
  contradicts,
  counting,
  type GroupFacts,
  groupPath,
  isCounted,
  LESION_FAMILIES,
  treated,
  treatedDiagnosis,
} from '../facts/lesion-standing.ts';
import type { Coding, FactPath, OutsideCheck } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

const REST_OF_THE_VISIT = ['evaluation', 'otherProcedures', 'priorProcedures'] as const;

/**
 * What has to be settled before a group that is kept out can belong to a family. Nothing where its method
 * keeps it out whatever the lesions are, or where none was destroyed.
 */
function identityGaps({ at, group, nature, diagnosis, count, standing }: GroupFacts) {
  if (standing.counts || standing.why === 'not-destruction' || count === 0) return [];
  const fitting = LESION_FAMILIES.filter((family) => isCounted(group, family));
  const bySources = fitting.filter((family) => !contradicts(diagnosis, family));
  const another = groupPath(at, 'diagnosis');
  const kind = groupPath(at, 'nature');
  const identity =
    standing.why === 'conflict'
      ? [
          ...(fitting.some((family) => family === nature) ? [another] : []),
          ...(bySources.length > 0 ? [kind] : []),
        ]
      : [...(bySources.length > 0 ? [] : [another]), kind];
  if (identity.length === 0) return [];
  return [...identity, ...(count === undefined ? [groupPath(at, 'count')] : [])];
}

/** Facts without which some lesions cannot be coded at all, most decisive first. */
const blocking = ({ facts: { groups = [] }, missing }: Known): readonly FactPath[] => [
  ...(groups.length === 0 ? ['lesions'] : []),
  ...(missing.premalignantLesions ?? []),
  ...groups.flatMap(identityGaps),
  ...(missing.benignLesions ?? []),
  ...(missing.skinTags ?? []),
  ...(missing.malignantLesions ?? []),
];

/** Facts whose entry can still change lines that are there, or will be once the lesions can be coded. */
function changing(
  encounter: Encounter,
  { facts: { groups = [], documented = {} } }: Known,
  { disputed, orderDepends }: Pick<Doubts, 'disputed' | 'orderDepends'>,
): readonly FactPath[] {
  const lesions = treated(groups);
  const noMethod = lesions.filter(
    ({ group }) => group.method === undefined || documented['method'] === false,
  );
  const noDiagnosis = lesions.filter((group) => treatedDiagnosis(group) === undefined);
  return [
    ...(disputed ? ['statedLesionTotal'] : []),
    ...noMethod.map(({ at }) => groupPath(at, 'method')),
    ...noDiagnosis.map(({ at }) => groupPath(at, 'diagnosis')),
    ...(orderDepends && encounter.placeOfService === undefined ? ['placeOfService'] : []),
  ];
}

/** Parts of the visit that were entered and that no rule judges yet. */
export function outsideChecks(
  encounter: Encounter,
  lines: readonly ServiceLine[],
): readonly OutsideCheck[] {
  const { evaluation, otherProcedures = [], priorProcedures = [] } = encounter;
  const checks: OutsideCheck[] = [];
  if (evaluation !== undefined && evaluation !== 'none')
    checks.push({
      about: 'evaluation',
      says: `E/M ${evaluation.code}: whether it may be reported, and with which modifier, is not checked.`,
    });
  if (otherProcedures.length > 0)
    checks.push({
      about: 'otherProcedures',
      says: `${otherProcedures.map(({ code }) => code).join(', ')}: how they pair with the destruction lines is not checked.`,
    });
  if (priorProcedures.length > 0)
    checks.push({
      about: 'priorProcedures',
      says: `${priorProcedures.map(({ code }) => code).join(', ')}: whether today falls in their global period is not checked.`,
    });
  if (new Set(lines.map(familyOf)).size > 1)
    checks.push({
      about: 'lines',
      says: 'Several code families stand on this claim; their NCCI pairs and modifiers are not checked.',
    });
  return checks;
}

const familyOf = ({ because: [rule = ''] = [] }: ServiceLine & { because?: readonly string[] }) =>
  rule.split('/')[0];

/** What the judgement of the visit left in doubt. */
interface Doubts {
  /** Tables reach the date of service. */
  inForce: boolean;
  /** The stated total and the rows disagree. */
  disputed: boolean;
  /** An office and a facility would order these lines differently. */
  orderDepends: boolean;
  /** A part of the visit is judged by no rule. */
  unjudged: boolean;
}

/** What of the visit can still change the lines, and whether they can be relied on. */
export function statusOf(
  encounter: Encounter,
  known: Known,
  lines: readonly ServiceLine[],
  { inForce, unjudged, ...doubts }: Doubts,
): Pick<Coding, 'status' | 'openFacts'> {
  if (!inForce) return { status: 'not-codable', openFacts: ['dateOfService'] };
  const blocked = blocking(known);
  const rest = REST_OF_THE_VISIT.filter((key) => encounter[key] === undefined);
  const openFacts = [...new Set([...blocked, ...changing(encounter, known, doubts), ...rest])];
  const isVague =
    known.missing.premalignantLesions !== undefined &&
    counting(known.facts.groups ?? [], 'premalignant').length > 0;
  if (isVague || (lines.length === 0 && blocked.length > 0))
    return { status: 'not-codable', openFacts };
  return { status: openFacts.length > 0 || unjudged ? 'unsettled' : 'settled', openFacts };
}
