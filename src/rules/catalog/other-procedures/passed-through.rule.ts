import { type DraftLine, leaveOut } from '../../kernel/draft-line.ts';
import { defineRule } from '../../kernel/rule.ts';
import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { isEvaluationCode } from '../../tables/service-kinds.ts';
import type { OtherProcedure } from '../../vocabulary/encounter.ts';
import { showLine } from '../../vocabulary/service-line.ts';

const ID = 'other-procedures/passed-through';

/** Why a code does not belong among the other procedures; undefined where it does. */
function misplaced(code: string): string | undefined {
  if (isPremalignantCode(code))
    return `${code} follows from the number of lesions; enter the lesions instead.`;
  if (isEvaluationCode(code)) return `${code} is a visit; enter it as the E/M.`;
  return undefined;
}

const asLine = (
  { code, units = 1, diagnoses = [] }: OtherProcedure,
  procedure: number,
): DraftLine => ({
  code,
  units,
  modifiers: [],
  ...(diagnoses.length > 0 && { diagnoses }),
  because: [ID],
  groups: [],
  procedure,
});

export const passedThrough = defineRule({
  id: ID,
  title: 'Other procedures go on the claim as entered',
  statement:
    'Another procedure of the day is billed with the units entered, unless a rule keeps it off. A code that counts premalignant lesions or an E/M code is never taken from this list.',
  severity: 'denial',
  sources: ['dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['otherProcedures', 'draft'],
  asks: 'Add the other procedures of the day, or say that there were none.',
  matches: ({ otherProcedures }) => otherProcedures === undefined || otherProcedures.length > 0,
  evaluate({ otherProcedures }) {
    const faults = otherProcedures.flatMap(({ code }) => misplaced(code) ?? []);
    return {
      status: faults.length > 0 ? 'broken' : 'met',
      says:
        faults.length > 0
          ? faults.join(' ')
          : `Entered: ${otherProcedures.map(({ code, units = 1 }) => showLine({ code, units, modifiers: [] })).join('; ')}.`,
      because: otherProcedures.map(({ code, units = 1 }) => ({
        says: misplaced(code) ?? `${code} stands with ${units} ${units === 1 ? 'unit' : 'units'}.`,
        from: { code, units },
        cites: 'dermtally-policy',
      })),
    };
  },
  shape: ({ otherProcedures, draft }) => [
    ...draft,
    ...leaveOut(otherProcedures.map(asLine), ID, ({ code }) => misplaced(code)),
  ],
});
