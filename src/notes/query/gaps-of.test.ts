import { describe, expect, it } from 'vitest';
import { codeEncounter, type Coding } from '../../rules/index.ts';
import type { Evidence, NoteReading } from '../note-reading.ts';
import { gapsOf } from './gaps-of.ts';

const words = (text: string, start = 0): Evidence => ({ start, end: start + text.length, text });
const ln2 = { ...words('liquid nitrogen', 60), method: 'cryosurgery' as const };
const scalp = { ...words('scalp', 30), site: 'scalp' };

/** A note that leaves nothing open: seven keratoses of the scalp, frozen. */
const COMPLETE: NoteReading = {
  count: 7,
  countEvidence: [words('Seven')],
  vague: [],
  premalignantStated: true,
  methods: [ln2],
  sites: [scalp],
  otherProcedures: [],
  refused: [],
  lesions: [{ nature: 'premalignant', count: 7, method: 'cryosurgery', site: 'scalp' }],
};

/** The same note without its number. */
const countless = (given: Partial<NoteReading>): NoteReading => {
  const { count: _count, ...rest } = COMPLETE;
  return {
    ...rest,
    countEvidence: [],
    lesions: [{ nature: 'premalignant', method: 'cryosurgery', site: 'scalp' }],
    ...given,
  };
};

const CODING: Coding = {
  edition: '2024q3',
  lines: [],
  status: 'unsettled',
  openFacts: [],
  checklist: [],
  findings: [],
  notReported: [],
  notChecked: [],
};

const kinds = (reading: NoteReading, coding?: Coding) =>
  gapsOf(reading, coding).map(({ kind }) => kind);

describe('a note that leaves nothing open', () => {
  it('has no gap', () => {
    expect(gapsOf(COMPLETE, CODING)).toEqual([]);
  });

  it.each<[string, Partial<NoteReading>]>([
    ['says nothing of lesions', { lesions: [], methods: [], sites: [], premalignantStated: false }],
    ['only saw keratoses', { lesions: [], methods: [], sites: [scalp] }],
    ['only saw multiple keratoses', { lesions: [], noCount: 'vague', vague: [words('multiple')] }],
    ['tells of keratoses frozen years ago', { lesions: [], methods: [ln2] }],
    [
      'plans photodynamic therapy',
      {
        lesions: [],
        noCount: 'not-stated-as-done',
        methods: [{ ...words('PDT'), method: 'photodynamic-therapy' }],
      },
    ],
    [
      'treated them with a cream',
      {
        methods: [ln2, { ...words('5-FU'), method: 'topical-medication' }],
        lesions: [{ nature: 'premalignant', method: 'topical-medication' }],
      },
    ],
    [
      'froze counted warts',
      {
        premalignantStated: false,
        lesions: [{ nature: 'benign', count: 3, method: 'cryosurgery' }],
      },
    ],
  ])('nor has one that %s', (_what, given) => {
    expect(gapsOf(countless({ noCount: 'not-stated', ...given }), undefined)).toEqual([]);
  });

  it('nor has one that says none was destroyed', () => {
    expect(gapsOf({ ...COMPLETE, count: 0, sites: [], lesions: [] }, undefined)).toEqual([]);
  });
});

describe('the number of lesions', () => {
  const multiple = words('multiple', 4);
  const blankNumber = { ...words('[Number]', 9), reason: 'placeholder' as const };
  const planned = { ...words('twelve', 11), reason: 'planned' as const };
  const four = { ...words('forehead', 5), site: 'forehead', count: 4 };

  it.each<[string, Partial<NoteReading>, string, readonly Evidence[]]>([
    ['not-stated', {}, 'The note gives no number of lesions destroyed.', [ln2]],
    ['vague', { vague: [multiple] }, 'The note gives no exact number.', [multiple]],
    [
      'range',
      { vague: [words('10-12', 3)] },
      'The note gives a range where one number is needed.',
      [words('10-12', 3)],
    ],
    [
      'conflict',
      { countEvidence: [words('12'), words('11', 40)], sites: [scalp, four] },
      'The numbers of the note do not agree.',
      [words('12'), words('11', 40), four],
    ],
    [
      'placeholder',
      { refused: [planned, blankNumber] },
      'A number was left open in the note’s template.',
      [blankNumber],
    ],
    [
      'not-stated-as-done',
      { refused: [blankNumber, planned], lesions: [] },
      'The note does not say that the lesions were destroyed at this visit.',
      [planned],
    ],
  ])('%s: asked, with the words it stands in', (why, given, says, evidence) => {
    // The rows name the reasons of a reading.
    const noCount = why as NonNullable<NoteReading['noCount']>;
    expect(gapsOf(countless({ noCount, ...given }), undefined)).toEqual([
      { kind: 'count', id: 'count', why, says, evidence },
    ]);
  });

  it('is asked for warts too, where their number is vague', () => {
    const reading = countless({
      premalignantStated: false,
      lesions: [{ nature: 'benign', countAsWritten: 'several', method: 'cryosurgery' }],
    });
    expect(gapsOf(reading, undefined)).toMatchObject([{ kind: 'count', why: 'vague' }]);
  });

  it('is in conflict, the query quoting the numbers and not the method', () => {
    const opposed = [
      { ...words('Eight keratoses'), reason: 'other' },
      { ...words('3 on the scalp', 80), reason: 'other' },
    ] as const;
    const size = { ...words('4 mm', 50), reason: 'size' } as const;
    const reading = countless({ noCount: 'conflict', refused: [...opposed, size] });
    expect(gapsOf(reading, CODING)).toMatchObject([
      { kind: 'count', why: 'conflict', evidence: opposed },
    ]);
    expect(gapsOf({ ...reading, refused: [size] }, CODING)).toMatchObject([{ evidence: [ln2] }]);
  });

  it('is in conflict where sites and total differ and the rules see it too', () => {
    const reading = { ...COMPLETE, sites: [{ ...scalp, count: 4 }] };
    const conflict = { id: 'counts-agree', required: false, status: 'conflict', says: '' } as const;
    expect(gapsOf(reading, { ...CODING, checklist: [conflict] })).toMatchObject([
      { kind: 'count', why: 'conflict', evidence: [words('Seven'), { text: 'scalp' }] },
    ]);
    expect(gapsOf(reading, CODING)).toEqual([]);
    // Without numbers of the sites it is the coder’s entry that differs, not the note.
    expect(gapsOf(COMPLETE, { ...CODING, checklist: [conflict] })).toEqual([]);
  });
});

describe('what, how and where', () => {
  it.each<[string, NoteReading, readonly string[]]>([
    [
      'unnamed lesions',
      countless({ noCount: 'nature-not-stated', premalignantStated: false }),
      ['nature'],
    ],
    [
      'lesions called uncertain',
      {
        ...COMPLETE,
        premalignantStated: false,
        lesions: [{ nature: 'uncertain', count: 2, method: 'laser' }],
      },
      ['nature'],
    ],
    [
      'no method',
      { ...COMPLETE, methods: [], lesions: [{ nature: 'premalignant', count: 7, site: 'scalp' }] },
      ['method'],
    ],
    [
      'no place',
      { ...COMPLETE, sites: [], lesions: [{ nature: 'premalignant', count: 7, method: 'laser' }] },
      ['locations'],
    ],
    [
      'no number, method or place',
      countless({
        noCount: 'not-stated',
        methods: [],
        sites: [],
        lesions: [{ nature: 'premalignant' }],
      }),
      ['count', 'method', 'locations'],
    ],
  ])('%s', (_what, reading, expected) => {
    expect(kinds(reading)).toEqual(expected);
  });

  it('a place that a row has is known', () => {
    expect(kinds({ ...COMPLETE, sites: [] })).toEqual([]);
  });

  it('nothing but what was done is asked of lesions that may not have been treated', () => {
    const plan = countless({ noCount: 'not-stated-as-done', sites: [], lesions: [] });
    expect(kinds(plan)).toEqual(['count']);
  });

  it('several methods are asked about only where a row has none', () => {
    const curette = { ...words('curette', 80), method: 'curettement' as const };
    const both = { ...COMPLETE, methods: [ln2, curette, ln2] };
    expect(kinds(both)).toEqual([]);
    expect(
      gapsOf({ ...both, lesions: [{ nature: 'premalignant', count: 7 }] }, undefined),
    ).toMatchObject([{ kind: 'method', stated: ['cryosurgery', 'curettement'] }]);
  });
});

describe('what only the rules ask for', () => {
  const biopsy = { ...words('shave biopsy', 90), what: 'shave biopsy' };
  const withBiopsy = { ...COMPLETE, otherProcedures: [biopsy] };

  it('the lesion of another procedure, where its answer is open', () => {
    const open = { ...CODING, openFacts: ['otherProcedures.0.sameLesion'] };
    expect(gapsOf(withBiopsy, open)).toEqual([
      {
        kind: 'relation',
        id: 'relation-biopsy',
        what: 'shave biopsy',
        says: 'The note leaves open whether “shave biopsy” was on a lesion that was also destroyed.',
        evidence: [biopsy, words('Seven')],
      },
    ]);
    expect(kinds(COMPLETE, open)).toEqual([]);
  });

  it.each([
    ['separate-sites', false, ['relation']],
    ['otherwise-treated', false, ['relation']],
    ['separate-sites', true, []],
    ['separate-evaluation', false, ['evaluation']],
    ['separate-evaluation', true, []],
  ] as const)('the coder looked for %s: %s', (id, found, expected) => {
    const asked = gapsOf(withBiopsy, CODING, { [id]: found });
    expect(asked.map(({ kind }) => kind)).toEqual(expected);
  });

  it('both, as the rules say it of a visit', () => {
    const visit = {
      lesions: COMPLETE.lesions,
      evaluation: { code: '99213' },
      otherProcedures: [{ code: '11102' }],
    };
    expect(kinds(withBiopsy, codeEncounter(visit))).toEqual(['relation', 'evaluation']);
    const answered = {
      ...visit,
      evaluation: 'none' as const,
      otherProcedures: [{ code: '11102', sameLesion: true }],
    };
    expect(kinds(withBiopsy, codeEncounter(answered))).toEqual([]);
  });

  it('only of a procedure whose lesion was not answered for', () => {
    const excision = { ...words('Seven'), what: 'excision' };
    const reading = { ...withBiopsy, otherProcedures: [excision, biopsy] };
    const open = { ...CODING, openFacts: ['otherProcedures.1.sameLesion'] };
    const asked = (...codes: readonly string[]) =>
      gapsOf(
        reading,
        open,
        {},
        codes.map((code) => ({ code })),
      ).map(({ id }) => id);
    expect(asked('11104', '11400')).toEqual(['relation-excision']);
    expect(asked('99999', '11102')).toEqual(['relation-excision', 'relation-biopsy']);
  });

  it('once for all mentions of a procedure, and by its code where it has one', () => {
    const again = { ...words('Seven'), what: 'biopsy' };
    const coded = { ...words('Seven'), what: 'biopsy', code: '11104' };
    const reading = { ...withBiopsy, otherProcedures: [biopsy, again, coded] };
    const asked = gapsOf(reading, CODING, { 'separate-sites': false });
    expect(asked.map(({ id }) => id)).toEqual(['relation-biopsy', 'relation-11104']);
    expect(asked[0]?.evidence).toEqual([biopsy, again, words('Seven')]);
  });

  it('the rest of the visit, where the rules ask whether it stands apart', () => {
    const open = { ...CODING, openFacts: ['evaluation.separatelyIdentifiable'] };
    expect(kinds(COMPLETE, open)).toEqual(['evaluation']);
    expect(kinds(withBiopsy, undefined)).toEqual([]);
  });
});
