import { destroyed, LESION_FAMILIES, treatedDiagnosis } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';
import { MOST_POINTERS } from '../stands-for.ts';

const isCrowded = ({ diagnoses = [] }: ServiceLine) => diagnoses.length > MOST_POINTERS;

export const atMostFourPointers = defineRule({
  id: 'claim/at-most-four-pointers',
  title: 'A line points to four diagnoses at most',
  statement:
    'A claim line has room for four diagnosis pointers. Check which four a line should carry where its lesions have more diagnoses; the first four entered are suggested.',
  severity: 'warning',
  sources: ['nucc-24e'],
  effective: TABLES_IN_FORCE,
  reads: ['groups', 'lines'],
  matches: ({ groups = [], lines = [] }) => destroyed(groups).length > 0 || lines.some(isCrowded),
  evaluate({ groups, lines }) {
    // A row has one diagnosis, so few rows cannot crowd a line.
    const families = groups.length > MOST_POINTERS ? LESION_FAMILIES : [];
    const lesions = families.flatMap((family) => {
      const codes = destroyed(groups, family).flatMap((group) => treatedDiagnosis(group) ?? []);
      const diagnoses = [...new Set(codes)];
      return diagnoses.length > MOST_POINTERS
        ? [{ whose: `the ${family} lesions`, diagnoses }]
        : [];
    });
    const services = lines
      .filter(isCrowded)
      .map(({ code, diagnoses = [] }) => ({ whose: code, diagnoses }));
    const crowded = [...lesions, ...services];
    if (crowded.length === 0)
      return met('Every diagnosis has room on its line.', 'nucc-24e', { most: MOST_POINTERS });
    return {
      status: 'broken',
      says: crowded
        .map(
          ({ whose, diagnoses }) =>
            `Check the pointers of ${whose}: ${diagnoses.slice(MOST_POINTERS).join(', ')} ${diagnoses.length === MOST_POINTERS + 1 ? 'has' : 'have'} no room on the line.`,
        )
        .join(' '),
      because: crowded.map(({ whose, diagnoses }) => ({
        says: `${whose}: ${diagnoses.length} diagnoses, room for ${MOST_POINTERS}.`,
        from: { diagnoses: diagnoses.join(', '), most: MOST_POINTERS },
        cites: 'nucc-24e',
      })),
    };
  },
});
