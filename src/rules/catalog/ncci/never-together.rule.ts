import { leaveOut } from '../../kernel/draft-line.ts';
import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { type CodePair, ptpPairs } from '../../tables/ptp-pairs.ts';
import { isOn, MEDICAID_PAIRS, showPair } from './pairs-among.ts';

const ID = 'ncci/never-together';

/** No modifier separates them. */
const isFast = ({ indicator }: CodePair) => indicator === 0;

export const neverTogether = defineRule({
  id: ID,
  title: 'Some code pairs are never paid together',
  statement:
    'Where NCCI pairs two codes with indicator 0, only the column-one code is reported and no modifier separates them, whatever lesion each was for.',
  severity: 'denial',
  sources: ['cms-ncci-2024q3', 'aad-ncci-2024'],
  effective: TABLES_IN_FORCE,
  tables: [ptpPairs],
  denial: likelyDenials.pairNotSeparated,
  reads: ['pairs', 'draft', 'lines', 'isMedicaid'],
  matches: ({ pairs = [] }) => pairs.some(isFast),
  uncovered: ({ isMedicaid }) => (isMedicaid ? MEDICAID_PAIRS : undefined),
  evaluate({ pairs, draft, lines }) {
    const fast = pairs.filter(isFast);
    const billed = fast.filter((pair) => isOn(lines, pair));
    const left = draft.filter(({ leftOut }) => leftOut?.rule === ID);
    const because = (billed.length > 0 ? billed : fast).map((pair) => ({
      says: `${showPair(pair)}, indicator 0: ${pair.rationale}.`,
      from: { columnOne: pair.columnOne, columnTwo: pair.columnTwo, indicator: 0 },
      cites: ptpPairs.source,
    }));
    if (billed.length > 0)
      return {
        status: 'broken',
        says: billed
          .map(({ columnOne, columnTwo }) => `${columnTwo} is never paid beside ${columnOne}.`)
          .join(' '),
        because,
      };
    return {
      status: 'met',
      says:
        left.length > 0
          ? left.map(({ code, leftOut }) => `${code} is not reported. ${leftOut?.says}`).join(' ')
          : 'No such pair is on the claim.',
      because,
    };
  },
  shape({ pairs, draft, lines }) {
    const fast = pairs.filter((pair) => isFast(pair) && isOn(lines, pair));
    return leaveOut(draft, ID, ({ code }) => {
      const pair = fast.find(({ columnTwo }) => columnTwo === code);
      return pair && `NCCI never pays it beside ${pair.columnOne}; no modifier separates them.`;
    });
  },
});
