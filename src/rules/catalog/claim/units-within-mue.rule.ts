import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { unitLimits } from '../../tables/mue.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';

/** Units a day, code by code: splitting a code over lines does not raise its limit. */
function unitsByCode(lines: readonly ServiceLine[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const line of lines) units.set(line.code, (units.get(line.code) ?? 0) + line.units);
  return units;
}

export const unitsWithinMue = defineRule({
  id: 'claim/units-within-mue',
  title: 'Units stay within the Medically Unlikely Edits',
  statement:
    'The units of a code on one day must not pass its MUE. Where the adjudication indicator is 2 the limit is absolute and no modifier or appeal lifts it; it is a ceiling, never a target.',
  severity: 'denial',
  sources: ['cms-mue-2024q3', 'fcso-mue'],
  effective: TABLES_IN_FORCE,
  tables: [unitLimits],
  reads: ['lines', 'isMedicaid'],
  matches: ({ lines = [] }) => lines.length > 0,
  uncovered({ lines, isMedicaid }, asOf) {
    if (isMedicaid)
      return 'Not checked: Medicaid has unit limits of its own, which are not at hand.';
    const limits = asOf(unitLimits);
    const unlisted = lines.filter(({ code }) => !limits.has(code)).map(({ code }) => code);
    return unlisted.length > 0
      ? `Not checked: no unit limit for ${[...new Set(unlisted)].join(', ')} in the table at hand.`
      : undefined;
  },
  evaluate({ lines }, asOf) {
    const limits = asOf(unitLimits);
    const because = [...unitsByCode(lines)].map(([code, units]) => {
      const limit = limits.get(code);
      const most = limit?.units ?? 0;
      return {
        over: units > most,
        says:
          units > most
            ? `${code} has ${units} units and a limit of ${most} a day${limit?.mai === 2 ? ', which is absolute' : ''}.`
            : `${code}: ${units} of at most ${most}.`,
        from: { code, units, limit: most, mai: limit?.mai ?? 'unknown' },
        cites: unitLimits.source,
      };
    });
    const over = because.filter((step) => step.over);
    return {
      status: over.length > 0 ? 'broken' : 'met',
      says:
        over.length > 0
          ? over.map(({ says }) => says).join(' ')
          : 'Every line is within its unit limit.',
      because: because.map(({ says, from, cites }) => ({ says, from, cites })),
    };
  },
});
