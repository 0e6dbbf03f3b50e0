import { keptOut, nameGroup, treatedDiagnosis } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

export const premalignantStated = defineRule({
  id: 'documentation/premalignant-stated',
  title: 'The provider states that the lesions are premalignant',
  statement:
    'The record must name a premalignant diagnosis. No pathology report exists for a destroyed lesion, so only the words of the provider support the code.',
  severity: 'denial',
  sources: ['ohima-destruction-2025', 'aapc-ak-conundrum'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['groups', 'documented'],
  checklist: {
    id: 'premalignant-stated',
    label: 'Premalignant diagnosis stated',
    required: true,
  },
  matches: ({ groups = [] }) =>
    groups.some(({ nature }) => nature === 'premalignant') ||
    keptOut(groups, 'nature-unknown').length > 0,
  evaluate({ groups, documented }) {
    if (documented['premalignant-stated'] === false) {
      return {
        status: 'broken',
        says: 'Ask the provider what the lesions are. The note was marked as not saying it.',
        because: [
          {
            says: 'The coder looked and found no premalignant diagnosis in the note.',
            from: {},
            cites: 'ohima-destruction-2025',
          },
        ],
      };
    }
    const said = groups.filter(({ nature }) => nature === 'premalignant');
    const stated = said.filter((group) => !keptOut(said, 'conflict').includes(group));
    if (stated.length > 0) {
      const [diagnosis] = stated.flatMap((group) => treatedDiagnosis(group) ?? []);
      return met(
        diagnosis === undefined
          ? 'The lesions are recorded as premalignant.'
          : `The lesions are recorded as premalignant, ${diagnosis}.`,
        'ohima-destruction-2025',
      );
    }
    if (said.length > 0) {
      return {
        status: 'broken',
        says: `Check what the lesions are. The record says premalignant and ${said.map(({ group }) => group.diagnosis).join(', ')}.`,
        because: said.map((group) => ({
          says: `${nameGroup(group)}: ${group.group.diagnosis} does not name a premalignant lesion.`,
          from: { nature: 'premalignant', diagnosis: group.group.diagnosis ?? 'none' },
          cites: 'ohima-destruction-2025',
        })),
        gap: 'conflict',
      };
    }
    const coded = groups.flatMap(({ group }) => group.diagnosis ?? []);
    return {
      status: 'broken',
      says:
        coded.length > 0
          ? `Add what the lesions are. ${coded.join(', ')} alone does not say that they are premalignant.`
          : 'Add the diagnosis. “Lesion” alone does not support a premalignant code.',
      because: [
        {
          says: 'Neither a nature nor the diagnosis says that a premalignant lesion was destroyed.',
          from: { groups: groups.length },
          cites: 'aapc-ak-conundrum',
        },
      ],
    };
  },
});
