import { defineRule, met } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { biopsyKinds } from '../../tables/biopsies.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { isEvaluationCode } from '../../tables/service-kinds.ts';
import { isInPeriod, showEarlier } from './period-of.ts';

const ID = 'global-period/evaluation-in-the-period';
const UNRELATED = '24';

const NOT_UNRELATED = 'Inside the global period and not about something unrelated to it.';

export const evaluationInThePeriod = defineRule({
  id: ID,
  title: 'Inside a global period only an unrelated E/M is payable',
  statement:
    'An E/M inside the global period of an earlier procedure is only reported, with modifier 24, where it is about something unrelated to that procedure.',
  severity: 'denial',
  sources: ['cms-global-surgery', 'fcso-modifier-25', 'cms-rvu-2026c'],
  effective: TABLES_IN_FORCE,
  tables: [globalPeriods, addOnPrimaries, biopsyKinds],
  denial: likelyDenials.insideGlobalPeriod,
  reads: ['evaluation', 'earlier', 'draft', 'lines'],
  asks: 'Add the earlier procedures and the date of this visit, or say that there were none.',
  matches: ({ evaluation, earlier }) =>
    evaluation !== undefined && evaluation !== 'none' && earlier?.length !== 0,
  evaluate({ evaluation, earlier, draft, lines }, asOf) {
    const inPeriod = earlier.filter((each) => isInPeriod(each, asOf));
    const [nearest] = inPeriod;
    if (evaluation === 'none' || !nearest)
      return met('The E/M is in no global period of the procedures entered.', 'cms-global-surgery');
    const { code, separatelyIdentifiable, unrelatedToEarlierProcedure: unrelated } = evaluation;
    const leftOut = draft.find(({ visit }) => visit === true)?.leftOut;
    if (leftOut && leftOut.rule !== ID && separatelyIdentifiable === false)
      return met(`${code} is not reported for another reason.`, 'cms-global-surgery');
    if (unrelated === undefined)
      return {
        status: 'open',
        says: `Ask what ${code} was about: something unrelated to ${showEarlier(nearest)}, or its follow-up?`,
        missing: ['evaluation.unrelatedToEarlierProcedure'],
      };
    const because = [
      {
        says: `${showEarlier(nearest)}: the visit falls into its period${unrelated ? ' and is about something else' : ''}.`,
        from: { earlier: nearest.procedure.code, daysSince: nearest.daysSince },
        cites: 'cms-global-surgery' as const,
      },
    ];
    const modifiers = lines.find((line) => isEvaluationCode(line.code))?.modifiers;
    if (!unrelated)
      return modifiers
        ? { status: 'broken', says: `${code} is billed. ${NOT_UNRELATED}`, because }
        : { status: 'met', says: `${code} is not reported. ${NOT_UNRELATED}`, because };
    return modifiers && !modifiers.includes(UNRELATED)
      ? {
          status: 'broken',
          says: `${code} must carry ${UNRELATED} inside the global period.`,
          because,
        }
      : { status: 'met', says: `${code} is unrelated and takes ${UNRELATED}.`, because };
  },
  shape({ evaluation, earlier, draft }, asOf) {
    if (evaluation === 'none' || !earlier.some((each) => isInPeriod(each, asOf))) return draft;
    const { unrelatedToEarlierProcedure: unrelated } = evaluation;
    return draft.map((line) => {
      if (line.visit !== true) return line;
      if (unrelated === true)
        return {
          ...line,
          modifiers: [UNRELATED, ...line.modifiers],
          because: [...line.because, ID],
        };
      if (unrelated === false) return { ...line, leftOut: { rule: ID, says: NOT_UNRELATED } };
      const says = 'Waits for the answer what it was about, inside the global period.';
      return line.leftOut ? line : { ...line, leftOut: { rule: ID, says } };
    });
  },
});
