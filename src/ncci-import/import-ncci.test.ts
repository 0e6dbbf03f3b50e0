import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ptpPairs } from '../rules/tables/ptp-pairs.ts';
import { addOns } from './add-ons.ts';
import { importNcci } from './import-ncci.ts';
import type { Kind } from './kind.ts';
import { pairs } from './pairs.ts';
import { printEdition, printEditionList } from './print-edition.ts';
import { unitLimits } from './unit-limits.ts';

const root = join(import.meta.dirname, '../..');
const committed = (path: string) => readFileSync(join(root, path), 'utf8');

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

/** As the practitioner files are laid out: headings over four rows, tabs, CRLF. */
const ptpText = (...rows: readonly string[]) =>
  [
    'CPT only copyright 2023 American Medical Association.  All rights reserved.',
    'Column1/Column2 Edits',
    'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
    '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
    '\t\t\t\t*=no data\t1=allowed\t',
    '\t\t\t\t\t9=not applicable\t',
    ...rows,
    '',
  ].join('\r\n');

const ptpRow = (columnOne: string, columnTwo: string, indicator: number | string = 1) =>
  `${columnOne}\t${columnTwo}\t \t20200101\t*\t${indicator}\tMutually exclusive procedures `;

/** As the sheet comes out as CSV, with the notice in one cell of several lines. */
const mueText = (...rows: readonly string[]) =>
  [
    '"CPT codes, descriptions and other data\nare copyright",,,',
    '"HCPCS/\nCPT Code","Practitioner Services MUE Values","MUE Adjudication Indicator","MUE Rationale"',
    ...rows,
  ].join('\n');

const addOnText = (...rows: readonly string[]) =>
  [
    'Copyright notice,,,,,,,',
    'AOC_Edit_Type,Add-On_Code,AOC_DelDT,Primary_Code,Primary_Code_DelDT,AOC_Edit_EffDT,AOC_Edit_DelDT,Special_Instruction_Notes',
    ...rows,
  ].join('\r\n');

const run = (text: string, options: { from?: string; show?: number } = {}) =>
  importNcci({ files: [file('edits.txt', text)], ...options });

/** The list and the data file of the edition at hand as this import prints them, but for the file's notes. */
function printed<Entry>(kind: Kind<Entry>) {
  const day = '2024-07-01';
  const { path, text } = printEdition(kind, kind.entriesOf(day), day, []);
  return {
    name: kind.name,
    list: printEditionList(kind, day),
    code: { path, text: text.slice(text.indexOf('import type')) },
  };
}

/** The lines of a report, without their indentation. */
const linesOf = ({ report }: { report: string }) => report.split('\n').map((line) => line.trim());

describe('the edition of 2024-07-01', () => {
  const WORDING: Readonly<Record<string, string>> = {
    'the one is a usual part of doing the other': 'Standards of medical/surgical practice',
    'a coding manual says not to report the two together':
      'CPT Manual or CMS manual coding instruction',
    'what the one code stands for takes in the other': 'HCPCS/CPT procedure code definition',
    'the one is a lesser form of the other': 'More extensive procedure',
    'the two would not both be done to one lesion': 'Mutually exclusive procedures',
    'the second code is not meant for use beside the first':
      'Misuse of Column Two code with Column One code',
  };

  it('comes out byte for byte of a published file with the same rows in any order', () => {
    const published = [...(ptpPairs.rows[0]?.value.values() ?? [])].map(
      ({ columnOne, columnTwo, indicator, rationale }) =>
        `${columnOne}\t${columnTwo}\t \t20180101\t*\t${indicator}\t${WORDING[rationale]} `,
    );
    expect(published).toHaveLength(626);
    const { ok, report, files } = importNcci({
      files: [
        file(
          'ncci-ptp-17000-family-2024q3.txt',
          ptpText(ptpRow('00100', '01996', 0), ...published.toReversed(), ptpRow('99215', 'G0463')),
        ),
      ],
    });
    expect(report).toBe(
      [
        '626 PTP pairs in force on 2024-07-01, from ncci-ptp-17000-family-2024q3.txt.',
        '628 rows read; 2 not ours.',
        'Compared with the 626 of the edition of 2024-07-01:',
        'No difference.',
      ].join('\n'),
    );
    expect(ok).toBe(true);
    expect(files.map(({ path }) => path)).toEqual([
      'src/rules/tables/imported/ptp-2024-07-01.ts',
      'src/rules/tables/imported/ptp-editions.ts',
    ]);
    for (const { path, text } of files) expect(text).toBe(committed(path));
  });

  it.each([printed(pairs), printed(unitLimits), printed(addOns)])(
    'is printed as it stands: $name',
    ({ list, code }) => {
      expect(list.text).toBe(committed(list.path));
      expect(committed(code.path).endsWith(code.text)).toBe(true);
    },
  );
});

describe('PTP pairs', () => {
  it('are kept where they hold a code of ours and are in force on the day', () => {
    const text = ptpText(
      ptpRow('17000', '11000'),
      ptpRow('11102', '17110'),
      '17000\t12001\t \t20200101\t20240701\t1\tMisuse of Column Two code with Column One code',
      '17000\t12002\t \t20200101\t20240630\t1\tMisuse of Column Two code with Column One code',
      '17000\t12004\t*\t20240701\t*\t0\tStandards of medical / surgical practice',
      '17000\t12005\t \t20240702\t*\t1\tMore extensive procedure',
      '17000\t12006\t \t20200101\t20241231\t9\tMore extensive procedure',
    );
    const result = run(text, { show: 0 });
    expect(linesOf(result).slice(0, 2)).toEqual([
      '3 PTP pairs in force on 2024-07-01, from edits.txt.',
      '7 rows read; 1 not ours; 1 ended before; 1 begins later; 1 indicator 9.',
    ]);
    expect(
      result.files[0]?.text,
    ).toBe(`// 3 NCCI practitioner PTP pairs of the premalignant codes, in force on 2024-07-01.
// Made from edits.txt by: npm run import:ncci -- FILE --from 2024-07-01 --write
import type { PairGroup } from './pair-group.ts';

export const ptp20240701: readonly PairGroup[] = [
  {
    family: '17000',
    column: 1,
    indicator: 0,
    reason: 'standard-of-practice',
    others: \`
      12004
    \`,
  },
  {
    family: '17000',
    column: 1,
    indicator: 1,
    reason: 'misuse',
    others: \`
      12001
    \`,
  },
  {
    family: '17000',
    column: 1,
    indicator: 1,
    reason: 'mutually-exclusive',
    others: \`
      11000
    \`,
  },
];
`);
  });

  it('are read from the several files that CMS divides them into', () => {
    const { report } = importNcci({
      files: [
        file('f1.txt', ptpText(ptpRow('11102', '17000'))),
        file('f2.txt', ptpText(ptpRow('17004', '11102'))),
      ],
    });
    expect(report).toContain('2 PTP pairs in force on 2024-07-01, from f1.txt, f2.txt.');
  });

  it('are read from a sheet saved as CSV, with headings broken within their cells', () => {
    const text = `\uFEFF"CPT only copyright 2026, all rights reserved",,,,,,\r
"Column 1","Column 2","*=in existence\nprior to 1996","Effective\nDate","Deletion Date\n*=no data","Modifier\n0=not allowed\n1=allowed\n9=not applicable",PTP Edit Rationale\r
17000,99213,,20200101,*,1,"CPT Manual or CMS manual coding instructions"\r
11200,17000,,20200101,,1,"CPT ""separate procedure"" definition"\r
`;
    expect(linesOf(run(text, { from: '2026-10-01', show: 0 })).slice(0, 2)).toEqual([
      '2 PTP pairs in force on 2026-10-01, from edits.txt.',
      '2 rows read.',
    ]);
  });

  it('are compared with the table at hand, code by code', () => {
    const published = [...(ptpPairs.rows[0]?.value.values() ?? [])];
    const rows = published
      .filter(({ columnOne, columnTwo }) => columnOne !== '17004' || columnTwo !== '99155')
      .map(({ columnOne, columnTwo, indicator }) =>
        ptpRow(columnOne, columnTwo, columnTwo === '11000' ? 0 : indicator),
      );
    const lines = linesOf(run(ptpText(...rows, ptpRow('17003', '88305')), { show: 1000 }));
    expect(lines).toContain('17003: 1 added, 0 removed, 4 changed');
    expect(lines).toContain('added   17003 over 88305: indicator 1, mutually-exclusive');
    expect(lines).toContain('removed 17004 over 99155: indicator 0, code-definition');
    expect(lines).toContain(
      'changed 17000 over 11000: indicator 0, mutually-exclusive, was indicator 1, standard-of-practice',
    );
  });

  it('list as many differences as asked for, and say how many there are', () => {
    const lines = linesOf(run(ptpText(ptpRow('17000', '88305')), { show: 2 }));
    expect(lines).toEqual([
      '1 PTP pairs in force on 2024-07-01, from edits.txt.',
      '1 rows read.',
      'Compared with the 626 of the edition of 2024-07-01:',
      '17000: 1 added, 308 removed, 0 changed',
      '17003: 0 added, 6 removed, 0 changed',
      '17004: 0 added, 312 removed, 0 changed',
      'added   17000 over 88305: indicator 1, mutually-exclusive',
      'removed 11042 over 17000: indicator 1, standard-of-practice',
      '… and 625 more; --show 627 lists all.',
    ]);
  });

  it('of a later day make an edition beside the one at hand, which ends where it begins', () => {
    const { ok, report, files } = run(ptpText(ptpRow('17000', '11000')), { from: '2026-10-01' });
    expect(ok).toBe(true);
    expect(report).toContain(
      '2026-10-01 is no edition yet: add it to EDITIONS in src/rules/tables/edition.ts.',
    );
    expect(files.map(({ path }) => path)).toEqual([
      'src/rules/tables/imported/ptp-2026-10-01.ts',
      'src/rules/tables/imported/ptp-editions.ts',
    ]);
    expect(files[0]?.text).toContain('export const ptp20261001: readonly PairGroup[] = [');
    expect(files[1]?.text).toContain(`import { ptp20240701 } from './ptp-2024-07-01.ts';
import { ptp20261001 } from './ptp-2026-10-01.ts';

export const ptpEditions: readonly { from: string; groups: readonly PairGroup[] }[] = [
  { from: '2024-07-01', groups: ptp20240701 },
  { from: '2026-10-01', groups: ptp20261001 },
];
`);
  });
});

describe('unit limits', () => {
  it('are kept for the codes that have one at hand', () => {
    const text = mueText(
      '0001U,1,"2 Date of Service Edit: Policy","Code Descriptor / CPT Instruction"',
      '17003,12,"2 Date of Service Edit: Policy","Code Descriptor, CPT Instruction"',
      '17000,1,3 Date of Service Edit: Clinical,Clinical: Data',
      '17311,0,1 Line Edit,Nature of Service',
    );
    const result = run(text);
    expect(linesOf(result).slice(0, 4)).toEqual([
      '3 unit limits in force on 2024-07-01, from edits.txt.',
      '4 rows read; 1 not ours.',
      'Compared with the 58 of the edition of 2024-07-01:',
      'all codes: 0 added, 55 removed, 3 changed',
    ]);
    const lines = linesOf(run(text, { show: 100 }));
    expect(lines).toContain('changed 17003: 12 a day, MAI 2, was 13 a day, MAI 2');
    expect(lines).toContain('changed 17311: 0 a day, MAI 1, was 4 a day, MAI 3');
    expect(result.files[0]?.text).toContain(`  {
    units: 12,
    mai: 2,
    codes: \`
      17003
    \`,
  },
`);
  });
});

describe('add-on codes', () => {
  it('are kept with the primaries that are in force on the day', () => {
    const text = addOnText(
      '1,17003,,17000,,2013091,,',
      '1,11201,,11200,,2013091,2024182,',
      '1,11201,,17000,,2024183,,',
      '1,11103,,11102,,2019001,,',
      '2,99292,,CCCCC,,2013091,,Contractor Defined Primary Codes',
    );
    expect(linesOf(run(text))).toEqual([
      '2 add-on codes in force on 2024-07-01, from edits.txt.',
      '5 rows read; 2 not ours; 1 ended before.',
      'Compared with the 2 of the edition of 2024-07-01:',
      '11201: 1 added, 1 removed, 0 changed',
      'added   11201 with 17000: listed',
      'removed 11201 with 11200: listed',
    ]);
  });
});

describe('a file that cannot be used is refused, with the line and what is wrong there', () => {
  it.each<[string, string, string]>([
    [
      'some other text',
      'code,units\n17000,1\n',
      'edits.txt: no header of a PTP, MUE or add-on code file in the first 20 rows.',
    ],
    [
      'an empty file',
      '',
      'edits.txt: no header of a PTP, MUE or add-on code file in the first 20 rows.',
    ],
    [
      'a PTP file without its last column',
      'Column 1\tColumn 2\t*\tEffective Date\tDeletion Date\tModifier\n',
      'edits.txt, line 1: the header lacks the column “rationale”.',
    ],
    [
      'limits for hospitals',
      'HCPCS/CPT Code,Outpatient Hospital Services MUE Values,MUE Adjudication Indicator,MUE Rationale\n17000,1,2,x\n',
      'edits.txt, line 1: “Outpatient Hospital Services MUE Values” are limits for another kind of provider; the practitioner file is wanted.',
    ],
    ['a row cut short', ptpText('17000'), 'edits.txt, line 7: “” is no code in column 2.'],
    [
      'a code that is none',
      ptpText(ptpRow('1700', '11000')),
      'edits.txt, line 7: “1700” is no code in column 1.',
    ],
    [
      'a note below the rows',
      ptpText(ptpRow('17000', '11000'), '\tend of file'),
      'edits.txt, line 8: “” is no code in column 1.',
    ],
    [
      'a date that is none',
      ptpText('17000\t11000\t \t20230229\t*\t1\tMisuse of column two code'),
      'edits.txt, line 7: “20230229” is no effective date.',
    ],
    [
      'an end that is no date',
      ptpText('17000\t11000\t \t20230101\tnone\t1\tMisuse of column two code'),
      'edits.txt, line 7: “none” is no deletion date.',
    ],
    [
      'an indicator that is none',
      ptpText(ptpRow('88305', '88304', 2)),
      'edits.txt, line 7: “2” is no modifier indicator.',
    ],
    [
      'a class of reason that is new',
      ptpText('17000\t11000\t \t20230101\t*\t1\tNewly thought of'),
      'edits.txt, line 7: “Newly thought of” is no rationale known here.',
    ],
    [
      'a pair twice',
      ptpText(ptpRow('17000', '11000'), ptpRow('17000', '11000', 0)),
      'edits.txt, line 8: 17000 over 11000 is in force twice on one day.',
    ],
    [
      'a pair in both orders',
      ptpText(ptpRow('17000', '11000'), ptpRow('11000', '17000')),
      'edits.txt, line 8: 17000 over 11000 is in force in both column orders.',
    ],
    [
      'a quote left open',
      mueText('17000,1,"2 Date of Service'),
      'edits.txt, line 5: a quote is opened here and never closed.',
    ],
    [
      'a limit that is no number',
      mueText('17000,one,2,x'),
      'edits.txt, line 5: “one” is no MUE value.',
    ],
    [
      'an MAI that is none',
      mueText('17000,1,4 Other,x'),
      'edits.txt, line 5: “4 Other” is no adjudication indicator.',
    ],
    [
      'an add-on that any primary may carry',
      addOnText('2,17003,,CCCCC,,2013091,,'),
      'edits.txt, line 3: 17003 has no closed list of primary codes here, and the table needs one.',
    ],
    [
      'an add-on date in the other form',
      addOnText('1,17003,,17000,,20130401,,'),
      'edits.txt, line 3: “20130401” is no effective date.',
    ],
    [
      'nothing of ours',
      ptpText(ptpRow('88305', '88304')),
      'edits.txt: no row of ours is in force on 2024-07-01.',
    ],
  ])('%s', (_name, text, says) => {
    expect(run(text)).toEqual({ ok: false, report: `${says}\nNothing was imported.`, files: [] });
  });

  it.each<[string, readonly number[], string]>([
    [
      'a spreadsheet',
      [0x50, 0x4b, 0x03, 0x04],
      'edits.xlsx: is a spreadsheet or a zip archive; unpack it, and save the sheet as CSV or as tab-separated text.',
    ],
    ['UTF-16', [0xff, 0xfe, 0x43, 0x00], 'edits.xlsx: is UTF-16 text; save it as UTF-8.'],
    [
      'UTF-16 without a mark',
      [0x43, 0x00, 0x6f, 0x00],
      'edits.xlsx: is UTF-16 text; save it as UTF-8.',
    ],
  ])('%s', (_name, bytes, says) => {
    const { ok, report } = importNcci({
      files: [{ name: 'edits.xlsx', bytes: Uint8Array.from(bytes) }],
    });
    expect(ok).toBe(false);
    expect(report).toBe(`${says}\nNothing was imported.`);
  });

  it('files of two kinds at once', () => {
    const files = [
      file('a.txt', ptpText(ptpRow('17000', '11000'))),
      file('b.csv', mueText('17000,1,2,x')),
    ];
    expect(importNcci({ files }).report).toBe(
      'b.csv: holds unit limits, and the file before it PTP pairs; import one kind at a time.\nNothing was imported.',
    );
  });

  it('no file, a day that is none, a number that is none', () => {
    expect(importNcci({ files: [] }).report).toContain('Name the file to import.');
    expect(run('', { from: '2024-13-01' }).report).toContain('“2024-13-01” is no date');
    expect(run('', { show: Number.NaN }).report).toContain('--show wants a number');
  });

  it('stops after twenty problems', () => {
    const rows = Array.from({ length: 500 }, () => ptpRow('1', '2'));
    expect(run(ptpText(...rows)).report.split('\n')).toHaveLength(21);
  });

  it('but not for a byte of another encoding in the notice', () => {
    const text = ptpText(ptpRow('17000', '11000'));
    const bytes = Uint8Array.from([0xa9, ...new TextEncoder().encode(text)]);
    expect(importNcci({ files: [{ name: 'edits.txt', bytes }] }).ok).toBe(true);
  });
});
