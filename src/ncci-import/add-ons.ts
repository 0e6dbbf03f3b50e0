import { isProcedureCode } from '../rules/tables/codes.ts';
import { addOnEditions } from '../rules/tables/imported/add-on-editions.ts';
import type { AddOnGroup } from '../rules/tables/imported/add-on-group.ts';
import { codesOf } from '../rules/tables/imported-rows.ts';
import { badField, entry, type Kind, leftOut, outOfForce } from './kind.ts';
import { groupBy, printObjects } from './print-groups.ts';
import { readOrdinalDate } from './published-date.ts';

interface AddOn {
  addOn: string;
  primary: string;
}

const addOnsOf = ({ addOn, primaries }: AddOnGroup): readonly AddOn[] =>
  codesOf(primaries).map((primary) => ({ addOn, primary }));

/** An add-on counts as ours once any edition lists its primaries. */
const ours: ReadonlySet<string> = new Set(
  addOnEditions.flatMap(({ groups }) => groups.map(({ addOn }) => addOn)),
);

const keyOf = ({ addOn, primary }: AddOn) => `${addOn} with ${primary}`;

/** NCCI add-on code edits. */
export const addOns: Kind<AddOn> = {
  id: 'add-on',
  name: 'add-on codes',
  headings: {
    type: 'aoc_edit_type',
    addOn: 'add-on_code',
    primary: 'primary_code',
    effective: 'aoc_edit_effdt',
    deleted: 'aoc_edit_deldt',
  },
  read(cells, date) {
    const addOn = cells('addOn');
    const primary = cells('primary');
    if (!isProcedureCode(addOn)) return badField('add-on code', addOn);
    if (!/^[123]$/u.test(cells('type'))) return badField('add-on type', cells('type'));
    const effective = readOrdinalDate(cells('effective'));
    if (effective === undefined) return badField('effective date', cells('effective'));
    const lastDay = readOrdinalDate(cells('deleted'));
    if (cells('deleted') !== '' && lastDay === undefined)
      return badField('deletion date', cells('deleted'));

    if (!ours.has(addOn)) return leftOut('not ours');
    const because = outOfForce(date, effective, lastDay);
    if (because) return leftOut(because);
    // Types 2 and 3 leave some or all of the primaries to the contractor, and name none: 'CCCCC'.
    if (cells('type') !== '1')
      return { is: 'problem', problem: { code: 'open-primaries', key: addOn } };
    return isProcedureCode(primary) ? entry({ addOn, primary }) : badField('primary code', primary);
  },
  keyOf,
  valueOf: () => 'listed',
  codeOf: ({ addOn }) => addOn,
  editions: addOnEditions.map(({ from }) => from),
  entriesOf: (edition) =>
    addOnEditions
      .filter(({ from }) => from === edition)
      .flatMap(({ groups }) => groups.flatMap(addOnsOf)),
  group: { type: 'AddOnGroup', file: 'add-on-group' },
  printGroups: (entries) =>
    printObjects(
      groupBy(entries, ({ addOn }) => addOn).map((group) => ({
        addOn: `'${group[0].addOn}'`,
        primaries: `'${group
          .map(({ primary }) => primary)
          .toSorted()
          .join(' ')}'`,
      })),
    ),
  describe: (count) => `${count} NCCI add-on codes with a primary code`,
};
