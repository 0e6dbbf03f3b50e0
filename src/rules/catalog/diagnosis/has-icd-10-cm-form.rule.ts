import { type GroupFacts, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { isCategory, isDiagnosisCode } from '../../tables/diagnoses.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

/** The diagnoses entered, each with the lesions it stands for. */
const coded = (groups: readonly GroupFacts[] = []) =>
  groups.flatMap((lesions) => {
    const { diagnosis } = lesions.group;
    return diagnosis === undefined ? [] : [{ lesions, diagnosis }];
  });

export const hasIcd10CmForm = defineRule({
  id: 'diagnosis/has-icd-10-cm-form',
  title: 'The diagnosis is written as ICD-10-CM',
  statement:
    'A diagnosis is only accepted by payers in the form of ICD-10-CM: a letter, two characters, a dot and up to four more. A bare category is never a code, and codes of the ninth revision are never valid.',
  severity: 'denial',
  sources: ['icd-10-cm-tabular'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.lineDefect,
  reads: ['groups'],
  matches: ({ groups }) => coded(groups).length > 0,
  evaluate({ groups }) {
    const malformed = coded(groups).filter(({ diagnosis }) => !isDiagnosisCode(diagnosis));
    const unfinished = coded(groups).filter(({ diagnosis }) => isCategory(diagnosis));
    if (malformed.length === 0 && unfinished.length === 0) {
      return met('Every diagnosis has the form of an ICD-10-CM code.', 'icd-10-cm-tabular');
    }
    if (malformed.length === 0) {
      return {
        status: 'broken',
        says: `Finish the diagnosis ${unfinished.map(({ diagnosis }) => diagnosis).join(', ')}. A category needs more characters to be a code.`,
        because: unfinished.map(({ lesions, diagnosis }) => ({
          says: `${nameGroup(lesions)} carries the category ${diagnosis}.`,
          from: { diagnosis },
          cites: 'icd-10-cm-tabular',
        })),
        gap: 'unclear',
      };
    }
    return {
      status: 'broken',
      says: `Correct the diagnosis ${malformed.map(({ diagnosis }) => `“${diagnosis}”`).join(', ')}. ICD-10-CM codes look like L57.0.`,
      because: malformed.map(({ lesions, diagnosis }) => ({
        says: `${nameGroup(lesions)} carries “${diagnosis}”.`,
        from: { diagnosis },
        cites: 'icd-10-cm-tabular',
      })),
      gap: 'unclear',
    };
  },
});
