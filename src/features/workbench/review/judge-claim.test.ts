import { describe, expect, it } from 'vitest';
import { showLines } from '../../../rules/index.ts';
import { profileFor } from '../../../rules/tables/payer-profiles.ts';
import { type Entry, emptyEntry, emptyLesionRow } from '../entry.ts';
import { type CodedEntry, codeEntry } from '../use-commands.ts';
import { claimInHand, readClaim } from './billed-claim.ts';
import { codeBesideClaim } from './code-beside-claim.ts';
import { judgeClaim } from './judge-claim.ts';
import { safeFixes } from './safe-fixes.ts';

const TERMS = { today: '2026-11-24', noneUnlessEntered: true, profileFor } as const;

const SIX: Entry = {
  ...emptyEntry,
  dateOfService: '2024-11-20',
  payer: 'medicare',
  placeOfService: '11',
  diagnosis: 'L57.0',
  method: 'cryosurgery',
  total: '6',
  lesions: [{ ...emptyLesionRow, site: 'scalp', count: '6' }],
  documented: { 'signature-and-date': 'yes' },
};
const billing = (text: string, entry = SIX): Entry => {
  const { billed, billedUnread } = readClaim(text);
  return { ...entry, billed, billedUnread };
};
const judged = (entry: Entry) => judgeClaim(entry, codeBesideClaim(entry, TERMS));

describe('the verdict', () => {
  it.each<[string, Entry, string, RegExp]>([
    ['the supported lines', billing('17000; 17003x5'), 'clean', /supports these lines/],
    ['a unit too many', billing('17000; 17003x6'), 'not-clean', /to fix/],
    ['nothing entered', SIX, 'not-judged', /Enter the lines/],
    ['a piece that is not read', billing('17000; 17003 13'), 'not-judged', /1 piece of/],
    [
      'a field that is not read',
      billing('17000', { ...SIX, dateOfService: 'x' }),
      'not-judged',
      /A field/,
    ],
    ['no visit', billing('17000', emptyEntry), 'not-judged', /does not say yet/],
    ['no method', billing('17000; 17003x5', { ...SIX, method: '' }), 'not-clean', /to fix/],
    ['no line billed, six supported', billing('none'), 'not-clean', /to fix/],
    [
      'none billed and none destroyed',
      billing('none', { ...SIX, total: '0', lesions: [] }),
      'clean',
      /supports/,
    ],
  ])('%s', (_, entry, verdict, says) => {
    const claim = judged(entry);
    expect(claim.verdict).toBe(verdict);
    expect(claim.says).toMatch(says);
  });

  it('never says clean where the review does not', () => {
    for (const text of [
      '17000',
      '17004',
      '17000; 17003',
      '17000; 17003x5',
      '99213; 17000; 17003x5',
      '17110',
    ])
      for (const entry of [SIX, { ...SIX, payer: '' as const }, { ...SIX, total: '7' }]) {
        const claim = judged(billing(text, entry));
        expect(claim.verdict === 'clean').toBe(claim.review?.clean);
      }
  });
});

const warningOf = (entry: Entry) => {
  const found = judged(entry).findings.find(
    ({ outcome, severity }) => outcome === 'broken' && severity === 'warning',
  );
  if (!found) throw new Error('There is no warning to acknowledge.');
  return { rule: found.rule, says: found.says, reason: 'seen' };
};

describe('an answer to a finding', () => {
  const open: Entry = { ...SIX, diagnosis: 'L56.5', nature: 'premalignant' };
  it('releases a warning, and only one that says the same', () => {
    const entry = billing('17000; 17003x5', open);
    const answer = warningOf(entry);
    const released = judged({ ...entry, acknowledged: [answer] });
    expect(released.verdict).toBe('released');
    expect(released.released.map(({ reason }) => reason)).toEqual(['seen']);
    const other = judged({ ...entry, acknowledged: [{ ...answer, says: 'Something else.' }] });
    expect(other.verdict).toBe('not-clean');
    expect(other.dropped.map(({ says }) => says)).toEqual(['Something else.']);
  });

  it('leaves a denial standing', () => {
    const entry = billing('17000; 17003x6');
    const denial = judged(entry).findings.find(
      ({ outcome, severity }) => outcome === 'broken' && severity === 'denial',
    );
    const acknowledged = [{ rule: denial?.rule ?? '', says: denial?.says ?? '', reason: 'no' }];
    const claim = judged({ ...entry, acknowledged });
    expect(claim.verdict).toBe('not-clean');
    expect(claim.released).toEqual([]);
    expect(claim.disagreements).toHaveLength(1);
    expect(claim.findings).toContain(claim.disagreements[0]?.finding);
  });
});

const fixesOf = (entry: Entry) => {
  const { reading, context }: CodedEntry = codeBesideClaim(entry, TERMS);
  const billed = judged(entry).billed ?? [];
  return safeFixes(reading.encounter, billed, context);
};

describe('safe fixes', () => {
  it.each([
    ['17000, 17003x6, 17004', '17000; 17003x5'],
    ['17004', '17000; 17003x5'],
    ['17003x5, 17000', '17000; 17003x5'],
    ['17000-59, 17003x5', '17000; 17003x5'],
    ['none', '17000; 17003x5'],
  ])('%s comes to the supported lines', (text, lines) => {
    const after = fixesOf(billing(text)).at(-1)?.after ?? [];
    expect(showLines(after)).toBe(lines);
    expect(judged(billing(lines)).verdict).toBe('clean');
  });

  it('none for a clean claim', () => {
    expect(fixesOf(billing('17000; 17003x5'))).toEqual([]);
  });

  it('each begins where the one before ended', () => {
    const steps = fixesOf(billing('17004; 17003x6; 17000'));
    steps.slice(1).forEach(({ before }, at) => expect(before).toBe(steps[at]?.after));
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe('what the claim bills and nobody entered', () => {
  it('is asked and not assumed to be none', () => {
    const { reading, coding } = codeBesideClaim(billing('99213-25; 17000; 17003x5; 11102'), TERMS);
    expect(reading.assumed).toEqual(['priorProcedures']);
    expect(reading.encounter.evaluation).toBeUndefined();
    expect(coding?.status).toBe('unsettled');
  });

  it.each(['17000; 17003x6; 17004', '17000; 17003x5', 'none'])(
    '%s leaves the assumptions',
    (text) => {
      const entry = billing(text);
      expect(codeBesideClaim(entry, TERMS)).toEqual(codeEntry(entry, TERMS));
    },
  );
});

describe('the text of the claim', () => {
  it('stands as it was typed as long as it says what the entry holds', () => {
    const text = ' 17000,17003 x5 ';
    expect(claimInHand(billing(text), text)).toMatchObject({ text, lost: 0 });
  });

  it('gives way to lines that came another way', () => {
    expect(claimInHand(billing('17004'), '17000')).toMatchObject({ text: '17004', lost: 0 });
  });

  it('is lost with the page, which is said', () => {
    expect(claimInHand(billing('17000, 17003 13'), '')).toMatchObject({ text: '17000', lost: 1 });
  });

  it('is not read past what a claim can have', () => {
    for (const text of ['x'.repeat(20_001), '17000 '.repeat(51)])
      expect(readClaim(text)).toMatchObject({ billed: '', billedUnread: 1, problems: [{ text }] });
    expect(readClaim('17000 '.repeat(50)).lines).toHaveLength(50);
  });
});
