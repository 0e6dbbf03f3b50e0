import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, emptyEntry } from './entry.ts';
import { type EntryHistory, noHistory, record, redo, undo } from './entry-history.ts';

const MOST_STEPS = 200;

const withTotal = (total: string): Entry => ({ ...emptyEntry, total });

/** A form and its history, as the screen drives them. */
interface Form {
  entry: Entry;
  history: EntryHistory;
}

const start: Form = { entry: emptyEntry, history: noHistory };

const change = ({ entry, history }: Form, next: Entry, name: string, continues = false): Form => ({
  entry: next,
  history: record(history, entry, name, continues),
});

const step = (take: typeof undo, { entry, history }: Form): Form | undefined =>
  take(history, entry);

const changes = fc.array(fc.record({ total: fc.nat(999).map(String), name: fc.string() }), {
  minLength: 1,
  maxLength: 30,
});

const changed = (made: readonly { total: string; name: string }[]): Form =>
  made.reduce((form, { total, name }) => change(form, withTotal(total), name), start);

describe('undo and redo', () => {
  it('has nothing to take back at first, and nothing to bring back', () => {
    expect(undo(noHistory, emptyEntry)).toBeUndefined();
    expect(redo(noHistory, emptyEntry)).toBeUndefined();
  });

  it('takes back the last change and names it', () => {
    const form = change(change(start, withTotal('4'), 'count'), withTotal('6'), 'use 6');
    expect(undo(form.history, form.entry)).toMatchObject({
      name: 'use 6',
      entry: withTotal('4'),
      history: { past: [{ name: 'count' }], future: [{ name: 'use 6' }] },
    });
  });

  it('brings back what was taken back, and names it', () => {
    const form = change(start, withTotal('4'), 'count');
    const back = undo(form.history, form.entry);
    expect(back && redo(back.history, back.entry)).toMatchObject({
      name: 'count',
      entry: withTotal('4'),
    });
  });

  it('as many steps back as there were changes lead to the entry before the first', () => {
    fc.assert(
      fc.property(changes, (made) => {
        let form: Form | undefined = changed(made);
        for (const _ of made) form = form && step(undo, form);
        expect(form?.entry).toEqual(emptyEntry);
        expect(form && step(undo, form)).toBeUndefined();
      }),
    );
  });

  it('after any steps back, as many forward give the same entry and the same history', () => {
    fc.assert(
      fc.property(changes, fc.nat(), (made, far) => {
        const whole = changed(made);
        const steps = Array.from({ length: (far % made.length) + 1 });
        let form: Form | undefined = whole;
        for (const _ of steps) form = form && step(undo, form);
        for (const _ of steps) form = form && step(redo, form);
        expect(form).toMatchObject(whole);
      }),
    );
  });

  it('a change after a step back lets go of what was taken back', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const back = step(undo, changed(made));
        const other = back && change(back, withTotal('other'), 'another change');
        expect(other?.history.future).toEqual([]);
        expect(other && step(redo, other)).toBeUndefined();
      }),
    );
  });
});

describe('what counts as one change', () => {
  it('keystrokes that go on in one field are taken back together', () => {
    const typed = ['1', '15', '150'].reduce(
      (form, total) => change(form, withTotal(total), 'count', true),
      start,
    );
    expect(typed.history.past).toEqual([{ name: 'count', entry: emptyEntry }]);
  });

  it.each([
    ['after a pause', 'count', false],
    ['in another field', 'method', true],
    ['in another field after a pause', 'method', false],
  ])('a keystroke %s is a change of its own', (_when, name, continues) => {
    const first = change(start, withTotal('1'), 'count', true);
    expect(change(first, withTotal('15'), name, continues).history.past).toEqual([
      { name: 'count', entry: emptyEntry },
      { name, entry: withTotal('1') },
    ]);
  });

  it('a keystroke that goes on also lets go of what was taken back', () => {
    const two = change(change(start, withTotal('1'), 'count'), withTotal('2'), 'other');
    const back = step(undo, two);
    expect(back && change(back, withTotal('12'), 'count', true).history).toEqual({
      past: [{ name: 'count', entry: emptyEntry }],
      future: [],
    });
  });
});

describe('how far back it reaches', () => {
  it.each([
    [MOST_STEPS - 1, MOST_STEPS - 1],
    [MOST_STEPS, MOST_STEPS],
    [MOST_STEPS + 1, MOST_STEPS],
    [MOST_STEPS * 2, MOST_STEPS],
  ])('of %i changes the last %i can be taken back', (made, kept) => {
    const { past } = changed(
      Array.from({ length: made }, (_, at) => ({ total: String(at), name: `change ${at}` })),
    ).history;
    expect(past).toHaveLength(kept);
    expect(past.at(-1)?.name).toBe(`change ${made - 1}`);
  });
});
