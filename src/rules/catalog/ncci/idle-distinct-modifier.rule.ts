import { defineRule, met } from '../../kernel/rule.ts';
import { biopsyCodes } from '../../tables/biopsies.ts';
import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { ptpPairs } from '../../tables/ptp-pairs.ts';
import { isProcedure } from '../../tables/service-kinds.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';
import { isDistinctModifier } from './is-separated.ts';
import { isOn, isSeparable, MEDICAID_PAIRS } from './pairs-among.ts';

const saysDistinct = ({ modifiers }: ServiceLine) => modifiers.some(isDistinctModifier);

/** Could the modifier answer a pair that is not in the table, because it does not touch the family? */
const mayServeAnotherPair = ({ code }: ServiceLine, lines: readonly ServiceLine[]) =>
  isProcedure(code) &&
  !isPremalignantCode(code) &&
  lines.some(
    (other) =>
      other.code !== code &&
      isProcedure(other.code) &&
      !isPremalignantCode(other.code) &&
      !(biopsyCodes.has(code) && biopsyCodes.has(other.code)),
  );

export const idleDistinctModifier = defineRule({
  id: 'ncci/idle-distinct-modifier',
  title: 'A distinct modifier stands only where a pair asks for it',
  statement:
    'A distinct modifier answers a code pair. Check one that no pair on the claim asks for.',
  severity: 'warning',
  sources: ['cms-ncci-2024q3', 'fcso-co-236'],
  effective: TABLES_IN_FORCE,
  tables: [ptpPairs],
  denial: likelyDenials.modifier,
  reads: ['pairs', 'lines', 'profile', 'isMedicaid'],
  matches: ({ lines = [] }) => lines.some(saysDistinct),
  uncovered: ({ isMedicaid }) => (isMedicaid ? MEDICAID_PAIRS : undefined),
  evaluate({ pairs: all, lines, profile }) {
    const pairs = all.filter((pair) => isSeparable(pair) && isOn(lines, pair));
    const isRead = ({ code }: ServiceLine) =>
      pairs.some(
        ({ columnOne, columnTwo }) =>
          columnTwo === code || (profile.placement === 'either' && columnOne === code),
      );
    const marked = lines.filter(saysDistinct);
    const idle = marked.filter((line) => !isRead(line) && !mayServeAnotherPair(line, lines));
    if (idle.length === 0)
      return met('Each distinct modifier answers a pair.', ptpPairs.source, {
        lines: marked.length,
      });
    const codes = [...new Set(idle.map(({ code }) => code))];
    return {
      status: 'broken',
      says: `Check the distinct modifier on ${codes.join(', ')}: no pair on this claim asks for it there.`,
      because: codes.map((code) => ({
        says: `${code} is not the line of a pair on which this payer reads the modifier.`,
        from: { code, placement: profile.placement },
        cites: ptpPairs.source,
      })),
    };
  },
});
