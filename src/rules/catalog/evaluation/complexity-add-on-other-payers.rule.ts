import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { COMPLEXITY_ADD_ON, isEvaluationCode } from '../../tables/service-kinds.ts';
import { followsMedicare, isComplexityAddOn, isMarkedSeparate } from './complexity-add-on.ts';

export const complexityAddOnOtherPayers = defineRule({
  id: 'evaluation/complexity-add-on-other-payers',
  title: 'Other payers may follow Medicare on the complexity add-on',
  statement:
    'Medicare does not pay the add-on for longitudinal care beside modifier 25. Check with another payer before billing it there; no published rule of theirs is at hand.',
  severity: 'warning',
  sources: ['g2211-with-25'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.evaluationBundled,
  reads: ['lines', 'payer'],
  asks: 'Add the payer to see whether the add-on for longitudinal care is paid beside modifier 25.',
  matches: ({ lines = [], payer }) =>
    lines.some(isComplexityAddOn) &&
    lines.some((line) => isEvaluationCode(line.code) && isMarkedSeparate(line)) &&
    !(payer !== undefined && followsMedicare(payer)),
  evaluate({ payer }) {
    return {
      status: 'broken',
      says: `Check whether this payer pays ${COMPLEXITY_ADD_ON} beside an E/M that carries 25; Medicare does not.`,
      because: [
        {
          says: 'Only Medicare’s rule is at hand.',
          from: { payer },
          cites: 'g2211-with-25',
        },
      ],
    };
  },
});
