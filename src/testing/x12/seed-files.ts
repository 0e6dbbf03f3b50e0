import { interchangeText, type TestClaim, usualDelimiters } from './interchange-text.ts';

/** Seven keratoses with an office visit, with a reference number and a note on the lines. */
export const keratosesClaim: TestClaim = {
  reference: 'V-0142',
  diagnoses: ['L570', 'Z85828'],
  lines: [
    {
      code: '99213',
      modifiers: ['25'],
      charge: '110.5',
      pointers: [1, 2],
      also: [['REF', '6R', 'LINE-1']],
    },
    { code: '17000', charge: '150', also: [['REF', '6R', 'LINE-2']] },
    {
      code: '17003',
      units: '6',
      charge: '120',
      also: [
        ['REF', '6R', 'LINE-3'],
        ['NTE', 'ADD', 'SEVEN LESIONS IN ALL'],
      ],
    },
  ],
};

export const wartsClaim: TestClaim = {
  reference: 'V-0143',
  diagnoses: ['B078'],
  lines: [{ code: '17110', charge: '180' }],
};

/** Two dates of service on one claim. */
export const twoDatesClaim: TestClaim = {
  reference: 'V-0144',
  diagnoses: ['L570', 'L821'],
  lines: [
    { code: '17000', charge: '150', date: '20261102' },
    { code: '17003', units: '2', charge: '40', date: '20261102' },
    { code: '17110', charge: '180', date: '20261116', pointers: [2] },
  ],
  also: [
    ['SBR', 'S', '18', '', '', '', '', '', '', 'CI'],
    ['OI', '', '', 'Y', '', '', 'Y'],
  ],
};

/** One provider, one subscriber, one claim. */
export const smallFile = interchangeText({
  sets: [{ providers: [[{ claims: [keratosesClaim] }]] }],
});

/** Several subscribers, a dependent and two providers in two transaction sets. */
export const familyFile = interchangeText({
  sets: [
    {
      providers: [
        [
          { filingIndicator: 'MB', claims: [keratosesClaim, wartsClaim] },
          {
            filingIndicator: 'CI',
            claims: [],
            dependents: [[{ ...wartsClaim, reference: 'V-0150' }], [twoDatesClaim]],
          },
        ],
        [{ filingIndicator: '16', claims: [{ ...keratosesClaim, reference: 'V-0151' }] }],
      ],
    },
    { providers: [[{ filingIndicator: 'ZZ', claims: [{ ...wartsClaim, reference: 'V-0152' }] }]] },
  ],
});

/** Two interchanges with delimiters of their own, the first ending its segments with line breaks. */
export const unusualFile =
  interchangeText({
    sets: [{ providers: [[{ filingIndicator: 'MC', claims: [twoDatesClaim] }]] }],
    delimiters: { element: '|', component: '>', repetition: '{', segment: '\r', lineBreak: '\n' },
  }) +
  interchangeText({
    sets: [{ providers: [[{ filingIndicator: '09', claims: [keratosesClaim] }]] }],
    delimiters: { ...usualDelimiters, lineBreak: '' },
    control: '000000102',
  });

export const seedFiles: readonly (readonly [string, string])[] = [
  ['one claim', smallFile],
  ['families', familyFile],
  ['unusual delimiters', unusualFile],
];
