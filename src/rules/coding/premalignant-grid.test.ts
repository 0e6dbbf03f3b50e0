import { describe, expect, it, vi } from 'vitest';
import { LESION_NATURES, type LesionGroup, METHODS } from '../vocabulary/encounter.ts';
import { showLines } from '../vocabulary/service-line.ts';
import { codeEncounter } from './code-encounter.ts';

vi.setConfig({ testTimeout: 60_000 });

// Every visit of one row on a grid of counts, natures, diagnoses, methods and sites, against a second
// reading of the coding policy that shares nothing with the rules.

type Count = number | 'multiple' | undefined;
const counts: readonly Count[] = [
  undefined,
  'multiple',
  ...Array.from({ length: 31 }, (_, count) => count),
  100,
  999,
];
const natures = [undefined, ...LESION_NATURES];
const diagnoses = [undefined, 'L57.0', 'B07.0', 'D04.5', 'L56.5', 'Z99.9'];
const methods = [undefined, ...METHODS];
const sites = [undefined, 'scalp'];

interface Row {
  count: Count;
  nature: LesionGroup['nature'];
  diagnosis: string | undefined;
  method: LesionGroup['method'];
  site: string | undefined;
}

/** What each diagnosis can stand for, from the published families; the others can stand for anything. */
const GOES_WITH: Readonly<Record<string, readonly string[]>> = {
  'L57.0': ['premalignant'],
  'B07.0': ['benign'],
  'D04.5': ['malignant'],
  'L56.5': ['premalignant', 'benign'],
};
const DESTROYS = /^(?:cryo|electro|chemo)surgery$|^laser$|^curettement$/u;
const CUTS = /^(?:shave-removal|excision)$/u;

const premalignantLines = (n: number): string => {
  if (n === 0) return 'no line';
  if (n >= 15) return '17004';
  return n === 1 ? '17000' : `17000; 17003${n === 2 ? '' : `x${n - 1}`}`;
};
const benignLines = (n: number): string => {
  if (n === 0) return 'no line';
  return n < 15 ? '17110' : '17111';
};
const tagLines = (n: number): string => {
  let further = 0;
  for (let left = n - 15; left > 0; left -= 10) further += 1;
  if (n === 0) return 'no line';
  return further === 0 ? '11200' : `11200; 11201${further === 1 ? '' : `x${further}`}`;
};
/** A malignant lesion is never coded here, for no row has a diameter. */
const LINES: Readonly<Record<string, (n: number) => string>> = {
  premalignant: premalignantLines,
  benign: benignLines,
  'skin-tag': tagLines,
};

const present = (value: unknown) => (value === undefined ? 'missing' : 'met');

function oracle({ count, nature, diagnosis, method, site }: Row) {
  const kind = nature ?? (diagnosis === 'L57.0' ? 'premalignant' : 'unknown');
  const isUnknown = kind === 'unknown';
  const isDisputed = !isUnknown && !(GOES_WITH[diagnosis ?? ''] ?? [kind]).includes(kind);
  const isTreated =
    method === undefined ||
    DESTROYS.test(method) ||
    (CUTS.test(method) && (kind === 'skin-tag' || isUnknown));
  const isInQuestion = !isDisputed && isTreated && kind !== 'uncertain';
  const number = typeof count === 'number' ? count : undefined;

  const stated = () => {
    if (kind === 'premalignant') return isDisputed ? 'conflict' : 'met';
    return isUnknown && isTreated ? 'missing' : 'not-needed';
  };
  const whereTreated = (value: unknown) =>
    isInQuestion && number !== 0 ? present(value) : 'not-needed';
  return {
    lines: (isInQuestion && number !== undefined && LINES[kind]?.(number)) || 'no line',
    'premalignant-stated': stated(),
    'exact-count': isInQuestion
      ? (count === 'multiple' && 'unclear') || present(count)
      : 'not-needed',
    method: whereTreated(method),
    locations: whereTreated(site),
  };
}

/** What the rules make of the row, in the same words. */
function coded({ count, nature, diagnosis, method, site }: Row) {
  const { lines, checklist } = codeEncounter({
    dateOfService: '2026-03-02',
    evaluation: 'none',
    otherProcedures: [],
    priorProcedures: [],
    lesions: [
      {
        ...(typeof count === 'number' && { count }),
        ...(typeof count === 'string' && { countAsWritten: count }),
        ...(nature && { nature }),
        ...(diagnosis && { diagnosis }),
        ...(method && { method }),
        ...(site && { site }),
      },
    ],
  });
  const required = checklist.filter((item) => item.required).map(({ id, status }) => [id, status]);
  return { lines: showLines(lines), ...(Object.fromEntries(required) as Record<string, string>) };
}

describe('one row, every count, nature, diagnosis, method and site', () => {
  it.each(natures)('nature %s: lines and the four required elements', (nature) => {
    const rows = diagnoses.flatMap((diagnosis) =>
      methods.flatMap((method) =>
        sites.flatMap((site) =>
          counts.map((count) => ({ count, nature, diagnosis, method, site })),
        ),
      ),
    );
    expect(rows).toHaveLength(6 * 14 * 2 * 35);
    const wrong = rows
      .map((row) => ({ row, coded: coded(row), expected: oracle(row) }))
      .filter((answer) => JSON.stringify(answer.coded) !== JSON.stringify(answer.expected));
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(wrong).toHaveLength(0);
  });
});
