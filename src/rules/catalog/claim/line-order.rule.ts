import { defineRule, met } from '../../kernel/rule.ts';
import { inClaimOrder } from '../../coding/claim-order.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { relativeValues } from '../../tables/relative-values.ts';
import { showLines } from '../../vocabulary/service-line.ts';

export const lineOrder = defineRule({
  id: 'claim/line-order',
  title: 'The line worth most stands first',
  statement:
    'Consider ordering lines by the total relative value of the place of service, each add-on under its primary. Medicare ranks by itself; some payers cut every line but the first.',
  severity: 'advice',
  sources: ['cms-rvu-2026c', 'uhc-multiple-procedure', 'cms-place-of-service'],
  effective: TABLES_IN_FORCE,
  tables: [relativeValues, addOnPrimaries],
  reads: ['lines'],
  matches: ({ lines = [] }) => lines.length > 1,
  evaluate({ lines }, asOf) {
    const values = asOf(relativeValues);
    const best = inClaimOrder(lines, undefined, asOf);
    const orders = [best, inClaimOrder(lines, 'facility', asOf)].map(showLines);
    const because = [...new Set(lines.map(({ code }) => code))].map((code) => {
      const value = values.get(code);
      return {
        says: value
          ? `${code}: ${value.nonFacility} in an office, ${value.facility} in a facility.`
          : `${code}: no relative value at hand; left where it was entered.`,
        from: { code, nonFacility: value?.nonFacility ?? 'unknown' },
        cites: relativeValues.source,
      };
    });
    if (orders.includes(showLines(lines)))
      return { ...met('The lines stand in claim order.', relativeValues.source), because };
    return {
      status: 'broken',
      says: `Consider the order ${showLines(best)}.`,
      because,
      fixes: [{ says: 'Put the lines in claim order', lines: best }],
    };
  },
});
