import { onClaim } from '../../kernel/draft-line.ts';
import { defineRule } from '../../kernel/rule.ts';
import { inClaimOrder } from '../../coding/claim-order.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { relativeValues } from '../../tables/relative-values.ts';
import type { Step } from '../../vocabulary/coding.ts';
import { type ServiceLine, showLine, showLines } from '../../vocabulary/service-line.ts';

const sameLines = (some: readonly ServiceLine[], others: readonly ServiceLine[]) =>
  some.map(showLine).toSorted().join() === others.map(showLine).toSorted().join();

const asBilled = ({ code, units, modifiers, diagnoses }: ServiceLine): ServiceLine => ({
  code,
  units,
  modifiers,
  ...(diagnoses && { diagnoses }),
});

export const lineOrder = defineRule({
  id: 'claim/line-order',
  title: 'The line worth most stands first',
  statement:
    'Consider ordering lines by the total relative value of the place of service, each add-on under its primary. Medicare ranks by itself; some payers cut every line but the first.',
  severity: 'advice',
  sources: ['cms-rvu-2026c', 'uhc-multiple-procedure', 'cms-place-of-service'],
  effective: TABLES_IN_FORCE,
  tables: [relativeValues, addOnPrimaries],
  reads: ['draft', 'lines'],
  matches: ({ lines = [] }) => lines.length > 1,
  evaluate({ draft, lines }, asOf) {
    const values = asOf(relativeValues);
    const best = inClaimOrder(lines, undefined, asOf);
    const because: Step[] = [];
    for (const [at, { code }] of lines.entries()) {
      if (lines.findIndex((line) => line.code === code) < at) continue;
      const value = values.get(code);
      because.push({
        says: value
          ? `${code}: ${value.nonFacility} in an office, ${value.facility} in a facility.`
          : `${code}: no relative value at hand; left where it was entered.`,
        from: { code, nonFacility: value?.nonFacility ?? 'unknown' },
        cites: relativeValues.source,
      });
    }
    const stands = (order: readonly ServiceLine[]) => order.every((line, at) => line === lines[at]);
    if (stands(best) || stands(inClaimOrder(lines, 'facility', asOf)))
      return { status: 'met', says: 'The lines stand in claim order.', because };
    return {
      status: 'broken',
      says: `Consider the order ${showLines(best)}.`,
      because,
      // Only lines that are otherwise right are worth moving.
      ...(sameLines(lines, onClaim(draft)) && {
        fixes: [{ says: 'Put the lines in claim order', lines: best.map(asBilled) }],
      }),
    };
  },
});
