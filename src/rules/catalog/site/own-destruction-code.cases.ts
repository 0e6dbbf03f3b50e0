import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, warts, without } from '../example-visits.ts';

const special: readonly (readonly [site: string, codes: string])[] = [
  ['eyelid-margin', '67850'],
  ['lip-vermilion', '40820'],
  ['lip-mucosa', '40820'],
  ['mouth', '40820'],
  ['genitalia', '54050 to 54065, 56501, 56515, 57061 or 57065'],
  ['anus', '46900 to 46924'],
  ['conjunctiva', '68135'],
];
const ordinary = ['eyelid', 'lip', 'face', 'forearm'];

export const cases: readonly GoldenCase[] = [
  ...special.map(
    ([site, codes]): GoldenCase => ({
      name: `2 keratoses, site ${site}: the skin code is kept, ${codes} to be checked`,
      encounter: visit([without(keratoses(2, { site }), 'side')]),
      expect: { outcome: 'broken', says: `(${codes})`, lines: '17000; 17003' },
    }),
  ),
  ...ordinary.map(
    (site): GoldenCase => ({
      name: `2 keratoses, site ${site}: skin like any other`,
      encounter: visit([without(keratoses(2, { site }), 'side')]),
      expect: { outcome: 'not-applicable', lines: '17000; 17003' },
    }),
  ),
  {
    name: '3 anogenital warts: the skin code is kept, the site to be checked',
    encounter: visit([warts(3, { diagnosis: 'A63.0', site: 'genitalia' })]),
    expect: {
      outcome: 'broken',
      says: 'Coded as stated; the site may have a code of its own.',
      lines: '17110',
    },
  },
  {
    name: '0 keratoses of the lid margin destroyed: nothing to check',
    encounter: visit([keratoses(0, { site: 'eyelid-margin' })]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '2 keratoses of the lid margin and 1 of the lip mucosa: both sites are named',
    encounter: visit([
      without(keratoses(2, { site: 'eyelid-margin' }), 'side'),
      without(keratoses(1, { site: 'lip-mucosa' }), 'side'),
    ]),
    expect: { outcome: 'broken', says: 'eyelid margin (67850), lip', lines: '17000; 17003x2' },
  },
  ...aroundTheFirstDay('1 keratosis of the lid margin', {
    encounter: visit([keratoses(1, { site: 'eyelid-margin' })]),
    expect: { outcome: 'broken', says: 'eyelid margin (67850)', lines: '17000' },
  }),
];
