import { describe, expect, it } from 'vitest';
import { addendumOf, withAddenda } from './addendum.ts';
import { composeQuery } from './compose-query.ts';
import {
  answerQuery,
  draftQuery,
  editQuery,
  type QueryInHand,
  sendQuery,
  setDue,
  type Step,
  textOf,
} from './query-in-hand.ts';

const NOTE = 'Multiple AKs frozen.';
const COMPOSED = composeQuery(
  {
    kind: 'count',
    why: 'vague',
    id: 'count',
    says: '',
    evidence: [{ start: 0, end: 8, text: '' }],
  },
  NOTE,
);
const DRAFT = draftQuery(COMPOSED, { askedOn: '2026-11-24' });

const taken = <T>(step: Step<T>): T => {
  if (!step.ok) throw new Error(step.says);
  return step;
};
const sent = (query: QueryInHand = DRAFT) =>
  taken(sendQuery(query, { sentOn: '2026-11-25', note: NOTE })).query;
const ANSWER = { answer: '7, all on the scalp', author: 'Dr. R. Roe, MD', date: '2026-11-26' };

describe('a query on its way', () => {
  it('is a draft, then sent, then answered', () => {
    expect(DRAFT).toMatchObject({ id: 'count', gap: 'count', state: 'draft', quotes: [NOTE] });
    expect(sent()).toEqual({ ...DRAFT, state: 'sent', sentOn: '2026-11-25' });
    const { query, addendum } = taken(answerQuery(sent(), ANSWER));
    expect(query).toEqual({
      ...DRAFT,
      state: 'answered',
      sentOn: '2026-11-25',
      answeredOn: '2026-11-26',
      addendum,
    });
  });

  it('is edited and given a day while it is a draft', () => {
    const body = `“${NOTE}” How many lesions were frozen?`;
    const edited = taken(editQuery(DRAFT, body)).query;
    expect(edited.body).toBe(body);
    const due = taken(setDue(edited, '2026-12-01')).query;
    expect(textOf(due)).toContain('Answer due: 2026-12-01\n');
    expect(textOf(due)).toContain(body);
    expect(textOf(taken(setDue(due, undefined)).query)).not.toContain('Answer due');
  });

  it('written a second time for the same gap has a name of its own', () => {
    expect(draftQuery(COMPOSED, DRAFT.terms, [DRAFT]).id).toBe('count-2');
  });

  it('may be due, sent and answered on the day it was written', () => {
    const day = '2026-11-24';
    const query = taken(setDue(DRAFT, day)).query;
    const out = taken(sendQuery(query, { sentOn: day, note: NOTE })).query;
    expect(taken(answerQuery(out, { ...ANSWER, date: day })).query).toMatchObject({
      terms: { due: day },
      sentOn: day,
      answeredOn: day,
    });
  });

  const answered = taken(answerQuery(sent(), ANSWER)).query;
  const leading = { ...DRAFT, body: `“${NOTE}” Were there 15?` };
  it.each<[string, Step<unknown>, string]>([
    [
      'sent twice',
      sendQuery(sent(), { sentOn: '2026-11-25', note: NOTE }),
      'The query was sent already.',
    ],
    [
      'sent on no day',
      sendQuery(DRAFT, { sentOn: 'soon', note: NOTE }),
      'Enter the day it is sent.',
    ],
    [
      'sent with faults',
      sendQuery(leading, { sentOn: '2026-11-25', note: NOTE }),
      'Mend the 2 things listed below the query first.',
    ],
    [
      'sent with one fault',
      sendQuery({ ...DRAFT, body: 'How many?' }, { sentOn: '2026-11-25', note: NOTE }),
      'Mend what is listed below the query first.',
    ],
    ['edited once sent', editQuery(sent(), 'x'), 'A query that was sent stays as it was sent.'],
    [
      'given a day once sent',
      setDue(sent(), '2026-12-01'),
      'A query that was sent stays as it was sent.',
    ],
    ['due on no day', setDue(DRAFT, '2026-02-30'), 'Enter a day of the calendar.'],
    [
      'due before it was asked',
      setDue(DRAFT, '2026-11-23'),
      'Enter a day from 2026-11-24 on, the day the query was written.',
    ],
    [
      'answered before it was sent',
      answerQuery(DRAFT, ANSWER),
      'Mark the query as sent before its answer.',
    ],
    ['answered twice', answerQuery(answered, ANSWER), 'The query is answered.'],
    [
      'answered with nothing',
      answerQuery(sent(), { ...ANSWER, answer: ' \n' }),
      'Enter the answer, in the provider’s words.',
    ],
    [
      'answered by nobody',
      answerQuery(sent(), { ...ANSWER, author: ' ' }),
      'Enter who answered, with credential.',
    ],
    [
      'answered on no day',
      answerQuery(sent(), { ...ANSWER, date: '' }),
      'Enter the day of the answer.',
    ],
    [
      'answered the day before',
      answerQuery(sent(), { ...ANSWER, date: '2026-11-24' }),
      'Enter a day from 2026-11-25 on, the day the query was sent.',
    ],
  ])('cannot be %s', (_what, step, says) => {
    expect(step).toEqual({ ok: false, says });
  });
});

describe('an addendum', () => {
  const addendum = addendumOf({
    question: 'Number of lesions destroyed',
    answer: ' 7:\r\n4 on the scalp\n\n3 on the  forehead ',
    author: 'Dr. R. Roe,\nMD',
    date: '2026-11-26',
  });

  it('says when, who and about what, in the provider’s words', () => {
    expect(addendum.text).toBe(
      'Addendum 2026-11-26 by Dr. R. Roe, MD: Number of lesions destroyed: 7:\n4 on the scalp\n3 on the forehead',
    );
  });

  it('stands under the note, which stays as it is', () => {
    const note = 'Multiple AKs frozen.  \n';
    const whole = withAddenda(note, [addendum, { text: 'Second.' }]);
    expect(whole).toBe(`${note}\n\n${addendum.text}\n\nSecond.`);
    expect(withAddenda(note, [])).toBe(note);
  });
});
