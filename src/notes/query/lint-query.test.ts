import { describe, expect, it } from 'vitest';
import { lintQuery } from './lint-query.ts';

const QUOTE = 'Multiple AKs on the scalp treated with liquid nitrogen.';
const NEUTRAL = `The note reads:
“${QUOTE}”

How many lesions were destroyed at this visit, at each site and in total?

[ ] Other (please state)
[ ] Unable to determine`;

/** The faults of a query whose question is this. */
const lint = (question: string) =>
  lintQuery(`“${QUOTE}”\n\n${question}`, { quotes: [QUOTE] }).map(({ kind, text }) => [kind, text]);

describe('a neutral query has no fault', () => {
  it.each([
    'How many lesions were destroyed at this visit?',
    'How many lesions, if any, were destroyed at this visit?',
    'Which of the lesions mentioned, if any, were destroyed, and how many?',
    'Please state the number of lesions destroyed at each site.',
    'Could you state how many lesions were destroyed?',
    'What was the clinical diagnosis of the lesions treated?',
    'How were the lesions treated at this visit?',
    'Where on the body were the lesions?',
    'On which lesion was the biopsy done, in relation to those that were destroyed?',
    'How many AKs were destroyed on the scalp?',
    'Please clarify the number of lesions destroyed, by site and in total.',
    'Kindly provide the number of lesions destroyed.',
    'How many were destroyed on the scalp, and how many on the face?',
    'If lesions were destroyed, how many?',
    // Numbers that are no counts.
    'How many lesions were destroyed on 11/15/2026? The answer is due 2026-12-14.',
    'How many lesions were destroyed? Answers within 14 days reach the record in time.',
    'How many of the lesions over 15 mm were destroyed?',
    'How many lesions were destroyed at the visit V-15?',
    'How many lesions were destroyed at 14:15?',
  ])('%s', (question) => {
    expect(lint(question)).toEqual([]);
  });

  it('nor has one with neutral options', () => {
    expect(lintQuery(NEUTRAL, { quotes: [QUOTE] })).toEqual([]);
  });
});

describe('words that steer are found where they stand', () => {
  it.each([
    ['How many lesions were destroyed, 14 or what other number?', 'threshold', '14'],
    ['How many of the 15 lesions were destroyed?', 'threshold', '15'],
    ['How many lesions were destroyed (x15)?', 'threshold', '15'],
    ['How many lesions were destroyed: fifteen?', 'threshold', 'fifteen'],
    ['How many lesions beyond the fourteenth were destroyed?', 'threshold', 'fourteenth'],
    ['How many lesions were destroyed, more than 12 of them?', 'threshold', 'more than 12'],
    ['How many lesions were destroyed, at least ten?', 'threshold', 'at least ten'],
    ['How many were destroyed, 20+ in all?', 'threshold', '20+'],
    ['What number reached the threshold?', 'threshold', 'threshold'],
    ['How many lesions does 17004 stand for?', 'code', '17004'],
    ['How many lesions fall under 17003-59?', 'code', '17003'],
    ['How many lesions for L57.0?', 'code', 'L57.0'],
    ['How many lesions for l57.0?', 'code', 'l57.0'],
    ['How many lesions for L57?', 'code', 'L57'],
    ['How many lesions for G2211?', 'code', 'G2211'],
    ['How many lesions for 0479T?', 'code', '0479T'],
    ['How many lesions for the CPT?', 'code', 'CPT'],
    ['How many lesions so that it is coded?', 'code', 'coded'],
    ['How many lesions were destroyed, so that we are paid?', 'money', 'paid'],
    ['How many lesions, for $162?', 'money', '$162'],
    ['How many lesions does the payment rest on?', 'money', 'payment'],
    ['How many lesions for Medicare?', 'money', 'Medicare'],
    ['How many lesions, for the RVUs?', 'money', 'RVUs'],
    ['How many lesions for the quality score?', 'money', 'quality score'],
    ['How many lesions avoid a denial?', 'money', 'denial'],
    ['Please document that the number was exact.', 'leading', 'document that'],
    ['Please document 20 lesions.', 'leading', 'document 20'],
    ['Please confirm the number of lesions.', 'leading', 'confirm'],
    ['Please amend the count: how many were there?', 'leading', 'amend the count'],
    ['How many lesions did you mean?', 'leading', 'did you mean'],
    ['What number do you agree with?', 'leading', 'you agree'],
    ['How many lesions were there? We assume 9.', 'leading', 'We assume'],
    ['How many lesions were there, most likely?', 'leading', 'most likely'],
  ])('%s', (question, kind, text) => {
    expect(lint(question)).toEqual([[kind, text]]);
  });

  it('a leading question is refused on every count it offends', () => {
    expect(lint('Would you confirm that there were 15 lesions?')).toEqual([
      ['yes-no', 'Would you confirm that there were 15 lesions?'],
      ['leading', 'confirm'],
      ['threshold', '15'],
    ]);
    expect(lint('Don’t you agree that there were several?')).toEqual([
      ['leading', 'Don’t you'],
      ['yes-no', 'Don’t you agree that there were several?'],
      ['leading', 'you agree'],
      ['leading', 'agree that'],
    ]);
  });

  it('each says what is wrong and what to do instead', () => {
    const [fault] = lintQuery('How many of the 15 lesions?');
    expect(fault).toEqual({
      kind: 'threshold',
      start: 16,
      end: 18,
      text: '15',
      says: 'Take out “15”. A number or limit named in the question steers the answer; ask how many.',
    });
  });
});

describe('questions that only a yes or no answers', () => {
  it.each([
    ['Was this an actinic keratosis?', 'Was this an actinic keratosis?'],
    ['Was this an actinic keratosis', 'Was this an actinic keratosis'],
    ['In your opinion, was this a wart?', 'was this a wart?'],
    ['Were 7 lesions destroyed?', 'Were 7 lesions destroyed?'],
    ['Please clarify whether they were destroyed.', 'Please clarify whether they were destroyed.'],
    ['The lesions were treated; were they destroyed?', 'were they destroyed?'],
  ])('%s', (question, text) => {
    expect(
      lintQuery(question)
        .filter(({ kind }) => kind === 'yes-no')
        .map((one) => one.text),
    ).toEqual([text]);
  });

  it.each([
    ['Was this an actinic keratosis?', /A yes to this would add a diagnosis/],
    ['Were 7 lesions destroyed?', /A yes or no can only agree/],
  ])('%s is told why', (question, says) => {
    expect(lintQuery(question)[0]?.says).toMatch(says);
  });

  it('the question for a diagnosis does not name one, not even one of the note', () => {
    expect(lint('What was the diagnosis, such as AK?')).toEqual([
      ['leading', 'What was the diagnosis, such as AK?'],
    ]);
  });

  it('a diagnosis that the note does not name is not slipped into an open question', () => {
    expect(lint('How many basal cell carcinomas were destroyed?')).toEqual([
      ['leading', 'How many basal cell carcinomas were destroyed?'],
    ]);
    const quotes = ['Several lesions frozen.'];
    expect(
      lintQuery('“Several lesions frozen.” How many premalignant lesions were frozen?', { quotes }),
    ).toMatchObject([{ kind: 'leading', text: 'How many premalignant lesions were frozen?' }]);
  });
});

describe('one query asks about one thing', () => {
  it.each([
    ['How many lesions were destroyed? Where were they?', 'Where were they?'],
    ['How many lesions were destroyed and by which method?', 'by which method?'],
    ['State the number of lesions and the method used.', 'the method used.'],
    ['Please specify number, method and total.', 'method'],
    ['What was the diagnosis? Describe the technique.', 'Describe the technique.'],
  ])('%s', (question, second) => {
    expect(lint(question)).toEqual([['several-issues', second]]);
  });
});

const options = (...lines: string[]) =>
  lintQuery(`What was the diagnosis of the lesions?\n${lines.join('\n')}`).map(({ says }) => says);

describe('options', () => {
  const [OTHER, UNABLE] = ['[ ] Other (please state)', '[ ] Unable to determine'];

  it('two that the note supports, with other and unable to determine, are neutral', () => {
    expect(options('[ ] Wart', '[ ] Actinic keratosis', OTHER, UNABLE)).toEqual([]);
  });

  it.each([
    [[OTHER], ['Add the option “Unable to determine”.']],
    [[UNABLE], ['Add the option “Other (please state)”.']],
    [
      ['[ ] Actinic keratosis', OTHER, UNABLE],
      [
        'Add another answer that the note supports, or take this one out. Alone it is the preferred one.',
      ],
    ],
    [
      ['[ ] Yes', '[ ] No', OTHER, UNABLE],
      [
        'Give answers in words. A yes or no can only agree.',
        'Give answers in words. A yes or no can only agree.',
      ],
    ],
  ])('%j', (lines, says) => {
    expect(options(...lines)).toEqual(says);
  });
});

describe('the note’s own words', () => {
  const note = 'Exam as before. At least 15 AKs (L57.0), confirmed, were treated today by J. Doe.';
  const ask = 'How many lesions were destroyed?';
  const kinds = (text: string, quotes = [note]) =>
    lintQuery(text, { quotes }).map(({ kind }) => kind);

  it.each([
    ['a whole sentence', '“At least 15 AKs (L57.0), confirmed, were treated today by J. Doe.”'],
    ['a part of one', '“At least 15 AKs (L57.0), confirmed”'],
    [
      'with a name taken out',
      '“At least 15 AKs (L57.0), confirmed, were treated today by [name].”',
    ],
    ['with words left out', '“At least 15 AKs … were treated today”'],
    ['in straight marks', '"At least 15 AKs (L57.0), confirmed"'],
  ])('are left alone: %s', (_how, passage) => {
    expect(kinds(`${passage}\n${ask}`)).toEqual([]);
  });

  it.each([
    [
      'out of quotation marks',
      'At least 15 AKs (L57.0), confirmed',
      ['no-quote', 'threshold', 'code', 'leading'],
    ],
    ['changed', '“At least 15 warts were treated today”', ['no-quote', 'threshold', 'leading']],
    ['in another order', '“treated today … at least 15 AKs”', ['no-quote', 'threshold']],
    [
      'turned round',
      '“were treated today by … (L57.0), confirmed”',
      ['no-quote', 'code', 'leading'],
    ],
    ['too few to mean what they meant', '“15”', ['no-quote', 'threshold']],
  ])('are not, %s', (_how, passage, expected) => {
    expect(kinds(`${passage}\n${ask}`).toSorted()).toEqual(expected.toSorted());
  });

  it('have to be there', () => {
    expect(lintQuery(ask, { quotes: [note] })).toMatchObject([
      { kind: 'no-quote', start: 0, end: ask.length },
    ]);
  });
});

it('a text that asks nothing is no query', () => {
  expect(lintQuery('The lesions.').map(({ says }) => says)).toEqual(['Add the question.']);
});

it('a reference may look like anything', () => {
  const text = 'Visit reference: 17004\nHow many lesions were destroyed?';
  expect(lintQuery(text, { reference: '17004' })).toEqual([]);
  expect(lintQuery(text)).toMatchObject([{ kind: 'code', text: '17004' }]);
});

function time(text: string) {
  const start = performance.now();
  lintQuery(text, { quotes: [text] });
  return performance.now() - start;
}

it('a text made to be slow is read in time that grows with its length', () => {
  for (const part of ['“', '"a b c', 'or ', '1', ' ', 'was , ', '[', 'V-', 'at least ', 'A1'])
    expect(time(part.repeat(20_000 / part.length))).toBeLessThan(1000);
});
