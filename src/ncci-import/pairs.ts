import { isProcedureCode } from '../rules/tables/codes.ts';
import { isPremalignantCode } from '../rules/tables/destruction-tiers.ts';
import type { PairGroup, PairReason } from '../rules/tables/imported/pair-group.ts';
import { ptpEditions } from '../rules/tables/imported/ptp-editions.ts';
import { codesOf } from '../rules/tables/imported-rows.ts';
import { badField, entry, type Kind, leftOut, outOfForce } from './kind.ts';
import { groupBy, printCodes, printObjects } from './print-groups.ts';
import { readCompactDate } from './published-date.ts';

interface Pair {
  columnOne: string;
  columnTwo: string;
  indicator: 0 | 1;
  reason: PairReason;
}

/** CMS's classes of reason, by how their wording begins without spaces and in lower case. */
const REASONS: readonly (readonly [wording: string, reason: PairReason])[] = [
  ['standardsofmedical', 'standard-of-practice'],
  ['cptmanualorcmsmanual', 'coding-instruction'],
  ['hcpcs/cptprocedurecodedefinition', 'code-definition'],
  ['cpt"separateprocedure"', 'separate-procedure'],
  ['moreextensiveprocedure', 'more-extensive'],
  ['mutuallyexclusive', 'mutually-exclusive'],
  ['misuseofcolumntwo', 'misuse'],
  ['anesthesiaservice', 'anesthesia-included'],
  ['laboratorypanel', 'panel'],
  ['sequentialprocedure', 'sequential'],
  ['gender-specific', 'sex-specific'],
];

function reasonOf(rationale: string): PairReason | undefined {
  const wording = rationale.replaceAll(/\s+/gu, '').toLowerCase();
  return REASONS.find(([beginning]) => wording.startsWith(beginning))?.[1];
}

const keyOf = ({ columnOne, columnTwo }: Pick<Pair, 'columnOne' | 'columnTwo'>) =>
  `${columnOne} over ${columnTwo}`;

const familyOf = ({ columnOne, columnTwo }: Pair) =>
  isPremalignantCode(columnOne) ? columnOne : columnTwo;

const columnOfFamily = (pair: Pair) => (familyOf(pair) === pair.columnOne ? 1 : 2);

const sharedBy = (pair: Pair) =>
  [familyOf(pair), columnOfFamily(pair), pair.indicator, pair.reason].join(' ');

const pairsOf = ({ family, column, indicator, reason, others }: PairGroup): readonly Pair[] =>
  codesOf(others).map((other) =>
    column === 1
      ? { columnOne: family, columnTwo: other, indicator, reason }
      : { columnOne: other, columnTwo: family, indicator, reason },
  );

/** NCCI procedure-to-procedure edits, practitioner services. */
export const pairs: Kind<Pair> = {
  id: 'ptp',
  name: 'PTP pairs',
  headings: {
    columnOne: 'column1',
    columnTwo: 'column2',
    effective: 'effective',
    deleted: 'deletion',
    indicator: 'modifier',
    rationale: 'ptpeditrationale',
  },
  read(cells, date) {
    const columnOne = cells('columnOne');
    const columnTwo = cells('columnTwo');
    if (!isProcedureCode(columnOne)) return badField('code in column 1', columnOne);
    if (!isProcedureCode(columnTwo)) return badField('code in column 2', columnTwo);
    const effective = readCompactDate(cells('effective'));
    if (effective === undefined) return badField('effective date', cells('effective'));
    const hasEnd = !['', '*'].includes(cells('deleted'));
    const lastDay = readCompactDate(cells('deleted'));
    if (hasEnd && lastDay === undefined) return badField('deletion date', cells('deleted'));
    const indicator = cells('indicator');
    if (!['0', '1', '9'].includes(indicator)) return badField('modifier indicator', indicator);

    if (!isPremalignantCode(columnOne) && !isPremalignantCode(columnTwo))
      return leftOut('not ours');
    const because = outOfForce(date, effective, lastDay);
    if (because) return leftOut(because);
    // 9: the edit was taken back, as if it had never been.
    if (indicator === '9') return leftOut('indicator 9');
    const reason = reasonOf(cells('rationale'));
    if (!reason) return badField('rationale known here', cells('rationale'));
    return entry({ columnOne, columnTwo, indicator: indicator === '1' ? 1 : 0, reason });
  },
  keyOf,
  valueOf: ({ indicator, reason }) => `indicator ${indicator}, ${reason}`,
  codeOf: familyOf,
  conflictOf({ columnOne, columnTwo }, keys) {
    const turned = keyOf({ columnOne: columnTwo, columnTwo: columnOne });
    return keys.has(turned) ? { code: 'both-orders', key: turned } : undefined;
  },
  editions: ptpEditions.map(({ from }) => from),
  entriesOf: (edition) =>
    ptpEditions
      .filter(({ from }) => from === edition)
      .flatMap(({ groups }) => groups.flatMap(pairsOf)),
  group: { type: 'PairGroup', file: 'pair-group' },
  printGroups(entries) {
    return printObjects(
      groupBy(entries, sharedBy).map((group) => {
        const [first] = group;
        const others = group.map((pair) =>
          columnOfFamily(pair) === 1 ? pair.columnTwo : pair.columnOne,
        );
        return {
          family: `'${familyOf(first)}'`,
          column: String(columnOfFamily(first)),
          indicator: String(first.indicator),
          reason: `'${first.reason}'`,
          others: printCodes(others),
        };
      }),
    );
  },
  describe: (count) => `${count} NCCI practitioner PTP pairs of the premalignant codes`,
};
