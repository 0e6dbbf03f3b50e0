import { isPremalignantCode } from '../tables/destruction-tiers.ts';
import { unitLimits } from '../tables/mue.ts';
import { isProcedure } from '../tables/service-kinds.ts';
import type { OutsideCheck } from '../vocabulary/coding.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

const hasUnitLimit = (code: string) => unitLimits.rows.some(({ value }) => value.has(code));

/**
 * What the tables at hand do not reach: NCCI pairs of procedures that are both outside the premalignant
 * family, and unit limits of codes that are not listed. Said beside the claim; it does not speak against it.
 */
export function outsideChecks(lines: readonly ServiceLine[]): readonly OutsideCheck[] {
  const codes = [...new Set(lines.map(({ code }) => code))].filter(isProcedure);
  const others = codes.filter((code) => !isPremalignantCode(code));
  const unlimited = codes.filter((code) => !hasUnitLimit(code));
  return [
    ...(others.length > 1
      ? [
          {
            about: 'lines',
            says: `NCCI pairs among ${others.join(', ')}: they do not touch the premalignant family.`,
          },
        ]
      : []),
    ...(unlimited.length > 0
      ? [{ about: 'lines', says: `Unit limits of ${unlimited.join(', ')}: none at hand.` }]
      : []),
  ];
}
