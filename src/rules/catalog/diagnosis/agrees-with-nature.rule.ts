import { groupPath, keptOut, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { nameDiagnosis, natureOfDiagnosis } from '../../tables/diagnoses.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { changeGroup, clearInGroup } from '../change-group.ts';

export const agreesWithNature = defineRule({
  id: 'diagnosis/agrees-with-nature',
  title: 'The diagnosis and the nature must agree',
  statement:
    'A diagnosis that stands for another kind of lesion than the one stated is a conflict. Lesions in conflict are never coded until it is resolved.',
  severity: 'denial',
  sources: [
    'aad-destruction-2011',
    'aad-destruction-2024',
    'aad-destruction-families',
    'aad-skin-tags-2020',
    'aapc-ak-conundrum',
    'aetna-cpb-0633',
    'icd-10-cm-tabular',
    'sprypt-l56-5',
    'dermtally-policy',
  ],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['groups'],
  matches: ({ groups = [] }) =>
    groups.some(({ nature, diagnosis }) => nature !== undefined && diagnosis !== undefined),
  evaluate({ groups }) {
    const conflicts = keptOut(groups, 'conflict');
    if (conflicts.length === 0) {
      return met('Diagnosis and nature agree.', 'aad-destruction-2011');
    }
    const because = conflicts.map((group) => ({
      says: `${nameGroup(group)}: ${group.group.diagnosis} (${group.diagnosis ? nameDiagnosis(group.diagnosis) : 'not listed'}) does not go with ${group.nature} lesions.`,
      from: {
        field: groupPath(group.at, 'diagnosis'),
        nature: group.nature ?? 'unknown',
        diagnosis: group.group.diagnosis ?? 'none',
      },
      cites: group.diagnosis?.cites ?? 'dermtally-policy',
    }));
    return {
      status: 'broken',
      says: `${because.map(({ says }) => says).join(' ')} No line for these lesions until one of the two is corrected.`,
      because,
      gap: 'conflict',
      fixes: conflicts.flatMap((conflict) => {
        const { at } = conflict;
        const { diagnosis = '' } = conflict.group;
        const nature = natureOfDiagnosis(diagnosis);
        const where = conflicts.length > 1 ? ` (${nameGroup(conflict)})` : '';
        return [
          ...(nature === undefined
            ? []
            : [
                {
                  says: `Set the nature to ${nature}, as ${diagnosis} says${where}`,
                  encounterPatch: changeGroup(groups, at, { nature }),
                },
              ]),
          {
            says: `Take ${diagnosis} out and check the note${where}`,
            encounterPatch: clearInGroup(groups, at, 'diagnosis'),
          },
        ];
      }),
    };
  },
});
