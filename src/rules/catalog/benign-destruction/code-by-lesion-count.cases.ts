import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, inWords, keratoses, visit, warts, without } from '../example-visits.ts';

export const cases: readonly GoldenCase[] = [
  {
    name: '0 warts destroyed: no line, and it is said',
    encounter: visit([warts(0)]),
    expect: { outcome: 'met', says: 'No benign lesion was destroyed', lines: 'no line' },
  },
  {
    name: '1 wart: 17110 once',
    encounter: visit([warts(1)]),
    expect: { outcome: 'met', says: '1 lesion: 17110 once', lines: '17110', pointers: ['B07.8'] },
  },
  {
    name: '2 warts: still 17110 once, never twice',
    encounter: visit([warts(2)]),
    expect: { outcome: 'met', says: '2 lesions: 17110 once', lines: '17110' },
  },
  {
    name: '14 warts: 17110 once',
    encounter: visit([warts(14)]),
    expect: { outcome: 'met', says: '14 lesions: 17110 once', lines: '17110' },
  },
  {
    name: '15 warts: 17111 once',
    encounter: visit([warts(15)]),
    expect: { outcome: 'met', says: '15 lesions: 17111 once', lines: '17111' },
  },
  {
    name: '9 warts and 6 seborrheic keratoses are added up to 15',
    encounter: visit([warts(9), warts(6, { diagnosis: 'L82.0', site: 'back' })]),
    expect: {
      outcome: 'met',
      says: '15 lesions: 17111 once',
      lines: '17111',
      pointers: ['B07.8, L82.0'],
    },
  },
  {
    name: '10 warts frozen and 5 shaved off: the 10 are coded here',
    encounter: visit([warts(10), warts(5, { method: 'shave-removal' })]),
    expect: { outcome: 'met', says: '10 lesions: 17110 once', lines: '17110' },
  },
  {
    name: '25 benign lesions without more detail: one code, not two',
    encounter: visit([{ nature: 'benign', count: 25 }]),
    expect: { outcome: 'met', says: '25 lesions: 17111 once', lines: '17111', pointers: [''] },
    source: 'https://ohiohima.blogspot.com/2025/01/coding-destruction-of-lesions.html',
  },
  {
    name: '5 plantar warts of the feet: 17110 once',
    encounter: visit([without(warts(5, { diagnosis: 'B07.0', site: 'foot' }), 'side')]),
    expect: { outcome: 'met', says: '5 lesions: 17110 once', lines: '17110' },
    source:
      'https://www.supercoder.com/coding-newsletters/my-dermatology-coding-alert/freezing-up-when-coding-wart-removals-not-anymore-article',
  },
  {
    name: '“numerous” warts: no line until there is a number',
    encounter: visit([inWords(warts(1), 'numerous')]),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the number of benign lesions destroyed.',
      missing: ['lesions.0.count'],
      lines: 'no line',
    },
  },
  {
    name: '4 keratoses and a wart row without a number: the keratoses are coded',
    encounter: visit([keratoses(4), without(warts(1), 'count')]),
    expect: {
      outcome: 'needs-facts',
      says: 'Without an exact number no code can be derived.',
      missing: ['lesions.1.count'],
      lines: '17000; 17003x3',
    },
  },
  {
    name: '4 keratoses and no benign lesion: does not concern the visit',
    encounter: visit([keratoses(4)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x3' },
  },
  ...aroundTheFirstDay('8 warts', {
    encounter: visit([warts(8)]),
    expect: { outcome: 'met', says: '8 lesions: 17110 once', lines: '17110' },
  }),
];
