import { defineRule } from '../../kernel/rule.ts';
import { NEWEST_EDITION, TABLES_IN_FORCE } from '../../tables/edition.ts';

const { name, publishedFor } = NEWEST_EDITION;

/** How a date of service stands to the quarter the tables were published for. */
function verdictOn(dateOfService: string): { inQuarter: boolean; says: string } {
  if (dateOfService < publishedFor.from)
    return {
      inQuarter: false,
      says: `Consider that the visit of ${dateOfService} is judged on the ${name}, which were published for later visits.`,
    };
  if (dateOfService >= publishedFor.until)
    return {
      inQuarter: false,
      says: `Consider that the visit of ${dateOfService} is judged on the ${name}, the newest at hand.`,
    };
  return { inQuarter: true, says: `Judged on the ${name}, the edition of that day.` };
}

export const newestTablesInUse = defineRule({
  id: 'edition/newest-tables-in-use',
  title: 'Judged on the newest tables at hand',
  statement:
    'Visits after the quarter the tables were published for are judged on them all the same. Consider that a newer edition may differ.',
  severity: 'advice',
  sources: ['cms-mue-2024q3', 'cms-ncci-2024q3'],
  effective: TABLES_IN_FORCE,
  reads: ['dateOfService'],
  matches: ({ dateOfService }) => dateOfService !== undefined,
  evaluate({ dateOfService }) {
    const { inQuarter, says } = verdictOn(dateOfService);
    return {
      status: inQuarter ? 'met' : 'broken',
      says,
      because: [
        {
          says,
          from: { dateOfService, tablesFrom: publishedFor.from, tablesUntil: publishedFor.until },
          cites: 'cms-mue-2024q3',
        },
      ],
    };
  },
});
