import { shapingRules } from '../catalog/catalog.ts';
import type { Known } from '../facts/facts.ts';
import {
  contradicts,
  destructionDone,
  type GroupFacts,
  groupPath,
  isCounted,
  LESION_FAMILIES,
  treated,
  treatedDiagnosis,
} from '../facts/lesion-standing.ts';
import { type DraftLine, onClaim } from '../kernel/draft-line.ts';
import type { Judged } from '../kernel/evaluate.ts';
import { biopsyCodes } from '../tables/biopsies.ts';
import type { Coding, FactPath } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { JudgedVisit } from './judge-visit.ts';

const COUNTS_AGREE = 'documentation/counts-agree';

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

/** Facts about the lesions whose entry can still change lines that are there, or will be. */
function aboutLesions({ facts }: Known): readonly FactPath[] {
  const { groups = [], documented = {}, evaluation = 'none', enteredProcedures = [] } = facts;
  const lesions = treated(groups);
  // Whether any were destroyed decides on the E/M and on biopsies, even where they cannot be coded.
  const noMethod = groups.filter(
    (each) =>
      each.count !== 0 &&
      (each.group.method === undefined ||
        (documented['method'] === false && lesions.includes(each))),
  );
  const isBeside =
    evaluation !== 'none' || enteredProcedures.some(({ code }) => biopsyCodes.has(code));
  const noCount = groups.filter(
    (each) => isBeside && each.count === undefined && destructionDone([each]),
  );
  const noDiagnosis = lesions.filter((group) => treatedDiagnosis(group) === undefined);
  return [
    ...noMethod.map(({ at }) => groupPath(at, 'method')),
    ...noCount.map(({ at }) => groupPath(at, 'count')),
    ...noDiagnosis.map(({ at }) => groupPath(at, 'diagnosis')),
  ];
}

/**
 * The questions that move the most lines first, as measured over visits of every kind: what was done before
 * and whether lesions were destroyed decide on every line, another procedure brings lines and modifiers, the
 * E/M is one line. What is left, the place of service, only moves their order.
 */
const DECISIVENESS = [
  /^dateOfService$/u,
  /^priorProcedures/u,
  /^otherProcedures$/u,
  /^lesions\.\d+\.(?:count|method)$/u,
  /^payer$/u,
  /^otherProcedures\./u,
  /^lesions\./u,
  /^evaluation/u,
] as const;

const rankOf = (path: FactPath): number => {
  const rank = DECISIVENESS.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? DECISIVENESS.length : rank;
};

const shapingIds: ReadonlySet<string> = new Set(shapingRules.map(({ id }) => id));

/** What the rules that put the claim together had to leave open. */
function leftOpen(claim: readonly Judged[]): readonly FactPath[] {
  const open: FactPath[] = [];
  for (const { finding } of claim)
    if (finding.missing && shapingIds.has(finding.rule)) open.push(...finding.missing);
  return open;
}

/** Medicaid has a file of code pairs of its own, so another payer's pairs hang on the payer. */
const payerDecides = ({ payer }: Encounter, draft: readonly DraftLine[]) =>
  payer === undefined &&
  draft.some(({ because, leftOut }) =>
    [...because, leftOut?.rule ?? ''].some((rule) => rule.startsWith('ncci/')),
  );

/** What of the visit can still change the lines, and whether they can be relied on. */
export function statusOf(
  encounter: Encounter,
  { on, known, draft, record, claim, orderDepends }: JudgedVisit,
): Pick<Coding, 'status' | 'openFacts'> {
  if (on.edition === undefined) return { status: 'not-codable', openFacts: ['dateOfService'] };
  const blocked = blocking(known);
  const isDisputed = record.some(
    ({ finding: { rule, outcome } }) => rule === COUNTS_AGREE && outcome === 'broken',
  );
  const openFacts = [
    ...new Set([
      ...blocked,
      ...(isDisputed ? ['statedLesionTotal'] : []),
      ...[
        ...leftOpen(claim),
        ...aboutLesions(known),
        ...(payerDecides(encounter, draft) ? ['payer'] : []),
        ...(orderDepends ? ['placeOfService'] : []),
      ].toSorted((a, b) => rankOf(a) - rankOf(b)),
    ]),
  ];
  const isVague = known.missing.premalignantLesions !== undefined;
  if (isVague || (onClaim(draft).length === 0 && blocked.length > 0))
    return { status: 'not-codable', openFacts };
  return { status: openFacts.length > 0 ? 'unsettled' : 'settled', openFacts };
}
