import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { unitLimits } from '../../tables/mue.ts';
import type { Step } from '../../vocabulary/coding.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';
import { unitsByCode } from '../units-by-code.ts';

const isListed = ({ code }: ServiceLine) => unitLimits.rows.some(({ value }) => value.has(code));

export const unitsWithinMue = defineRule({
  id: 'claim/units-within-mue',
  title: 'Units stay within the Medically Unlikely Edits',
  statement:
    'The units of a code on one day must not pass its MUE. Where the adjudication indicator is 2 the limit is absolute and no modifier or appeal lifts it; it is a ceiling, never a target.',
  severity: 'denial',
  sources: ['cms-mue-2024q3', 'fcso-mue'],
  effective: TABLES_IN_FORCE,
  tables: [unitLimits],
  denial: likelyDenials.tooManyUnits,
  reads: ['lines', 'isMedicaid'],
  matches: ({ lines = [] }) => lines.some(isListed),
  uncovered: ({ isMedicaid }) =>
    isMedicaid
      ? 'Not checked: Medicaid has unit limits of its own, which are not at hand.'
      : undefined,
  evaluate({ lines }, asOf) {
    const limits = asOf(unitLimits);
    const because: Step[] = [];
    const over: Step[] = [];
    for (const [code, units] of unitsByCode(lines)) {
      const limit = limits.get(code);
      if (!limit) continue;
      const { units: most, mai } = limit;
      const isOver = units > most;
      const step: Step = {
        says: isOver
          ? `${code} has ${units} units and a limit of ${most} a day${mai === 2 ? ', which is absolute' : ''}.`
          : `${code}: ${units} of at most ${most}.`,
        from: { code, units, limit: most, mai },
        cites: unitLimits.source,
      };
      because.push(step);
      if (isOver) over.push(step);
    }
    return over.length > 0
      ? { status: 'broken', says: over.map(({ says }) => says).join(' '), because }
      : { status: 'met', says: 'Every line is within its unit limit.', because };
  },
});
