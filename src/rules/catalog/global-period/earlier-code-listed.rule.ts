import type { EarlierProcedure } from '../../facts/facts.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { biopsyKinds } from '../../tables/biopsies.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { LONGEST_PERIOD, periodOf } from './period-of.ts';

/** Recent enough that today could be inside its period, if it has one. */
const mayReach = ({ daysSince }: EarlierProcedure) => daysSince >= 0 && daysSince <= LONGEST_PERIOD;

export const earlierCodeListed = defineRule({
  id: 'global-period/earlier-code-listed',
  title: 'Each earlier procedure has a published period',
  statement:
    'Whether today is inside a global period can only be judged for earlier procedures whose days are published in the tables at hand.',
  severity: 'denial',
  sources: ['cms-rvu-2026c'],
  effective: TABLES_IN_FORCE,
  tables: [globalPeriods, addOnPrimaries, biopsyKinds],
  reads: ['earlier'],
  matches: ({ earlier = [] }) => earlier.some(mayReach),
  uncovered({ earlier }, asOf) {
    const unlisted = earlier
      .filter((each) => mayReach(each) && periodOf(each.procedure.code, asOf) === undefined)
      .map(({ procedure }) => procedure.code);
    return unlisted.length > 0
      ? `Not checked: no global period for ${[...new Set(unlisted)].join(', ')} in the tables at hand.`
      : undefined;
  },
  evaluate: ({ earlier }, asOf) =>
    met(
      `${earlier
        .filter(mayReach)
        .map(({ procedure: { code } }) => `${code}: ${periodOf(code, asOf)} days`)
        .join(', ')}.`,
      'cms-rvu-2026c',
      { procedures: earlier.length },
    ),
});
