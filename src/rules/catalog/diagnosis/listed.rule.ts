import { destroyed, type GroupFacts, nameGroup } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { isDiagnosisCode } from '../../tables/diagnoses.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const coded = (groups: readonly GroupFacts[] = []) =>
  destroyed(groups, 'premalignant').filter(({ group }) => isDiagnosisCode(group.diagnosis ?? ''));

export const listed = defineRule({
  id: 'diagnosis/listed',
  title: 'The diagnosis is one these rules know',
  statement:
    'A diagnosis that is not in our table is kept as entered. Check that the payer takes it for a premalignant lesion.',
  severity: 'warning',
  sources: ['dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['groups'],
  matches: ({ groups }) => coded(groups).length > 0,
  evaluate({ groups }) {
    const unlisted = coded(groups).filter(({ diagnosis }) => !diagnosis);
    if (unlisted.length === 0) {
      return met('Every diagnosis is in the table.', 'dermtally-policy');
    }
    return {
      status: 'broken',
      says: `Check ${unlisted.map(({ group }) => group.diagnosis).join(', ')}: not in our table of diagnoses, so its place in this family was not checked.`,
      because: unlisted.map((group) => ({
        says: `${nameGroup(group)} carries ${group.group.diagnosis}, which the table does not list.`,
        from: { diagnosis: group.group.diagnosis ?? '' },
        cites: 'dermtally-policy',
      })),
    };
  },
});
