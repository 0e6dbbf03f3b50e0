import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, without } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 on the left forearm and 2 on the scalp: both places are stated',
    encounter: visit([keratoses(5), without(keratoses(2, { site: 'scalp' }), 'side')]),
    expect: {
      outcome: 'met',
      says: 'Sites stated: left forearm, scalp.',
      check: 'met',
      lines: '17000; 17003x6',
    },
  },
  {
    name: '5 keratoses, no site in the record: missing',
    encounter: visit([without(keratoses(5), 'site', 'side')]),
    expect: {
      outcome: 'broken',
      says: 'Add the site for the lesions.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '3 with and 2 without a site: only the second row is asked for',
    encounter: visit([keratoses(3), without(keratoses(2), 'site', 'side')]),
    expect: {
      outcome: 'broken',
      says: 'Add the site for lesion row 2.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses at “left pinna”: kept as written, and unclear',
    encounter: visit([without(keratoses(5, { site: 'left pinna' }), 'side')]),
    expect: {
      outcome: 'broken',
      says: 'Check the site “left pinna”.',
      check: 'unclear',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses at “left pinna”, confirmed by the coder: stated',
    encounter: visit([without(keratoses(5, { site: 'left pinna' }), 'side')], {
      documented: { locations: true },
    }),
    expect: {
      outcome: 'met',
      says: 'The coder confirmed that the note names the sites.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses without a site, confirmed by the coder: stated',
    encounter: visit([without(keratoses(5), 'site', 'side')], { documented: { locations: true } }),
    expect: {
      outcome: 'met',
      says: 'The coder confirmed that the note names the sites.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 on the left forearm, and the coder found no place in the note: missing',
    encounter: visit([keratoses(5)], { documented: { locations: false } }),
    expect: {
      outcome: 'broken',
      says: 'Ask the provider where the lesions were.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 lesions of unknown nature without a site: the place will be needed',
    encounter: visit([{ count: 5 }]),
    expect: {
      outcome: 'broken',
      says: 'Add the site for the lesions.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '0 keratoses destroyed: no place is needed',
    encounter: visit([{ nature: 'premalignant', count: 0 }]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  {
    name: '3 and 2 lesions, neither row with a site: both rows are asked for',
    encounter: visit([
      without(keratoses(3), 'site', 'side'),
      without(keratoses(2), 'site', 'side'),
    ]),
    expect: {
      outcome: 'broken',
      says: 'Add the site for lesion row 1, lesion row 2.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '3 at “left pinna” and 2 at “vertex”: both are quoted',
    encounter: visit([
      without(keratoses(3, { site: 'left pinna' }), 'side'),
      without(keratoses(2, { site: 'vertex' }), 'side'),
    ]),
    expect: {
      outcome: 'broken',
      says: 'Check the site “left pinna”, “vertex”.',
      check: 'unclear',
      lines: '17000; 17003x4',
    },
  },
  ...aroundTheFirstDay('2 keratoses of the left forearm', {
    encounter: visit([keratoses(2)]),
    expect: {
      outcome: 'met',
      says: 'Sites stated: left forearm.',
      check: 'met',
      lines: '17000; 17003',
    },
  }),
];
