import { describe, expect, it } from 'vitest';
import { findSite, METHODS } from '../rules/index.ts';
import { type Evidence, REFUSAL_REASONS } from './note-reading.ts';
import { readNote } from './read-note.ts';
import { countCases } from './reader/count.cases.ts';
import { refusalCases } from './reader/refusal.cases.ts';
import { uncountedCases } from './reader/uncounted.cases.ts';
import { visitCases } from './reader/visit.cases.ts';

const textsOf = (evidence: readonly Evidence[]) => evidence.map(({ text }) => text);
const visits = Object.values(visitCases).flat();

describe.each(Object.entries(countCases))('a count from %s', (_, cases) => {
  it.each(cases)('%j is %i', (note, count, evidence) => {
    const reading = readNote(note);
    expect(reading).toMatchObject({ count, premalignantStated: true });
    expect(reading).not.toHaveProperty('noCount');
    expect(textsOf(reading.countEvidence)).toEqual(evidence);
  });
});

describe.each(Object.entries(uncountedCases))('no count, for the reason %s', (noCount, cases) => {
  it.each(cases)('%j', (note, vague) => {
    const reading = readNote(note);
    expect(reading).toMatchObject({ noCount, countEvidence: [] });
    expect(reading).not.toHaveProperty('count');
    expect(textsOf(reading.vague)).toEqual(vague);
  });
});

describe.each(Object.entries(refusalCases))('a number refused as %s', (reason, cases) => {
  it.each(cases)('%j', (note, count, refused) => {
    const reading = readNote(note);
    expect(reading.count ?? reading.noCount).toBe(count);
    expect(reading.refused.map((number) => [number.text, number.reason])).toEqual(refused);
    expect(refused.map((number) => number[1])).toContain(reason);
  });
});

describe.each(Object.entries(visitCases))('the visit: %s', (_, cases) => {
  it.each(cases)('$note', ({ note, count, methods, sites, procedures, lesions }) => {
    const reading = readNote(note);
    expect(reading.count ?? reading.noCount).toBe(count);
    expect(reading.methods.map(({ text, method }) => [text, method])).toEqual(methods);
    expect(reading.sites.map((site) => [site.text, site.site, site.side, site.count])).toEqual(
      sites.map(([text, site, side, number]) => [text, site, side, number]),
    );
    expect(reading.otherProcedures.map(({ text, what }) => [text, what])).toEqual(procedures);
    // Every field that is absent stays absent.
    expect(reading.lesions).toStrictEqual(lesions);
  });

  it('the groups of premalignant lesions add up to the count', () => {
    for (const { note } of cases) {
      const { count, lesions } = readNote(note);
      if (count === undefined) continue;
      const own = lesions.filter(({ nature }) => nature === 'premalignant');
      expect([note, own.reduce((sum, group) => sum + (group.count ?? 0), 0)]).toEqual([
        note,
        count,
      ]);
    }
  });
});

describe('numbers from 1 to 99', () => {
  const ONES =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const inWords = (value: number, between: string): string => {
    if (value < 20) return ONES[value - 1] ?? '';
    const ten = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? ten : `${ten}${between}${ONES[(value % 10) - 1]}`;
  };
  const values = Array.from({ length: 99 }, (_, at) => at + 1);
  const countsOf = (note: (value: number) => string) =>
    values.map((value) => readNote(note(value)).count);

  it.each([
    ['digits', (value: number) => `${value} AKs were frozen.`],
    ['digits behind the lesions', (value: number) => `Actinic keratoses x ${value}, frozen`],
    ['words with a hyphen', (value: number) => `${inWords(value, '-')} AKs were frozen.`],
    ['words with a blank', (value: number) => `Froze ${inWords(value, ' ')} actinic keratoses.`],
    ['words in one', (value: number) => `Froze ${inWords(value, '')} actinic keratoses.`],
    ['capitals', (value: number) => `${inWords(value, '-').toUpperCase()} AKS WERE FROZEN.`],
    [
      'words and digits',
      (value: number) => `${inWords(value, '-')} (${value}) AKs were treated with LN2.`,
    ],
  ])('%s', (_, note) => {
    expect(countsOf(note)).toEqual(values);
  });
});

describe('kinds of lesions are told apart', () => {
  it.each([
    ['warts', '6 warts and 4 AKs were frozen.', '6 warts', { nature: 'benign', count: 6 }],
    [
      'seborrheic keratoses',
      '4 AKs frozen. 3 SKs frozen.',
      '3 SKs',
      { nature: 'benign', count: 3 },
    ],
    ['skin tags', 'LN2 to 4 AKs and 7 skin tags', '7 skin tags', { nature: 'skin-tag', count: 7 }],
    [
      'basal cell carcinomas',
      '4 AKs frozen. 2 BCCs frozen.',
      '2 BCCs',
      { nature: 'malignant', count: 2 },
    ],
  ])('%s', (_, note, text, group) => {
    const reading = readNote(note);
    expect(reading.count).toBe(4);
    expect(reading.refused).toMatchObject([{ text, reason: 'other-lesion-type' }]);
    expect(reading.lesions).toEqual([
      { nature: 'premalignant', count: 4, method: 'cryosurgery' },
      { ...group, method: 'cryosurgery' },
    ]);
  });
});

describe('evidence', () => {
  it('is the very words of the note, as offsets in UTF-16', () => {
    const note = '😀 Æ: 3 AKs, left ear, frozen; 2 warts left alone. Biopsy x 1.';
    const reading = readNote(note);
    const all = [
      ...reading.countEvidence,
      ...reading.methods,
      ...reading.sites,
      ...reading.otherProcedures,
      ...reading.refused,
    ];
    expect(textsOf(all)).toEqual([
      '3 AKs',
      'frozen',
      'Biopsy',
      'left ear',
      'Biopsy',
      '2 warts',
      '1',
    ]);
    expect(all.map(({ start, end }) => note.slice(start, end))).toEqual(textsOf(all));
    expect(reading.countEvidence[0]).toEqual({ start: 6, end: 11, text: '3 AKs' });
  });

  it('refused numbers come in the order of the note', () => {
    const { refused } = readNote('L57.0. 2 warts, 10 s. 4 AKs frozen. 63 y/o. Biopsy x 2.');
    expect(textsOf(refused)).toEqual(['L57.0', '2 warts', '10', '63', '2']);
  });
});

describe('the cases leave nothing out', () => {
  it('every reason for refusing a number', () => {
    expect(Object.keys(refusalCases).toSorted()).toEqual(REFUSAL_REASONS.toSorted());
  });

  it('every method but those no note can name', () => {
    const named = new Set(visits.flatMap(({ methods }) => methods.map((method) => method[1])));
    expect(METHODS.filter((method) => !named.has(method))).toEqual(['other']);
  });

  it('sites of the table, beside arm and leg in the words of the note', () => {
    const ids = new Set(visits.flatMap(({ sites }) => sites.map((site) => site[1])));
    expect([...ids].filter((id) => findSite(id) === undefined)).toEqual(['arm']);
  });
});
