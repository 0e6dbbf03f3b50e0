import { defineRule } from '../../kernel/rule.ts';
import { NEWEST_EDITION, TABLES_IN_FORCE } from '../../tables/edition.ts';

export const dateAssumed = defineRule({
  id: 'edition/date-assumed',
  title: 'Without a date the newest tables answer',
  statement:
    'A visit without a date of service is judged on the newest tables at hand. Consider entering the date before the claim is used.',
  severity: 'advice',
  sources: ['dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['dateAssumed'],
  matches: ({ dateAssumed: assumed }) => assumed === true,
  evaluate() {
    return {
      status: 'broken',
      says: `Consider adding the date of service. Judged on the newest tables at hand, the ${NEWEST_EDITION.name}.`,
      because: [
        {
          says: 'No date of service is entered.',
          from: { edition: NEWEST_EDITION.id },
          cites: 'dermtally-policy',
        },
      ],
    };
  },
});
