import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { isEvaluationCode } from '../../tables/service-kinds.ts';

export const isAVisitCode = defineRule({
  id: 'evaluation/is-a-visit-code',
  title: 'The code entered as E/M is an E/M code',
  statement:
    'The rules on modifiers 24 and 25 are about visits. Check a code entered as the E/M that is not one of that section.',
  severity: 'warning',
  sources: ['ncci-policy-evaluation', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.lineDefect,
  reads: ['evaluation'],
  matches: ({ evaluation }) => evaluation !== undefined && evaluation !== 'none',
  evaluate({ evaluation }) {
    const code = evaluation === 'none' ? '' : evaluation.code;
    if (isEvaluationCode(code))
      return met(`${code} is an E/M code.`, 'ncci-policy-evaluation', { code });
    return {
      status: 'broken',
      says: `Check ${code}: it is entered as the E/M and is not an E/M code.`,
      because: [
        { says: `${code} is not in the E/M section.`, from: { code }, cites: 'dermtally-policy' },
      ],
    };
  },
});
