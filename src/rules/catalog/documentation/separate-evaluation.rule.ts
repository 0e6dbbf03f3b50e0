import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { isEvaluationCode } from '../../tables/service-kinds.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';

const ELEMENT = 'separate-evaluation';

const isMarked = ({ code, modifiers }: ServiceLine) =>
  isEvaluationCode(code) && modifiers.includes('25');

export const separateEvaluation = defineRule({
  id: 'documentation/separate-evaluation',
  title: 'Modifier 25 rests on an evaluation of its own in the note',
  statement:
    'Where an E/M carries 25, consider whether the note keeps its history, findings and plan apart from the procedure.',
  severity: 'advice',
  sources: ['aad-subtract-test', 'fcso-modifier-25', 'oig-dermatology-2025'],
  effective: TABLES_IN_FORCE,
  reads: ['lines', 'documented'],
  checklist: { id: ELEMENT, label: 'Narrative of the separate E/M', required: false },
  matches: ({ lines = [] }) => lines.some(isMarked),
  evaluate({ lines, documented }) {
    if (documented[ELEMENT] === true)
      return met('The coder confirmed a narrative of its own.', 'aad-subtract-test');
    const marked = lines.filter(isMarked);
    return {
      status: 'broken',
      says:
        documented[ELEMENT] === false
          ? 'Consider asking the provider about the separate work. The note was marked as not showing it.'
          : `Consider whether the note tells the work of ${marked.map(({ code }) => code).join(', ')} apart from the procedure.`,
      because: marked.map(({ code }) => ({
        says: `${code} carries 25. An audit of 100 such visits found 90 in order.`,
        from: { code },
        cites: 'oig-dermatology-2025',
      })),
    };
  },
});
