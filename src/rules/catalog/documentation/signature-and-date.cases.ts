import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses for Medicare, signature confirmed',
    encounter: visit([keratoses(3)], {
      payer: 'medicare',
      documented: { 'signature-and-date': true },
    }),
    expect: {
      outcome: 'met',
      says: 'The coder confirmed signature and date.',
      check: 'met',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses for Medicare, signature not answered: consider confirming it',
    encounter: visit([keratoses(3)], { payer: 'medicare' }),
    expect: {
      outcome: 'broken',
      says: 'Consider confirming that the note is signed and dated.',
      check: 'unclear',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses for Medicare Advantage, marked as not signed: consider holding the claim',
    encounter: visit([keratoses(3)], {
      payer: 'medicare-advantage',
      documented: { 'signature-and-date': false },
    }),
    expect: {
      outcome: 'broken',
      says: 'Consider holding the claim',
      check: 'missing',
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses for a commercial payer: not asked',
    encounter: visit([keratoses(3)], { payer: 'commercial' }),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses, payer not known: not asked',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x2' },
  },
  {
    name: '0 keratoses for Medicare: not asked',
    encounter: visit([keratoses(0)], { payer: 'medicare' }),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  ...aroundTheFirstDay('1 keratosis for Medicare', {
    encounter: visit([keratoses(1)], { payer: 'medicare' }),
    expect: {
      outcome: 'broken',
      says: 'Consider confirming that the note is signed and dated.',
      check: 'unclear',
      lines: '17000',
    },
  }),
];
