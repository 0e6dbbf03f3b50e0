import { isProcedureCode } from '../rules/tables/codes.ts';
import { mueEditions } from '../rules/tables/imported/mue-editions.ts';
import type { UnitLimitGroup } from '../rules/tables/imported/unit-limit-group.ts';
import { codesOf } from '../rules/tables/imported-rows.ts';
import { badField, entry, type Kind, leftOut } from './kind.ts';
import { groupBy, printCodes, printObjects } from './print-groups.ts';

interface UnitLimit {
  code: string;
  units: number;
  mai: 1 | 2 | 3;
}

const limitsOf = ({ units, mai, codes }: UnitLimitGroup): readonly UnitLimit[] =>
  codesOf(codes).map((code) => ({ code, units, mai }));

/** By value, the smallest number first. */
const sharedBy = ({ units, mai }: UnitLimit) => `${String(units).padStart(6, '0')} ${mai}`;

/** A code counts as ours once any edition has a limit for it. */
const ours: ReadonlySet<string> = new Set(
  mueEditions.flatMap(({ groups }) => groups.flatMap(limitsOf)).map(({ code }) => code),
);

/** '2 Date of Service Edit: Policy' is an MAI of 2. */
const MAIS: Readonly<Record<string, UnitLimit['mai']>> = { '1': 1, '2': 2, '3': 3 };

/** Medically Unlikely Edits, practitioner services. The file is one day's table and has no dates of its own. */
export const unitLimits: Kind<UnitLimit> = {
  id: 'mue',
  name: 'unit limits',
  headings: {
    code: 'hcpcs/cptcode',
    units: 'practitionerservicesmuevalues',
    mai: 'mueadjudicationindicator',
  },
  mistakenFor(headings) {
    const values = headings.find((heading) => /mue\s+values$/iu.test(heading));
    return values === undefined ? undefined : { code: 'other-provider', got: values };
  },
  read(cells) {
    const code = cells('code');
    if (!isProcedureCode(code)) return badField('code', code);
    if (!/^\d+$/u.test(cells('units'))) return badField('MUE value', cells('units'));
    const mai = MAIS[/^\d(?!\S)/u.exec(cells('mai'))?.[0] ?? ''];
    if (mai === undefined) return badField('adjudication indicator', cells('mai'));
    return ours.has(code)
      ? entry({ code, units: Number(cells('units')), mai })
      : leftOut('not ours');
  },
  keyOf: ({ code }) => code,
  valueOf: ({ units, mai }) => `${units} a day, MAI ${mai}`,
  codeOf: () => 'all codes',
  editions: mueEditions.map(({ from }) => from),
  entriesOf: (edition) =>
    mueEditions
      .filter(({ from }) => from === edition)
      .flatMap(({ groups }) => groups.flatMap(limitsOf)),
  group: { type: 'UnitLimitGroup', file: 'unit-limit-group' },
  printGroups(entries) {
    return printObjects(
      groupBy(entries, sharedBy).map((group) => ({
        units: String(group[0].units),
        mai: String(group[0].mai),
        codes: printCodes(group.map(({ code }) => code)),
      })),
    );
  },
  describe: (count) => `${count} practitioner Medically Unlikely Edits`,
};
