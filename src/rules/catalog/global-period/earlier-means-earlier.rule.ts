import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

export const earlierMeansEarlier = defineRule({
  id: 'global-period/earlier-means-earlier',
  title: 'An earlier procedure is not dated after the visit',
  statement:
    'Check the dates where an earlier procedure is dated after this visit: its global period says nothing about today.',
  severity: 'warning',
  sources: ['cms-global-surgery'],
  effective: TABLES_IN_FORCE,
  reads: ['earlier'],
  matches: ({ earlier = [] }) => earlier.length > 0,
  evaluate({ earlier }) {
    const later = earlier.filter(({ daysSince }) => !(daysSince >= 0));
    if (later.length === 0)
      return met('Every earlier procedure is dated before this visit.', 'cms-global-surgery', {
        procedures: earlier.length,
      });
    return {
      status: 'broken',
      says: `Check the date of ${later.map(({ procedure: { code, dateOfService } }) => `${code} (${dateOfService})`).join(', ')}: it is not before this visit.`,
      because: later.map(({ procedure: { code, dateOfService } }) => ({
        says: `${code} is dated ${dateOfService}.`,
        from: { code, dateOfService },
        cites: 'cms-global-surgery',
      })),
    };
  },
});
