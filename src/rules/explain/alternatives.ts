import { codeEncounter } from '../coding/code-encounter.ts';
import { type GroupFacts, nameGroup } from '../facts/lesion-standing.ts';
import { biopsyCodes } from '../tables/biopsies.ts';
import type { Context, FactPath } from '../vocabulary/coding.ts';
import {
  type Encounter,
  type Evaluation,
  type LesionGroup,
  type OtherProcedure,
  PAYERS,
  PRIOR_RELATIONS,
  type PriorProcedure,
  type PriorRelation,
} from '../vocabulary/encounter.ts';
import { isLesionCount, lesions } from '../vocabulary/lesion-count.ts';
import { type ServiceLine, showLines } from '../vocabulary/service-line.ts';

/** A fact of a visit that could turn out otherwise: what to verify, and what the visit would be then. */
export interface Alternative {
  /** As a question about the record: 'Were 16 lesions destroyed, 1 more than entered?' */
  asks: string;
  fact: FactPath;
  change: (encounter: Encounter) => Encounter;
}

/** How far to look for the next change of code. Every tier table changes within this many steps. */
const FARTHEST = 40;

/** Changes a group. A stated total would only contradict the change, so it goes. */
const changeOfGroup =
  (at: number, change: (group: LesionGroup) => LesionGroup): Alternative['change'] =>
  ({ statedLesionTotal: _total, ...encounter }) => ({
    ...encounter,
    lesions: encounter.lesions.map((group, index) => (index === at ? change(group) : group)),
  });

const setInGroup = (at: number, change: Partial<LesionGroup>) =>
  changeOfGroup(at, (group) => ({ ...group, ...change }));

const codesOf = (lines: readonly ServiceLine[]) => lines.map(({ code }) => code).join(' ');

/**
 * The nearest other counts of a group, up and down, that alter the lines; and, where those only alter units,
 * the nearest that alter the codes. Found by asking the rules, so no threshold lives here.
 */
export function otherCounts(
  encounter: Encounter,
  context: Context,
  { at, count }: GroupFacts,
  total: number,
): readonly Alternative[] {
  if (count === undefined) return [];
  const countBy = (difference: number) => setInGroup(at, { count: count + difference });
  const before = codeEncounter(encounter, context).lines;
  const nearest = (step: 1 | -1, show: (lines: readonly ServiceLine[]) => string) => {
    const now = show(before);
    for (let far = step; Math.abs(far) <= FARTHEST; far += step) {
      if (!isLesionCount(count + far)) return [];
      if (show(codeEncounter(countBy(far)(encounter), context).lines) !== now) return [far];
    }
    return [];
  };
  const differences = new Set([
    ...nearest(1, showLines),
    ...nearest(-1, showLines),
    ...nearest(1, codesOf),
    ...nearest(-1, codesOf),
  ]);
  return [...differences].map((difference) => ({
    asks: `${total + difference === 1 ? 'Was' : 'Were'} ${lesions(total + difference)} destroyed, ${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than entered?`,
    fact: `lesions.${at}.count`,
    change: countBy(difference),
  }));
}

/** The nearest other diameters, to a tenth of a centimeter, at which the lines would differ. */
export function otherDiameters(
  encounter: Encounter,
  context: Context,
  { at, group: { diameterCm } }: GroupFacts,
): readonly Alternative[] {
  if (diameterCm === undefined) return [];
  const now = showLines(codeEncounter(encounter, context).lines);
  return ([1, -1] as const).flatMap((step) => {
    for (let far = 1; far <= FARTHEST; far += 1) {
      const other = Math.round(diameterCm * 10 + far * step) / 10;
      if (other <= 0) return [];
      const change = setInGroup(at, { diameterCm: other });
      if (showLines(codeEncounter(change(encounter), context).lines) !== now)
        return [
          { asks: `Was the diameter ${other} cm?`, fact: `lesions.${at}.diameterCm`, change },
        ];
    }
    return [];
  });
}

/** What the lesions are, asked afresh: another nature would only contradict the diagnosis. */
const asNature = (at: number, nature: LesionGroup['nature']) =>
  changeOfGroup(at, ({ diagnosis: _diagnosis, nature: _nature, ...group }) => ({
    ...group,
    ...(nature && { nature }),
  }));

/** Other facts about a group that would take its lesions elsewhere. */
export function otherKinds(group: GroupFacts): readonly Alternative[] {
  const { at } = group;
  const place = nameGroup(group);
  const [which, where] =
    group.group.site === undefined && group.isOnly
      ? ['the lesions', '']
      : [`the lesions at ${place}`, ` at ${place}`];
  return [
    {
      asks: `Was the method${where} something other than destruction?`,
      fact: `lesions.${at}.method`,
      change: setInGroup(at, { method: 'photodynamic-therapy' }),
    },
    {
      asks: `Does the provider call ${which} benign?`,
      fact: `lesions.${at}.nature`,
      change: asNature(at, 'benign'),
    },
    {
      asks: `Is it still open what ${which} are?`,
      fact: `lesions.${at}.nature`,
      change: asNature(at, 'uncertain'),
    },
  ];
}

const evaluationOf = ({ evaluation }: Encounter, otherwise: Evaluation): Evaluation =>
  evaluation === undefined || evaluation === 'none' ? otherwise : evaluation;

/** Other answers about the E/M. */
function aboutEvaluation(encounter: Encounter): readonly Alternative[] {
  const { evaluation } = encounter;
  if (evaluation === undefined || evaluation === 'none') return [];
  const { code } = evaluation;
  const answers = (
    field: 'separatelyIdentifiable' | 'unrelatedToEarlierProcedure',
    asksYes: string,
    asksNo: string,
  ): readonly Alternative[] =>
    [true, false]
      .filter((answer) => answer !== evaluation[field])
      .map((answer) => ({
        asks: answer ? asksYes : asksNo,
        fact: `evaluation.${field}`,
        change: (visit) => ({
          ...visit,
          evaluation: { ...evaluationOf(visit, evaluation), [field]: answer },
        }),
      }));
  return [
    ...answers(
      'separatelyIdentifiable',
      `Does the note show work for ${code} that stands apart from the treated lesions?`,
      `Was all work of ${code} about treating these lesions?`,
    ),
    ...(encounter.priorProcedures?.length
      ? answers(
          'unrelatedToEarlierProcedure',
          `Was ${code} about something other than the earlier procedure?`,
          `Was ${code} a follow-up of the earlier procedure?`,
        )
      : []),
  ];
}

const aboutProcedure = (
  { code, sameLesion }: OtherProcedure,
  at: number,
): readonly Alternative[] => {
  const what = biopsyCodes.has(code) ? `${code} taken from` : `${code} done on`;
  return [true, false]
    .filter((answer) => answer !== sameLesion)
    .map((answer) => ({
      asks: answer
        ? `Was ${what} a lesion that was destroyed too?`
        : `Was ${what} a separate lesion?`,
      fact: `otherProcedures.${at}.sameLesion`,
      change: (visit) => ({
        ...visit,
        otherProcedures: (visit.otherProcedures ?? []).map((procedure, index) =>
          index === at ? { ...procedure, sameLesion: answer } : procedure,
        ),
      }),
    }));
};

const RELATION_ASKED: Readonly<Record<PriorRelation, string>> = {
  unrelated: 'unrelated to',
  'planned-or-staged': 'planned or staged with',
  'same-lesion': 'on the lesions of',
  'related-return-to-operating-room': 'a return to the operating room after',
};

const aboutEarlier = (
  { code, dateOfService, relation: now }: PriorProcedure,
  at: number,
): readonly Alternative[] =>
  PRIOR_RELATIONS.filter((relation) => relation !== now).map((relation) => ({
    asks: `Was today’s treatment ${RELATION_ASKED[relation]} ${code} of ${dateOfService}?`,
    fact: `priorProcedures.${at}.relation`,
    change: (visit) => ({
      ...visit,
      priorProcedures: (visit.priorProcedures ?? []).map((prior, index) =>
        index === at ? { ...prior, relation } : prior,
      ),
    }),
  }));

const PAYER_ASKED = {
  medicare: 'Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  commercial: 'a commercial one',
  'self-pay': 'the patient alone',
} as const;

const aboutPayer = (encounter: Encounter): readonly Alternative[] =>
  PAYERS.filter((payer) => payer !== encounter.payer).map((payer) => ({
    asks: `Is the payer ${PAYER_ASKED[payer]}?`,
    fact: 'payer',
    change: (visit) => ({ ...visit, payer }),
  }));

/** Other answers about the rest of the visit: E/M, other and earlier procedures, payer. */
export const otherAnswers = (encounter: Encounter): readonly Alternative[] => [
  ...aboutEvaluation(encounter),
  ...(encounter.otherProcedures ?? []).flatMap(aboutProcedure),
  ...(encounter.priorProcedures ?? []).flatMap(aboutEarlier),
  ...aboutPayer(encounter),
];
