import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, inWords, skinTags, visit, warts } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '0 skin tags removed: no line, and it is said',
    encounter: visit([skinTags(0)]),
    expect: { outcome: 'met', says: 'No skin tag was removed', lines: 'no line' },
  },
  {
    name: '1 skin tag: 11200',
    encounter: visit([skinTags(1)]),
    expect: { outcome: 'met', says: '1 skin tag: 11200.', lines: '11200', pointers: ['L91.8'] },
  },
  {
    name: '15 skin tags: 11200 covers them all',
    encounter: visit([skinTags(15)]),
    expect: { outcome: 'met', says: '15 skin tags: 11200.', lines: '11200' },
  },
  {
    name: '16 skin tags: the 16th begins a unit of 11201',
    encounter: visit([skinTags(16)]),
    expect: {
      outcome: 'met',
      says: '16 skin tags: 11200; 11201.',
      lines: '11200; 11201',
      pointers: ['L91.8', 'L91.8'],
    },
  },
  {
    name: '25 skin tags: one full unit of 11201',
    encounter: visit([skinTags(25)]),
    expect: { outcome: 'met', says: '25 skin tags: 11200; 11201.', lines: '11200; 11201' },
  },
  {
    name: '26 skin tags: the 26th begins a second unit of 11201',
    encounter: visit([skinTags(26)]),
    expect: { outcome: 'met', says: '26 skin tags: 11200; 11201x2.', lines: '11200; 11201x2' },
  },
  {
    name: '10 frozen, 4 snipped and 2 excised are one family of 16',
    encounter: visit([
      skinTags(10),
      skinTags(4, { method: 'shave-removal' }),
      skinTags(2, { method: 'excision' }),
    ]),
    expect: { outcome: 'met', says: '16 skin tags', lines: '11200; 11201' },
  },
  {
    name: '6 frozen and 3 biopsied: a biopsy removes no tag',
    encounter: visit([skinTags(6), skinTags(3, { method: 'biopsy' })]),
    expect: { outcome: 'met', says: '6 skin tags', lines: '11200' },
  },
  {
    name: '“a few” skin tags: no line until there is a number',
    encounter: visit([inWords(skinTags(1), 'a few')]),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the number of skin tags removed.',
      missing: ['lesions.0.count'],
      lines: 'no line',
    },
  },
  {
    name: '5 warts and no skin tag: does not concern the visit',
    encounter: visit([warts(5)]),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  ...aroundTheFirstDay('12 skin tags', {
    encounter: visit([skinTags(12)]),
    expect: { outcome: 'met', says: '12 skin tags: 11200.', lines: '11200' },
  }),
];
