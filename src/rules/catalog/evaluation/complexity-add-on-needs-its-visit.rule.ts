import { leaveOut } from '../../kernel/draft-line.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { COMPLEXITY_ADD_ON, isEvaluationCode } from '../../tables/service-kinds.ts';
import { isComplexityAddOn, visitOnClaim } from './complexity-add-on.ts';

const ID = 'evaluation/complexity-add-on-needs-its-visit';

export const complexityAddOnNeedsItsVisit = defineRule({
  id: ID,
  title: 'The complexity add-on goes with its visit',
  statement:
    'The add-on for longitudinal care is only reported with the E/M it adds to. Where that E/M is not on the claim, neither is the add-on.',
  severity: 'denial',
  sources: ['g2211-with-25', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.addOnAlone,
  reads: ['draft', 'lines'],
  matches: ({ draft = [], lines = [] }) => [...draft, ...lines].some(isComplexityAddOn),
  evaluate({ lines }) {
    const isBilled = lines.some(isComplexityAddOn);
    if (isBilled && !lines.some(({ code }) => isEvaluationCode(code)))
      return {
        status: 'broken',
        says: `${COMPLEXITY_ADD_ON} is billed without the E/M it adds to.`,
        because: [
          {
            says: 'No E/M is on the claim.',
            from: { code: COMPLEXITY_ADD_ON },
            cites: 'g2211-with-25',
          },
        ],
      };
    return met(
      isBilled
        ? `${COMPLEXITY_ADD_ON} stands beside its E/M.`
        : `${COMPLEXITY_ADD_ON} is not reported.`,
      'g2211-with-25',
    );
  },
  shape: ({ draft }) =>
    visitOnClaim(draft)
      ? draft
      : leaveOut(draft, ID, (line) =>
          isComplexityAddOn(line) ? 'The E/M it adds to is not on the claim.' : undefined,
        ),
});
