import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { isEvaluationCode } from '../../tables/service-kinds.ts';

const MAJOR_SURGERY = '57';

export const never57 = defineRule({
  id: 'evaluation/never-57',
  title: 'Modifier 57 is for major surgery',
  statement:
    'Modifier 57 marks the decision for surgery with a 90-day period. It is never used on the E/M beside destruction of skin lesions, whose periods are 0 or 10 days.',
  severity: 'denial',
  sources: ['modifier-57-minor'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.modifier,
  reads: ['lines'],
  matches: ({ lines = [] }) => lines.some(({ code }) => isEvaluationCode(code)),
  evaluate({ lines }) {
    const marked = lines.filter(
      ({ code, modifiers }) => isEvaluationCode(code) && modifiers.includes(MAJOR_SURGERY),
    );
    if (marked.length === 0) return met(`No E/M carries ${MAJOR_SURGERY}.`, 'modifier-57-minor');
    const says = `${marked.map(({ code }) => code).join(', ')} must not carry ${MAJOR_SURGERY} beside a minor procedure.`;
    return {
      status: 'broken',
      says,
      because: marked.map(({ code }) => ({
        says: `${code} is billed with ${MAJOR_SURGERY}.`,
        from: { code },
        cites: 'modifier-57-minor',
      })),
    };
  },
});
