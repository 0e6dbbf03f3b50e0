import { groupPath, keptOut, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { natureOfDiagnosis } from '../../tables/diagnoses.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { changeGroup } from '../change-group.ts';

export const natureKnown = defineRule({
  id: 'lesion-families/nature-known',
  title: 'What the lesions are decides the family',
  statement:
    'Lesions are only coded once the record says what they are. An actinic keratosis diagnosis alone says premalignant; any other diagnosis without a stated nature says nothing certain.',
  severity: 'denial',
  sources: ['aad-destruction-2024', 'aapc-ak-conundrum', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['groups'],
  matches: ({ groups = [] }) => groups.length > 0,
  evaluate({ groups }) {
    const unknown = keptOut(groups, 'nature-unknown');
    if (unknown.length === 0) {
      const isSaid = groups.every(({ nature }) => nature !== undefined);
      return met(
        `The record says what every lesion is${isSaid ? '' : ', or that it was not destroyed'}.`,
        'aad-destruction-2024',
        { groups: groups.length },
      );
    }
    const because = unknown.map((group) => ({
      says: `${nameGroup(group)}: the record does not say whether the lesions are premalignant, benign or malignant.`,
      from: { field: groupPath(group.at, 'nature'), diagnosis: group.group.diagnosis ?? 'none' },
      cites: 'aapc-ak-conundrum' as const,
    }));
    return {
      status: 'broken',
      says: 'Add what the lesions are. Without it they belong to no code family.',
      because,
      gap: 'missing',
      fixes: unknown.flatMap(({ at, diagnosis: entry, group: { diagnosis } }) => {
        const nature = diagnosis === undefined ? undefined : natureOfDiagnosis(diagnosis);
        // A diagnosis that states its nature and is not believed was set aside by the coder.
        return nature === undefined || entry?.statesNature !== undefined
          ? []
          : [
              {
                says: `Set the nature to ${nature}, as ${diagnosis} says`,
                encounterPatch: changeGroup(groups, at, { nature }),
              },
            ];
      }),
    };
  },
});
