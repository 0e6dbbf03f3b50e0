import { destroyed } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

export const signatureAndDate = defineRule({
  id: 'documentation/signature-and-date',
  title: 'The note is signed and dated',
  statement:
    'Medicare reviewers read unsigned or undated notes as insufficient. Consider confirming the signature once for each visit.',
  severity: 'advice',
  sources: ['cms-pim-3-3-2'],
  effective: TABLES_IN_FORCE,
  reads: ['groups', 'payer', 'documented'],
  checklist: { id: 'signature-and-date', label: 'Signed and dated', required: false },
  matches: ({ groups = [], payer }) =>
    destroyed(groups).length > 0 && (payer === 'medicare' || payer === 'medicare-advantage'),
  evaluate({ documented }) {
    const answer = documented['signature-and-date'];
    if (answer === true) return met('The coder confirmed signature and date.', 'cms-pim-3-3-2');
    return {
      status: 'broken',
      says:
        answer === false
          ? 'Consider holding the claim until the note is signed and dated.'
          : 'Consider confirming that the note is signed and dated.',
      because: [
        {
          says: answer === false ? 'Marked as not signed.' : 'Not answered yet.',
          from: {},
          cites: 'cms-pim-3-3-2',
        },
      ],
      gap: answer === false ? 'missing' : 'unclear',
    };
  },
});
