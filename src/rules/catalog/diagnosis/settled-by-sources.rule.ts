import { destroyed, type GroupFacts } from '../../facts/lesion-standing.ts';
import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const open = (groups: readonly GroupFacts[] = []) =>
  destroyed(groups).filter(({ diagnosis }) => diagnosis?.open !== undefined);

export const settledBySources = defineRule({
  id: 'diagnosis/settled-by-sources',
  title: 'Some diagnoses are read in two ways',
  statement:
    'Where published sources disagree whether a diagnosis is premalignant, it is coded as the record states it and both readings are shown. Check which one the payer follows.',
  severity: 'warning',
  sources: ['sprypt-l56-5', 'aetna-cpb-0633', 'openpayer-40820', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['groups'],
  matches: ({ groups }) => open(groups).length > 0,
  evaluate({ groups }) {
    return {
      status: 'broken',
      says: `Check how the payer reads ${open(groups)
        .map(({ group, diagnosis }) => `${group.diagnosis} (${diagnosis?.label})`)
        .join(', ')}. Coded as stated; sources differ.`,
      because: open(groups).flatMap(({ group, diagnosis }) =>
        (diagnosis?.open?.positions ?? []).map(({ says, cites }) => ({
          says,
          from: { diagnosis: group.diagnosis ?? '' },
          cites,
        })),
      ),
    };
  },
});
