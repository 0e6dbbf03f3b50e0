import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts/facts.ts';
import { NEWEST_EDITION, TABLES_IN_FORCE } from '../tables/edition.ts';
import { asOfDate, defineTable, inForce } from './dated-table.ts';
import { type DraftLine, leaveOut } from './draft-line.ts';
import { evaluate, type Judgement, rejectedBy, shaped } from './evaluate.ts';
import { defineRule, met } from './rule.ts';

const on: Judgement = { date: '2024-08-15', edition: NEWEST_EDITION };
const known = factsOf({ lesions: [{ nature: 'premalignant', count: 3 }], payer: 'medicare' });

const rule = defineRule({
  id: 'example/payer-known',
  title: 'The payer is known',
  statement: 'A claim is only sent to a known payer.',
  severity: 'denial',
  sources: ['dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['payer'],
  asks: 'Name the payer.',
  matches: () => true,
  evaluate: ({ payer }) => met(`Sent to ${payer}.`, 'dermtally-policy'),
  rejects: () => [{ code: '99213', says: 'Another code.' }],
});
const outcome = (changed: object, visit = known, day = on) =>
  evaluate({ ...rule, ...changed }, visit, day);

const crash = () => {
  throw new Error('out of range');
};

describe('judging one rule', () => {
  it('gives its verdict with its severity and its checklist status', () => {
    expect(outcome({})).toMatchObject({
      finding: {
        rule: 'example/payer-known',
        outcome: 'met',
        severity: 'denial',
        says: 'Sent to medicare.',
      },
      check: 'met',
      lines: [],
    });
  });

  it('gives not-in-force before anything else: outside its dates, without an edition, past a table', () => {
    const table = defineTable({
      name: 'Ended',
      source: 'dermtally-policy',
      rows: [{ from: '2024-07-01', until: '2024-08-01', value: 1 }],
    });
    expect(outcome({ matches: crash, effective: { from: '2025-01-01' } }).finding.outcome).toBe(
      'not-in-force',
    );
    expect(
      outcome({ matches: crash, effective: { from: '2024-01-01', until: '2024-08-15' } }).finding
        .outcome,
    ).toBe('not-in-force');
    expect(outcome({ matches: crash, tables: [table] }).finding.outcome).toBe('not-in-force');
    const running = defineTable({ ...table, rows: [{ from: '2024-07-01', value: 1 }] });
    expect(outcome({ tables: [running] }).finding.outcome).toBe('met');
    expect(outcome({ matches: crash, tables: [running, table] }).finding.outcome).toBe(
      'not-in-force',
    );
    expect(outcome({ matches: crash }, known, { date: '2024-08-15' }).finding).toMatchObject({
      outcome: 'not-in-force',
      says: 'Not checked: the tables at hand do not reach 2024-08-15.',
    });
  });

  it('asks whether the visit concerns it before it asks for facts', () => {
    const without = factsOf({ lesions: [] });
    expect(outcome({ matches: () => false }, without)).toMatchObject({
      finding: { outcome: 'not-applicable' },
      check: 'not-needed',
    });
    expect(outcome({}, without)).toMatchObject({
      finding: { outcome: 'needs-facts', says: 'Name the payer.', missing: ['payer'] },
      check: 'missing',
    });
  });

  it('gives not-in-force, with its own sentence, for what its tables should list and do not', () => {
    expect(outcome({ uncovered: () => 'Not checked: 17274.' })).toMatchObject({
      finding: { outcome: 'not-in-force', says: 'Not checked: 17274.' },
      check: 'unclear',
    });
  });

  it('reports a rule that throws as crashed, never as met', () => {
    for (const part of ['matches', 'evaluate', 'uncovered'])
      expect(outcome({ [part]: crash })).toMatchObject({
        finding: { outcome: 'crashed', says: 'Could not be checked: out of range' },
        check: 'unclear',
        lines: [],
      });
  });

  it('carries the gap and the ways out of a broken rule', () => {
    const verdict = {
      status: 'broken',
      says: 'Ask.',
      because: [],
      gap: 'conflict',
      fixes: [{ says: 'Take it out' }],
    };
    expect(outcome({ evaluate: () => verdict })).toMatchObject({
      finding: { outcome: 'broken', fixes: [{ says: 'Take it out' }] },
      check: 'conflict',
    });
    expect(outcome({ evaluate: () => ({ ...verdict, gap: undefined }) }).check).toBe('missing');
  });

  it('carries what a payer would likely answer where it is broken, and only there', () => {
    const denial = { carc: ['16'], rarc: ['M76'] };
    const broken = { status: 'broken', says: 'Ask.', because: [] };
    expect(outcome({ denial, evaluate: () => broken }).finding.denial).toEqual(denial);
    expect(outcome({ evaluate: () => broken }).finding).not.toHaveProperty('denial');
    expect(outcome({ denial }).finding).not.toHaveProperty('denial');
  });

  it('asks for the facts that turned out to decide while it was judging', () => {
    const open = { status: 'open', says: 'Ask for the plan.', missing: ['payer.plan'] };
    expect(outcome({ evaluate: () => open })).toMatchObject({
      finding: {
        outcome: 'needs-facts',
        says: 'Ask for the plan.',
        because: [],
        missing: ['payer.plan'],
      },
      check: 'missing',
      lines: [],
    });
  });

  it('names codes weighed and left out only where the rule could judge', () => {
    expect(rejectedBy(rule, known, on)).toEqual([{ code: '99213', says: 'Another code.' }]);
    expect(rejectedBy(rule, factsOf({ lesions: [] }), on)).toEqual([]);
    expect(rejectedBy({ ...rule, effective: { from: '2025-01-01' } }, known, on)).toEqual([]);
  });
});

describe('shaping the claim', () => {
  const draft: readonly DraftLine[] = [
    { code: '17000', units: 1, modifiers: [], because: ['example/proposed'], groups: [0] },
  ];
  const shaping = { ...rule, shape: () => leaveOut(draft, rule.id, () => 'Not payable.') };
  const shape = (changed: object, visit = known, day = on) =>
    shaped({ ...shaping, ...changed }, visit, day, draft);

  it('takes the draft the rule makes of it', () => {
    expect(shape({})).toEqual([
      { ...draft[0], leftOut: { rule: 'example/payer-known', says: 'Not payable.' } },
    ]);
  });

  it('shapes even where the same rule would find the lines broken', () => {
    const broken = { status: 'broken', says: 'Ask.', because: [] };
    expect(shape({ evaluate: () => broken })).not.toBe(draft);
  });

  it('leaves the draft as it is where the rule shapes nothing or could not judge', () => {
    expect(shaped(rule, known, on, draft)).toBe(draft);
    expect(shape({ effective: { from: '2025-01-01' } })).toBe(draft);
    expect(shape({}, known, { date: '2024-08-15' })).toBe(draft);
    expect(shape({ matches: () => false })).toBe(draft);
    expect(shape({}, factsOf({ lesions: [] }))).toBe(draft);
    expect(shape({ uncovered: () => 'Not checked: 17274.' })).toBe(draft);
  });

  it('leaves the draft as it is where the rule throws, and does not throw itself', () => {
    for (const part of ['matches', 'uncovered', 'shape'])
      expect(shape({ [part]: crash })).toBe(draft);
  });
});

describe('a dated table', () => {
  const table = defineTable({
    name: 'Example',
    source: 'dermtally-policy',
    rows: [
      { from: '2024-07-01', until: '2024-10-01', value: 'third quarter' },
      { from: '2024-10-01', value: 'fourth quarter' },
    ],
  });

  it.each([
    ['2024-06-30', undefined],
    ['2024-07-01', 'third quarter'],
    ['2024-09-30', 'third quarter'],
    ['2024-10-01', 'fourth quarter'],
    ['2031-01-01', 'fourth quarter'],
  ])('on %s holds %s', (date, value) => {
    expect(inForce(table, date)).toBe(value);
  });

  it('throws where it does not reach, with its name and the day', () => {
    expect(() => asOfDate('2024-06-30')(table)).toThrow('Example has no row for 2024-06-30');
  });
});
