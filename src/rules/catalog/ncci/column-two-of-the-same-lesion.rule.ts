import { counting, groupPath } from '../../facts/lesion-standing.ts';
import { type DraftLine, leaveOut, onClaim } from '../../kernel/draft-line.ts';
import { defineRule } from '../../kernel/rule.ts';
import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { type CodePair, ptpPairs } from '../../tables/ptp-pairs.ts';
import type { OtherProcedure } from '../../vocabulary/encounter.ts';
import { billedBeyond } from '../units-by-code.ts';
import { isOn, isSeparable, MEDICAID_PAIRS, showPair } from './pairs-among.ts';
import { separateness } from './separateness.ts';

const ID = 'ncci/column-two-of-the-same-lesion';

/** The pairs whose two services were done on one lesion. */
const ofOneLesion = (
  pairs: readonly CodePair[],
  draft: readonly DraftLine[],
  entered: readonly OtherProcedure[],
) =>
  pairs.filter(
    (pair) => isSeparable(pair) && separateness(pair, draft, entered)?.answer === 'same',
  );

export const columnTwoOfTheSameLesion = defineRule({
  id: ID,
  title: 'On one lesion only the column-one code is reported',
  statement:
    'Where NCCI pairs two codes that were done on the same lesion, the column-two code is not reported: a modifier must never hide that it was one lesion.',
  severity: 'denial',
  sources: ['cms-ncci-2024q3', 'fcso-co-236', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  tables: [ptpPairs],
  denial: likelyDenials.pairNotSeparated,
  reads: ['groups', 'enteredProcedures', 'pairs', 'draft', 'lines', 'isMedicaid'],
  asks: 'Ask how many lesions were treated by each procedure.',
  matches: ({ enteredProcedures = [], pairs = [], draft = [] }) =>
    ofOneLesion(pairs, draft, enteredProcedures).length > 0,
  uncovered: ({ isMedicaid }) => (isMedicaid ? MEDICAID_PAIRS : undefined),
  evaluate({ groups, enteredProcedures, pairs: all, draft, lines }) {
    const pairs = ofOneLesion(all, draft, enteredProcedures);
    const left = draft.filter(({ leftOut }) => leftOut?.rule === ID).map(({ code }) => code);
    const billed = billedBeyond(left, lines, onClaim(draft));
    const because = pairs.map((each) => ({
      says: `${showPair(each)} were done on the same lesion.`,
      from: { columnOne: each.columnOne, columnTwo: each.columnTwo },
      cites: ptpPairs.source,
    }));
    if (billed.length > 0)
      return {
        status: 'broken',
        says: `${billed.join(', ')} is billed for a lesion that ${besides(pairs, billed)} already stands for.`,
        because,
      };
    const waiting = left.filter(isPremalignantCode);
    if (waiting.length > 0)
      return {
        status: 'open',
        says: `Ask how many lesions were treated by ${besides(pairs, waiting)} and how many were destroyed. Enter the lesions left, then mark the procedure as done on a separate lesion; until then ${waiting.join(', ')} cannot be billed.`,
        missing: [
          ...counting(groups, 'premalignant').map(({ at }) => groupPath(at, 'count')),
          ...new Set(
            all
              .filter(isSeparable)
              .flatMap((each) => separateness(each, draft, enteredProcedures)?.open ?? []),
          ),
        ],
      };
    return {
      status: 'met',
      says: `${left.join(', ')} not reported beside ${besides(pairs, left)}.`,
      because,
    };
  },
  shape({ enteredProcedures, pairs: all, draft, lines }) {
    const pairs = ofOneLesion(all, draft, enteredProcedures).filter((pair) => isOn(lines, pair));
    if (pairs.length === 0) return draft;
    const isColumnTwo = (code: string) => pairs.some(({ columnTwo }) => columnTwo === code);
    const countFalls = pairs.some(({ columnTwo }) => isPremalignantCode(columnTwo));
    return leaveOut(draft, ID, ({ code }) => {
      if (countFalls && isPremalignantCode(code))
        return `Waits for the number of lesions: some were treated by ${besides(pairs, [code])}.`;
      return isColumnTwo(code)
        ? `Done on the same lesion as ${besides(pairs, [code])}, which takes it in.`
        : undefined;
    });
  },
});

/** The codes that take these in. Codes of the counting family wait together, whichever of them is paired. */
const besides = (pairs: readonly CodePair[], codes: readonly string[]) =>
  [
    ...new Set(
      pairs
        .filter(
          ({ columnTwo }) =>
            codes.includes(columnTwo) ||
            (isPremalignantCode(columnTwo) && codes.some(isPremalignantCode)),
        )
        .map(({ columnOne }) => columnOne),
    ),
  ].join(', ');
