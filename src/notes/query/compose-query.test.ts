import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../note-reading.ts';
import { composeQuery } from './compose-query.ts';
import type { Gap } from './gap.ts';
import { lintQuery } from './lint-query.ts';
import { draftQuery, faultsOf, textOf } from './query-in-hand.ts';
import { queryBody, queryText, shownQuotes } from './query-text.ts';

const NOTE = `Exam: rough papules on the scalp.
Multiple AKs treated with liquid nitrogen, 2 cycles each.
A shave biopsy was also taken. Return in 6 months.`;

const at = (text: string, note = NOTE): Evidence => {
  const start = note.indexOf(text);
  return { start, end: start + text.length, text };
};
const gap = (given: Partial<Gap>, ...words: string[]): Gap =>
  // The rows give the fields that their kind has.
  ({ id: 'g', says: '', evidence: words.map((word) => at(word)), ...given }) as Gap;

describe('the question for each gap', () => {
  it.each<[string, Gap, string, string, readonly string[]]>([
    [
      'a vague number',
      gap({ kind: 'count', why: 'vague' }, 'Multiple'),
      'Number of lesions destroyed',
      'How many lesions were destroyed at this visit, at each site and in total, as far as it is known?',
      [],
    ],
    [
      'numbers that differ',
      gap({ kind: 'count', why: 'conflict' }, 'Multiple'),
      'Number of lesions destroyed',
      'The passages give different numbers of lesions. How many lesions were destroyed at this visit, at each site and in total, as far as it is known?',
      [],
    ],
    [
      'a plan',
      gap({ kind: 'count', why: 'not-stated-as-done' }, 'Multiple'),
      'Number of lesions destroyed',
      'Which of the lesions mentioned, if any, were destroyed at this visit, and how many?',
      [],
    ],
    [
      'unnamed lesions',
      gap({ kind: 'nature' }, 'rough papules'),
      'Diagnosis of the lesions',
      'What was the clinical diagnosis of the lesions that were treated?',
      [],
    ],
    [
      'no method',
      gap({ kind: 'method', stated: [] }, 'Multiple'),
      'Method of treatment',
      'How were the lesions treated at this visit?',
      [],
    ],
    [
      'no place',
      gap({ kind: 'locations' }, 'Multiple'),
      'Locations of the lesions',
      'Where on the body were the lesions that were treated at this visit?',
      [],
    ],
    [
      'a biopsy',
      gap({ kind: 'relation', what: 'shave biopsy (11102)' }, 'shave biopsy'),
      'Lesion of the biopsy',
      'On which lesion or lesions was the biopsy done, in relation to those that were destroyed?',
      ['A lesion that was also destroyed', 'A lesion that was not destroyed'],
    ],
    [
      'the rest of the visit',
      gap({ kind: 'evaluation' }, 'Multiple'),
      'Visit apart from the treatment',
      'What was evaluated or managed at this visit apart from the lesions that were treated, if anything?',
      [],
    ],
  ])('%s', (_what, open, about, question, supported) => {
    expect(composeQuery(open, NOTE)).toMatchObject({
      id: 'g',
      about,
      question,
      options: [...supported, 'Other (please state)', 'Unable to determine'],
    });
  });

  it('offers diagnoses only where the quoted words name two', () => {
    expect(natures('AKs versus SKs, frozen.')).toEqual([
      'Actinic keratosis',
      'Seborrheic keratosis',
    ]);
    expect(natures('Rough AKs, frozen.')).toEqual([]);
    expect(natures('Spots frozen. History of SCC and BCC.')).toEqual([]);
  });
});

/** The diagnoses offered for the first sentence of a note. */
function natures(note: string) {
  const evidence = [{ start: 0, end: 4, text: '' }];
  return composeQuery({ kind: 'nature', id: 'g', says: '', evidence }, note).options.slice(0, -2);
}

function quoted(note: string, ...words: string[]) {
  const evidence = words.map((word) => at(word, note));
  return composeQuery({ kind: 'locations', id: 'g', says: '', evidence }, note).quote;
}

describe('the quotation', () => {
  it.each([
    [
      'the sentence of the words',
      NOTE,
      ['Multiple'],
      ['Multiple AKs treated with liquid nitrogen, 2 cycles each.'],
    ],
    [
      'two sentences in the order of the note',
      NOTE,
      ['biopsy', 'rough'],
      ['Exam: rough papules on the scalp.', 'A shave biopsy was also taken.'],
    ],
    [
      'a sentence once',
      NOTE,
      ['Multiple', 'nitrogen'],
      ['Multiple AKs treated with liquid nitrogen, 2 cycles each.'],
    ],
    [
      'past an abbreviation',
      'Seen by Dr. Roe. Frozen by Dr. Roe, approx. 9 spots. Well.',
      ['Frozen'],
      ['Frozen by Dr. Roe, approx. 9 spots.'],
    ],
    [
      'on over a broken line',
      'Several spots\nfrozen today.\nPlan: none',
      ['Several'],
      ['Several spots\nfrozen today.'],
    ],
    [
      'where no words are given, what tells of lesions',
      'Well. Two spots treated. Home.',
      [],
      ['Two spots treated.'],
    ],
  ])('is %s', (_what, note, words, expected) => {
    const quote = quoted(note, ...words);
    expect(quote.map(({ text }) => text)).toEqual(expected);
    expect(quote.map(({ start, end }) => note.slice(start, end))).toEqual(expected);
  });

  it('takes part of a line without end, whole words only', () => {
    const note = `${'spot '.repeat(200)}frozen ${'today '.repeat(200)}`;
    const [quote] = quoted(note, 'frozen');
    expect(quote?.text).toMatch(/^spot spot .*frozen today .*today$/u);
    expect(quote?.text.length).toBeLessThan(500);
  });
});

it('the text to send holds quotation, question, options and dates, and nothing of the patient', () => {
  const query = composeQuery(gap({ kind: 'count', why: 'vague' }, 'Multiple'), NOTE);
  const text = queryText(query, {
    reference: 'V-0142',
    dateOfService: '2026-11-20',
    askedOn: '2026-11-24',
    due: '2026-12-15',
  });
  expect(text).toBe(`Query to the provider of this visit
About: Number of lesions destroyed
Visit reference: V-0142
Date of service: 2026-11-20
Asked on: 2026-11-24
Answer due: 2026-12-15

The note reads:
“Multiple AKs treated with liquid nitrogen, 2 cycles each.”

How many lesions were destroyed at this visit, at each site and in total, as far as it is known?

Answer in your own words, or mark one:
[ ] Other (please state)
[ ] Unable to determine

Answer from your own knowledge of the visit. The answer is added to the note as a dated addendum; the note itself stays as it is.

Answer:

Author, with credential:
Date of the answer:`);
  expect(queryText(query, { askedOn: '2026-11-24' })).not.toMatch(/reference|service|due/u);
});

it('a name in the quoted words is taken out, and the linter still knows them', () => {
  const note = 'Mr. John Roe had at least 15 AKs frozen.';
  const query = composeQuery(gap({ kind: 'count', why: 'vague' }), note);
  const draft = draftQuery(query, { askedOn: '2026-11-24' });
  expect(query.quote.map(({ text }) => text)).toEqual([note]);
  expect(draft.body).toContain('[NAME] had at least 15 AKs frozen.”');
  expect(draft.body).not.toContain('Roe');
  expect(faultsOf(draft, note)).toEqual([]);
});

describe('every composed query passes its own linter', () => {
  const LINES = [
    'At least 15 AKs (L57.0) treated with LN2, 17004 billed.',
    'More than 14 lesions; payer is Medicare, confirmed.',
    '[Number] AKs versus SKs destroyed',
    'He said “freeze them all”, and 12 were "frozen". Was this a wart?',
    'Please document that',
    '',
    '- 5 scalp',
    'ln2 to spots x15',
    'Mr. John Roe (MRN 1234567), 63 y/o, had 15 AKs frozen on 11/14/2026.',
  ];
  const note = fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((lines) => lines.join('\n'));
  const form = fc.oneof(
    fc
      .constantFrom('not-stated', 'vague', 'range', 'conflict', 'placeholder', 'not-stated-as-done')
      .map((why) => ({ kind: 'count', why }) as const),
    fc.constantFrom('nature', 'locations', 'evaluation').map((kind) => ({ kind })),
    fc
      .constantFrom([], ['cryosurgery', 'laser'] as const)
      .map((stated) => ({ kind: 'method', stated }) as const),
    fc
      .oneof(fc.string(), fc.constantFrom('Shave biopsy', 'excision 11400', 'Mohs'))
      .map((what) => ({ kind: 'relation', what }) as const),
  );
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(30)), { maxLength: 9 });
  const cases = fc.tuple(note, form, spans).map(([text, given, found]) => {
    const evidence = found.map(([start, length]) => ({ start, end: start + length, text: '' }));
    return { text, gap: { id: 'g', says: '', evidence, ...given } satisfies Gap };
  });
  const terms = {
    reference: '17004',
    dateOfService: '2026-11-14',
    askedOn: '2026-11-15',
    due: '2026-12-15',
  };

  it('its body, as a coder has it in hand', () => {
    fc.assert(
      fc.property(cases, ({ text, gap: open }) => {
        const query = draftQuery(composeQuery(open, text), terms);
        expect(faultsOf(query, text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('and its whole text, as it is sent', () => {
    fc.assert(
      fc.property(cases, ({ text, gap: open }) => {
        const query = composeQuery(open, text);
        const quotes = shownQuotes(query, terms);
        const sent = queryText(query, terms);
        expect(sent).toBe(textOf(draftQuery(query, terms)));
        expect(sent).toContain(queryBody(query, terms));
        expect(lintQuery(sent, { quotes, reference: terms.reference })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('and quotes nothing that the note does not say', () => {
    fc.assert(
      fc.property(cases, ({ text, gap: open }) => {
        for (const { start, end, text: words } of composeQuery(open, text).quote)
          expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
