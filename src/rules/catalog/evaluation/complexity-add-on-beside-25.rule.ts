import { leaveOut } from '../../kernel/draft-line.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { COMPLEXITY_ADD_ON } from '../../tables/service-kinds.ts';
import {
  followsMedicare,
  isComplexityAddOn,
  isMarkedSeparate,
  visitOnClaim,
} from './complexity-add-on.ts';

const ID = 'evaluation/complexity-add-on-beside-25';

export const complexityAddOnBeside25 = defineRule({
  id: ID,
  title: 'Medicare does not pay the complexity add-on beside modifier 25',
  statement:
    'Beside an E/M that carries 25 for a procedure, Medicare never pays the add-on for longitudinal care.',
  severity: 'denial',
  sources: ['g2211-with-25'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.evaluationBundled,
  reads: ['draft', 'lines', 'payer'],
  asks: 'Add the payer: Medicare does not pay the add-on for longitudinal care beside modifier 25.',
  matches: ({ draft = [], lines = [] }) => {
    const visit = visitOnClaim(draft);
    return (
      visit !== undefined && isMarkedSeparate(visit) && [...draft, ...lines].some(isComplexityAddOn)
    );
  },
  evaluate({ lines, payer }) {
    if (!followsMedicare(payer))
      return met('The rule is Medicare’s own; this payer may differ.', 'g2211-with-25', { payer });
    if (!lines.some(isComplexityAddOn))
      return met(`${COMPLEXITY_ADD_ON} is not reported beside 25.`, 'g2211-with-25', { payer });
    return {
      status: 'broken',
      says: `${COMPLEXITY_ADD_ON} is billed beside an E/M that carries 25; Medicare does not pay it there.`,
      because: [
        {
          says: 'The E/M carries 25 because of a procedure of the same day.',
          from: { payer },
          cites: 'g2211-with-25',
        },
      ],
    };
  },
  shape: ({ draft, payer }) =>
    followsMedicare(payer)
      ? leaveOut(draft, ID, (line) =>
          isComplexityAddOn(line)
            ? 'Medicare does not pay it beside an E/M that carries 25 for a procedure.'
            : undefined,
        )
      : draft,
});
