import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, uncertain, visit } from '../example-visits.ts';

const says = 'Ask for the diagnosis of the uncertain lesions.';

export const cases: readonly GoldenCase[] = [
  {
    name: '2 uncertain lesions frozen: no line until they are named',
    encounter: visit([uncertain(2)]),
    expect: { outcome: 'broken', says, lines: 'no line' },
  },
  {
    name: '2 uncertain lesions with D48.5: uncertain agrees with it, and has no code',
    encounter: visit([uncertain(2, { diagnosis: 'D48.5' })]),
    expect: { outcome: 'broken', says, lines: 'no line' },
  },
  {
    name: '5 keratoses and 1 uncertain lesion: the 5 are coded',
    encounter: visit([keratoses(5), uncertain(1)]),
    expect: { outcome: 'broken', says, lines: '17000; 17003x4' },
  },
  {
    name: '1 uncertain lesion biopsied: nothing was destroyed',
    encounter: visit([uncertain(1, { method: 'biopsy' })]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '5 keratoses: does not concern the visit',
    encounter: visit([keratoses(5)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x4' },
  },
  ...aroundTheFirstDay('1 uncertain lesion', {
    encounter: visit([uncertain(1)]),
    expect: { outcome: 'broken', says, lines: 'no line' },
  }),
];
