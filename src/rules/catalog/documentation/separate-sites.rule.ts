import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { isDistinctModifier } from '../ncci/is-separated.ts';

const ELEMENT = 'separate-sites';

export const separateSites = defineRule({
  id: 'documentation/separate-sites',
  title: 'A distinct modifier rests on separate sites in the note',
  statement:
    'Where a distinct modifier is used, consider whether the note says which lesion was treated by which procedure.',
  severity: 'advice',
  sources: ['fcso-co-236', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['lines', 'documented'],
  checklist: { id: ELEMENT, label: 'Separate sites for the distinct modifier', required: false },
  matches: ({ lines = [] }) => lines.some(({ modifiers }) => modifiers.some(isDistinctModifier)),
  evaluate({ lines, documented }) {
    if (documented[ELEMENT] === true)
      return met('The coder confirmed that the note names separate sites.', 'fcso-co-236');
    const marked = lines.filter(({ modifiers }) => modifiers.some(isDistinctModifier));
    return {
      status: 'broken',
      says:
        documented[ELEMENT] === false
          ? 'Consider asking the provider where each procedure was done. The note was marked as not saying it.'
          : `Consider whether the note names a separate site for ${marked.map(({ code }) => code).join(', ')}.`,
      because: marked.map(({ code, modifiers }) => ({
        says: `${code} carries ${modifiers.filter(isDistinctModifier).join(', ')}.`,
        from: { code },
        cites: 'fcso-co-236',
      })),
    };
  },
});
