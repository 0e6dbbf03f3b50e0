import { destructionDone, type GroupFacts } from '../../facts/lesion-standing.ts';
import { type DraftLine, onClaim } from '../../kernel/draft-line.ts';
import type { AsOf } from '../../kernel/dated-table.ts';
import { defineRule, met, type Verdict } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { isEvaluationCode, isProcedure } from '../../tables/service-kinds.ts';
import type { Evaluation } from '../../vocabulary/encounter.ts';

const ID = 'evaluation/separately-identifiable';
const SEPARATE = '25';

/** Was a procedure done that day? Lesions destroyed count, even where no code can be derived for them. */
const besideProcedure = (groups: readonly GroupFacts[], draft: readonly DraftLine[]) =>
  destructionDone(groups) ||
  onClaim(draft).some(({ code, visit }) => visit !== true && isProcedure(code));

/** A code with a global period is a procedure, whatever field it stands in. */
const isVisit = (code: string, asOf: AsOf) => !asOf(globalPeriods).has(code);

const NO_VISIT = 'It is a procedure, entered where the E/M belongs.';

const PART_OF_THE_PROCEDURE =
  'Only the decision to treat: it is part of the procedure, for a new patient too.';

/** Why the visit is not on the claim; undefined where it is. */
function whyNotReported({ separatelyIdentifiable }: Evaluation): string | undefined {
  if (separatelyIdentifiable === true) return undefined;
  return separatelyIdentifiable === false
    ? PART_OF_THE_PROCEDURE
    : 'Waits for the answer whether the record shows work beyond deciding to treat.';
}

/** Is what is billed for the visit what its answer allows, beside a procedure? */
function judgeBeside(
  { code, separatelyIdentifiable }: Evaluation,
  modifiers: readonly string[] | undefined,
): Verdict {
  if (separatelyIdentifiable === undefined)
    return {
      status: 'open',
      says: `Ask what the note shows for ${code} once all work on the treated lesions is left out.`,
      missing: ['evaluation.separatelyIdentifiable'],
    };
  const because = [
    {
      says: separatelyIdentifiable
        ? 'Leaving out all work on the treated lesions, a separate evaluation is left.'
        : 'Leaving out all work on the treated lesions, no evaluation is left.',
      from: { code, separatelyIdentifiable: separatelyIdentifiable ? 'yes' : 'no' },
      cites: 'aad-subtract-test',
    },
    {
      says: 'Deciding to do a minor procedure that day is included in it.',
      from: { code },
      cites: 'ncci-policy-evaluation',
    },
  ] as const;
  if (!separatelyIdentifiable)
    return modifiers
      ? { status: 'broken', says: `${code} is billed. ${PART_OF_THE_PROCEDURE}`, because }
      : { status: 'met', says: `${code} is not reported. ${PART_OF_THE_PROCEDURE}`, because };
  return modifiers && !modifiers.includes(SEPARATE)
    ? { status: 'broken', says: `${code} must carry ${SEPARATE} beside a procedure.`, because }
    : { status: 'met', says: `${code} is separately identifiable and takes ${SEPARATE}.`, because };
}

export const separatelyIdentifiable = defineRule({
  id: ID,
  title: 'A same-day E/M stands on its own or is not reported',
  statement:
    'Beside a procedure an E/M is only reported, with modifier 25, where the record shows work beyond deciding to treat; a new patient is no exception. Without a procedure it is reported plain. Lesions destroyed count as a procedure even where they cannot be coded.',
  severity: 'denial',
  sources: [
    'ncci-policy-evaluation',
    'aad-subtract-test',
    'fcso-modifier-25',
    'oig-dermatology-2025',
  ],
  effective: TABLES_IN_FORCE,
  tables: [globalPeriods],
  denial: likelyDenials.evaluationBundled,
  reads: ['evaluation', 'groups', 'draft', 'lines'],
  asks: 'Add the same-day E/M, or say that there was none.',
  matches: ({ evaluation }) => evaluation !== 'none',
  evaluate({ evaluation, groups, draft, lines }, asOf) {
    if (evaluation === 'none') return met('No E/M that day.', 'ncci-policy-evaluation');
    const leftOut = draft.find(isVisitLine)?.leftOut;
    if (leftOut && (leftOut.rule !== ID || !isVisit(evaluation.code, asOf)))
      return met(
        `${evaluation.code} is not reported for another reason.`,
        'ncci-policy-evaluation',
      );
    const modifiers = lines.find(({ code }) => isEvaluationCode(code))?.modifiers;
    if (besideProcedure(groups, draft)) return judgeBeside(evaluation, modifiers);
    const says = modifiers?.includes(SEPARATE)
      ? `${evaluation.code} must not carry ${SEPARATE}: no procedure stands beside it.`
      : `${evaluation.code} stands without a procedure.`;
    return {
      status: modifiers?.includes(SEPARATE) ? 'broken' : 'met',
      says,
      because: [{ says, from: { code: evaluation.code }, cites: 'ncci-policy-evaluation' }],
    };
  },
  shape({ evaluation, groups, draft }, asOf) {
    if (evaluation === 'none') return draft;
    const isBeside = besideProcedure(groups, draft);
    const says = isVisit(evaluation.code, asOf)
      ? isBeside
        ? whyNotReported(evaluation)
        : undefined
      : NO_VISIT;
    const line: DraftLine = {
      code: evaluation.code,
      units: 1,
      modifiers: isBeside ? [SEPARATE] : [],
      ...(evaluation.diagnoses &&
        evaluation.diagnoses.length > 0 && { diagnoses: evaluation.diagnoses }),
      because: [ID],
      groups: [],
      visit: true,
      ...(says !== undefined && { leftOut: { rule: ID, says } }),
    };
    return [line, ...draft];
  },
});

const isVisitLine = ({ visit }: DraftLine) => visit === true;
