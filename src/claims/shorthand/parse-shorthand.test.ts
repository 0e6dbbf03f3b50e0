import { expect, it } from 'vitest';
import { parseShorthand } from './parse-shorthand.ts';
import type { ShorthandVisit } from './shorthand-visit.ts';

const none = { lesions: [] } as const;
const visits: readonly (readonly [line: string, visit: ShorthandVisit])[] = [
  ['', { encounter: none }],
  [' ; ,; ', { encounter: none }],
  ['total 12', { encounter: { ...none, statedLesionTotal: 12 } }],
  [
    'also X32XXXA, z85.828',
    { encounter: { ...none, additionalDiagnoses: ['X32.XXXA', 'Z85.828'] } },
  ],
  ['also none', { encounter: { ...none, additionalDiagnoses: [] } }],
  ['dos 2026-11-20', { encounter: { ...none, dateOfService: '2026-11-20' } }],
  ['dos: 11/2/2026', { encounter: { ...none, dateOfService: '2026-11-02' } }],
  ['MA', { encounter: { ...none, payer: 'medicare-advantage' } }],
  ['medicare advantage', { encounter: { ...none, payer: 'medicare-advantage' } }],
  ['medicare', { encounter: { ...none, payer: 'medicare' } }],
  ['self pay', { encounter: { ...none, payer: 'self-pay' } }],
  ['pos 11', { encounter: { ...none, placeOfService: '11' } }],
  ['ref V-0142', { encounter: none, reference: 'V-0142' }],
  ['ref "July, room 2"', { encounter: none, reference: 'July, room 2' }],
  ['em none', { encounter: { ...none, evaluation: 'none' } }],
  [
    'em 99213 separate',
    { encounter: { ...none, evaluation: { code: '99213', separatelyIdentifiable: true } } },
  ],
  [
    'em est 99213 not separate unrelated dx l40.0 L209',
    {
      encounter: {
        ...none,
        evaluation: {
          code: '99213',
          patient: 'established',
          separatelyIdentifiable: false,
          unrelatedToEarlierProcedure: true,
          diagnoses: ['L40.0', 'L20.9'],
        },
      },
    },
  ],
  [
    'em dx none 99203 new related',
    {
      encounter: {
        ...none,
        evaluation: {
          code: '99203',
          patient: 'new',
          unrelatedToEarlierProcedure: false,
          diagnoses: [],
        },
      },
    },
  ],
  [
    'bx 11102x1 separate dx d48.5, 11103x2 same; px g0168',
    {
      encounter: {
        ...none,
        otherProcedures: [
          { code: '11102', units: 1, sameLesion: false, diagnoses: ['D48.5'] },
          { code: '11103', units: 2, sameLesion: true },
          { code: 'G0168' },
        ],
      },
    },
  ],
  ['bx none', { encounter: { ...none, otherProcedures: [] } }],
  [
    'prior 17000 2026-11-14 unrelated, 11/1/2026 17110 staged, 17004 2026-10-01',
    {
      encounter: {
        ...none,
        priorProcedures: [
          { code: '17000', dateOfService: '2026-11-14', relation: 'unrelated' },
          { code: '17110', dateOfService: '2026-11-01', relation: 'planned-or-staged' },
          { code: '17004', dateOfService: '2026-10-01' },
        ],
      },
    },
  ],
  ['prior none', { encounter: { ...none, priorProcedures: [] } }],
  [
    'documented method yes, exact count no, "photo" yes',
    { encounter: { ...none, documented: { method: true, 'exact-count': false, photo: true } } },
  ],
  ['documented none', { encounter: { ...none, documented: {} } }],
  [
    'billed 17000@l57.0+l56.5 17003x11, 11102-59-xs; billed 99213-25@none',
    {
      encounter: none,
      billed: [
        { code: '17000', units: 1, modifiers: [], diagnoses: ['L57.0', 'L56.5'] },
        { code: '17003', units: 11, modifiers: [] },
        { code: '11102', units: 1, modifiers: ['59', 'XS'] },
        { code: '99213', units: 1, modifiers: ['25'], diagnoses: [] },
      ],
    },
  ],
  ['billed none', { encounter: none, billed: [] }],
];
it.each(visits)('%s', (line, visit) => {
  expect(parseShorthand(line)).toEqual({ ok: true, visit });
});
