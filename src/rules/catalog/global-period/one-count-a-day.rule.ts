import type { EarlierProcedure } from '../../facts/facts.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

const isSameSession = ({ procedure, daysSince }: EarlierProcedure) =>
  daysSince === 0 && isPremalignantCode(procedure.code);

export const oneCountADay = defineRule({
  id: 'global-period/one-count-a-day',
  title: 'Two sessions of one day are one count',
  statement:
    'The lesions of one day are added up, also over two sessions by the same provider or group. Check a second session: the daily limit of one first-lesion code and one flat code is absolute.',
  severity: 'warning',
  sources: ['cms-mue-2024q3', 'fcso-mue', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.tooManyUnits,
  reads: ['earlier', 'lines'],
  matches: ({ earlier = [] }) => earlier.some(isSameSession),
  evaluate({ earlier, lines }) {
    const sessions = earlier.filter(isSameSession).map(({ procedure }) => procedure.code);
    if (!lines.some(({ code }) => isPremalignantCode(code)))
      return met('No second code of the family is on this claim.', 'cms-mue-2024q3');
    return {
      status: 'broken',
      says: `Check whether the lesions of ${sessions.join(', ')} earlier that day belong into this count.`,
      because: sessions.map((code) => ({
        says: `${code} was billed earlier on the same day.`,
        from: { code },
        cites: 'cms-mue-2024q3',
      })),
    };
  },
});
