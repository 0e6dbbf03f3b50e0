import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, inWords, keratoses, visit, without } from '../example-visits.ts';

const says = 'Consider whether the note gives a number for each site.';

export const cases: readonly GoldenCase[] = [
  {
    name: '8 on the left and 7 on the right forearm: 15, split by site',
    encounter: visit([keratoses(8), keratoses(7, { side: 'right' })]),
    expect: {
      outcome: 'met',
      says: 'The number is split by site.',
      check: 'met',
      lines: '17004',
    },
  },
  {
    name: '15 without a site: consider a split',
    encounter: visit([without(keratoses(15), 'site', 'side')]),
    expect: { outcome: 'broken', says, check: 'missing', lines: '17004' },
  },
  {
    name: '14 without a site: the split does not matter yet',
    encounter: visit([without(keratoses(14), 'site', 'side')]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: '17000; 17003x13' },
  },
  {
    name: '16 on both forearms together: not split by side',
    encounter: visit([keratoses(16, { side: 'both' })]),
    expect: { outcome: 'broken', says, check: 'missing', lines: '17004' },
  },
  {
    name: '16 on both forearms, and the coder found the split in the note',
    encounter: visit([keratoses(16, { side: 'both' })], {
      documented: { 'count-per-site': true },
    }),
    expect: {
      outcome: 'met',
      says: 'The number is split by site.',
      check: 'met',
      lines: '17004',
    },
  },
  {
    name: '8 and 7 by site, and the coder marked that the note has no split',
    encounter: visit([keratoses(8), keratoses(7, { side: 'right' })], {
      documented: { 'count-per-site': false },
    }),
    expect: { outcome: 'broken', says, check: 'missing', lines: '17004' },
  },
  {
    name: '“more than 15” without a number: nothing to split',
    encounter: visit([inWords(keratoses(1), 'more than 15')]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  ...aroundTheFirstDay('20 keratoses without a site', {
    encounter: visit([without(keratoses(20), 'site', 'side')]),
    expect: { outcome: 'broken', says, check: 'missing', lines: '17004' },
  }),
];
