import { catalog } from '../rules/catalog/catalog.ts';
import { judgeVisit } from '../rules/coding/judge-visit.ts';
import { onClaim } from '../rules/kernel/draft-line.ts';
import type { Judged } from '../rules/kernel/evaluate.ts';
import type { GoldenCase } from '../rules/kernel/golden-case.ts';
import type { Rule } from '../rules/kernel/rule.ts';
import type { Context, Finding } from '../rules/vocabulary/coding.ts';
import type { Encounter } from '../rules/vocabulary/encounter.ts';
import type { ServiceLine } from '../rules/vocabulary/service-line.ts';

const caseFiles = import.meta.glob<{ cases: readonly GoldenCase[] }>(
  '../rules/catalog/**/*.cases.ts',
  { eager: true },
);

const ROOT = '../rules/catalog/';

/** Ids of the rules that case files were found for. */
export const provenIds: readonly string[] = Object.keys(caseFiles).map((path) =>
  path.slice(ROOT.length).replace(/\.cases\.ts$/u, ''),
);

/** The golden cases of a rule, as they lie beside it. */
export const casesOf = (id: string): readonly GoldenCase[] =>
  caseFiles[`${ROOT}${id}.cases.ts`]?.cases ?? [];

/** Every rule by its id, for tests that are named after it. */
export const rulesById = catalog.map((rule) => [rule.id, rule] as const);

type Judging = Pick<GoldenCase, 'encounter' | 'context' | 'billed'>;

/** What a rule makes of a visit, through the same door as a coded visit or a reviewed claim. */
export function judgeBy(rule: Rule, { encounter, context, billed }: Judging) {
  const { record, claim, draft } = judgeVisit(encounter, context, billed);
  const judged = [...record, ...claim].find(({ finding }) => finding.rule === rule.id);
  if (!judged) throw new Error(`${rule.id} gave no finding`);
  return { judged, suggested: onClaim(draft) };
}

/** The sources a rule may cite: its own, and those of the tables it looks up. */
const citable = ({ sources, tables = [] }: Rule): ReadonlySet<string> =>
  new Set([...sources, ...tables.map(({ source }) => source)]);

/** Words that scold, and turns of phrase of the licensed code descriptors. */
const UNWANTED =
  /\bplease\b|\binvalid\b|!|\beg\b|\be\.g\.|list separately|in addition to code|other than skin tags|cutaneous vascular|second through|up to and including|cm or less|each additional|surgical curettement|any area/iu;

/** Codes and abbreviations, which have capitals and points inside. */
const CODES = /\b[A-Z]\d\w(?:\.\w+)?|[A-Z]{2,}s?/gu;

/** Two words or sentences without a blank between them. */
const GLUED = /[a-z][A-Z]|[.,;:!?][A-Za-z]|[a-z]\d{4}|\d{5}[a-wy-z]/u;

/** What is wrong with a sentence meant for a coder. */
export function faultsOfWording(sentence: string): readonly string[] {
  const unwanted = UNWANTED.exec(sentence)?.[0];
  const glued = GLUED.exec(sentence.replaceAll(CODES, ''))?.[0];
  return [
    ...(sentence.trim() === '' ? ['says nothing'] : []),
    ...(sentence === sentence.trim() ? [] : [`“${sentence}” has blanks at its ends`]),
    ...(glued === undefined ? [] : [`“${sentence}” runs together at “${glued}”`]),
    ...(unwanted === undefined ? [] : [`“${sentence}” says “${unwanted}”`]),
  ];
}

/** What is wrong with an answer, whatever the visit: its sentences, its citations, lines beside a fault. */
export function faultsOfAnswer(rule: Rule, { finding, lines }: Judged): readonly string[] {
  const { outcome, says, because, fixes = [], missing = [] } = finding;
  const allowed = citable(rule);
  const isJudgement = outcome === 'met' || outcome === 'broken';
  return [
    ...[says, ...[...because, ...fixes].map((part) => part.says)].flatMap(faultsOfWording),
    ...because.flatMap(({ cites }) => (allowed.has(cites) ? [] : [`cites ${cites}`])),
    ...(isJudgement && because.length === 0 ? ['gives no reason'] : []),
    ...(!isJudgement && because.length > 0 ? ['gives reasons without a judgement'] : []),
    ...((outcome === 'needs-facts') === missing.length > 0 ? [] : ['asks for no fact']),
    ...(outcome !== 'met' && lines.length > 0 ? ['puts lines on the claim'] : []),
    ...(outcome !== 'broken' && fixes.length > 0 ? ['offers to mend what is whole'] : []),
    ...(outcome === 'crashed' ? [says] : []),
  ];
}

/** Offered ways out that, once taken, leave as much broken as before. */
export function deadEnds(
  rule: Rule,
  visit: { encounter: Encounter; context?: Context; billed?: readonly ServiceLine[] },
  { because, fixes = [] }: Finding,
): readonly string[] {
  return fixes
    .filter(({ encounterPatch, lines }) => {
      const after = judgeBy(rule, {
        ...visit,
        encounter: { ...visit.encounter, ...encounterPatch },
        ...(lines && { billed: lines }),
      }).judged.finding;
      return after.outcome === 'broken' && after.because.length >= because.length;
    })
    .map(({ says }) => says);
}
