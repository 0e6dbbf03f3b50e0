import { destroyed } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { isProcedure } from '../../tables/service-kinds.ts';

const ELEMENT = 'otherwise-treated';

export const otherwiseTreated = defineRule({
  id: 'documentation/otherwise-treated',
  title: 'Lesions treated otherwise are told apart',
  statement:
    'Where lesions were destroyed and others were biopsied or removed that day, consider whether the note tells which were which.',
  severity: 'advice',
  sources: ['fcso-co-236', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['groups', 'enteredProcedures', 'documented'],
  checklist: { id: ELEMENT, label: 'Which lesions were treated otherwise', required: false },
  matches: ({ groups = [], enteredProcedures = [] }) =>
    destroyed(groups).length > 0 &&
    enteredProcedures.some(({ code }) => isProcedure(code) && !isPremalignantCode(code)),
  evaluate({ enteredProcedures, documented }) {
    if (documented[ELEMENT] === true)
      return met('The coder confirmed which lesions were treated otherwise.', 'fcso-co-236');
    const codes = enteredProcedures.filter(({ code }) => isProcedure(code)).map(({ code }) => code);
    return {
      status: 'broken',
      says:
        documented[ELEMENT] === false
          ? 'Consider asking the provider which lesions were treated otherwise. The note was marked as not saying it.'
          : `Consider whether the note tells the lesions of ${codes.join(', ')} from those destroyed.`,
      because: codes.map((code) => ({
        says: `${code} was done beside a destruction.`,
        from: { code },
        cites: 'dermtally-policy',
      })),
    };
  },
});
