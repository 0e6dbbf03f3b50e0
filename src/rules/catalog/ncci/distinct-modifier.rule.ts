import { addModifier } from '../../kernel/draft-line.ts';
import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { type CodePair, ptpPairs } from '../../tables/ptp-pairs.ts';
import { isSeparated } from './is-separated.ts';
import { isOn, isSeparable, MEDICAID_PAIRS, showPair } from './pairs-among.ts';
import { separateness } from './separateness.ts';

const ID = 'ncci/distinct-modifier';

const asStep = (pair: CodePair, says: string) => ({
  says: `${showPair(pair)}, indicator 1: ${says}`,
  from: { columnOne: pair.columnOne, columnTwo: pair.columnTwo, indicator: 1 },
  cites: ptpPairs.source,
});

export const distinctModifier = defineRule({
  id: ID,
  title: 'A distinct modifier separates paired codes',
  statement:
    'Where NCCI pairs two codes with indicator 1 and they were done on separate lesions, the column-two code takes a distinct modifier. It must only say what the record shows.',
  severity: 'denial',
  sources: ['cms-ncci-2024q3', 'fcso-co-236', 'aad-ncci-2024'],
  effective: TABLES_IN_FORCE,
  tables: [ptpPairs],
  denial: likelyDenials.pairNotSeparated,
  reads: ['enteredProcedures', 'pairs', 'draft', 'lines', 'profile', 'isMedicaid'],
  asks: 'Ask whether it was the same lesion or a separate one.',
  matches: ({ pairs = [], lines = [] }) =>
    pairs.some((pair) => isSeparable(pair) && isOn(lines, pair)),
  uncovered: ({ isMedicaid }) => (isMedicaid ? MEDICAID_PAIRS : undefined),
  evaluate({ enteredProcedures, pairs: all, draft, lines, profile }) {
    const pairs = all
      .filter((pair) => isSeparable(pair) && isOn(lines, pair))
      .flatMap((pair) => {
        const found = separateness(pair, draft, enteredProcedures);
        return found ? [{ pair, ...found }] : [];
      });
    const apart = pairs.flatMap(({ pair, answer }) => (answer === 'apart' ? [pair] : []));
    const bare = apart.filter((pair) => !isSeparated(pair, lines, profile));
    if (bare.length > 0)
      return {
        status: 'broken',
        says: bare
          .map(
            ({ columnOne, columnTwo }) =>
              `${columnTwo} must carry ${profile.distinctModifier} beside ${columnOne}.`,
          )
          .join(' '),
        because: bare.map((pair) => asStep(pair, 'separate lesions, and no modifier says so.')),
      };
    const open = [...new Set(pairs.flatMap((pair) => pair.open))];
    const asked = pairs.find(({ answer }) => answer === 'unanswered')?.pair;
    if (asked)
      return {
        status: 'open',
        says: `Ask whether ${asked.columnOne} and ${asked.columnTwo} were done on the same lesion or on separate ones.`,
        missing: open,
      };
    return {
      status: 'met',
      says:
        apart.length > 0
          ? `Separate lesions: ${apart.map(({ columnOne, columnTwo }) => `${columnTwo} beside ${columnOne}`).join(', ')}.`
          : 'The record holds no pair that needs a modifier.',
      because:
        apart.length > 0
          ? apart.map((pair) => asStep(pair, `separate lesions; ${pair.rationale}.`))
          : [
              {
                says: 'One of the paired codes is not supported by the record.',
                from: { placement: profile.placement },
                cites: ptpPairs.source,
              },
            ],
    };
  },
  shape({ enteredProcedures, pairs, draft, lines, profile }) {
    const apart = pairs.filter(
      (pair) =>
        isSeparable(pair) &&
        isOn(lines, pair) &&
        separateness(pair, draft, enteredProcedures)?.answer === 'apart',
    );
    return addModifier(draft, ID, ({ code }) =>
      apart.some(({ columnTwo }) => columnTwo === code) ? profile.distinctModifier : undefined,
    );
  },
});
