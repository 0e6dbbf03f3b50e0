import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, keratoses, visit, warts, without } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '5 keratoses frozen: the method is stated',
    encounter: visit([keratoses(5)]),
    expect: {
      outcome: 'met',
      says: 'Method stated: cryosurgery.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '3 frozen and 2 curetted: both methods are named',
    encounter: visit([keratoses(3), keratoses(2, { method: 'curettement' })]),
    expect: {
      outcome: 'met',
      says: 'Method stated: cryosurgery, curettement.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses, method not in the record: missing, though the code is the same',
    encounter: visit([without(keratoses(5), 'method')]),
    expect: {
      outcome: 'broken',
      says: 'Add the method for left forearm.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '3 with and 2 without a method: only the second place is asked for',
    encounter: visit([keratoses(3), without(keratoses(2, { site: 'scalp' }), 'method', 'side')]),
    expect: {
      outcome: 'broken',
      says: 'Add the method for scalp.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses, and the coder confirmed that the note states the method',
    encounter: visit([without(keratoses(5), 'method')], { documented: { method: true } }),
    expect: {
      outcome: 'met',
      says: 'The coder confirmed that the note states the method.',
      check: 'met',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 keratoses frozen, and the coder found no method in the note: missing',
    encounter: visit([keratoses(5)], { documented: { method: false } }),
    expect: {
      outcome: 'broken',
      says: 'Ask the provider how the lesions were treated.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  {
    name: '5 lesions of unknown nature and method: the method will be needed',
    encounter: visit([{ count: 5 }]),
    expect: {
      outcome: 'broken',
      says: 'Add the method for the lesions.',
      check: 'missing',
      lines: 'no line',
    },
  },
  {
    name: '4 warts without a method: asked for as well',
    encounter: visit([without(warts(4), 'method')]),
    expect: {
      outcome: 'broken',
      says: 'Add the method for right hand.',
      check: 'missing',
      lines: '17110',
    },
  },
  {
    name: '0 keratoses destroyed: no method is needed',
    encounter: visit([without(keratoses(0), 'method')]),
    expect: { outcome: 'not-applicable', check: 'not-needed', lines: 'no line' },
  },
  {
    name: '3 on the forearm and 2 on the scalp, neither with a method: both places are asked for',
    encounter: visit([
      without(keratoses(3), 'method'),
      without(keratoses(2, { site: 'scalp' }), 'method', 'side'),
    ]),
    expect: {
      outcome: 'broken',
      says: 'Add the method for left forearm, scalp.',
      check: 'missing',
      lines: '17000; 17003x4',
    },
  },
  ...aroundTheFirstDay('2 keratoses without a method', {
    encounter: visit([without(keratoses(2), 'method')]),
    expect: {
      outcome: 'broken',
      says: 'Add the method for left forearm.',
      check: 'missing',
      lines: '17000; 17003',
    },
  }),
];
