import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, carcinoma, keratoses, visit, without } from '../example-visits.ts';

/** Both sides of every bound in centimeters, one site for each site group. */
const tiers: readonly (readonly [site: string, diameterCm: number, code: string])[] = [
  ['back', 0.1, '17260'],
  ['back', 0.5, '17260'],
  ['back', 0.6, '17261'],
  ['back', 1, '17261'],
  ['back', 1.1, '17262'],
  ['back', 2, '17262'],
  ['back', 2.1, '17263'],
  ['back', 3, '17263'],
  ['back', 3.1, '17264'],
  ['back', 4, '17264'],
  ['back', 4.1, '17266'],
  ['scalp', 0.5, '17270'],
  ['scalp', 0.6, '17271'],
  ['scalp', 1, '17271'],
  ['scalp', 1.1, '17272'],
  ['scalp', 2, '17272'],
  ['scalp', 2.1, '17273'],
  ['scalp', 3, '17273'],
  ['scalp', 3.1, '17274'],
  ['scalp', 4, '17274'],
  ['scalp', 4.1, '17276'],
  ['nose', 0.5, '17280'],
  ['nose', 0.6, '17281'],
  ['nose', 1, '17281'],
  ['nose', 1.1, '17282'],
  ['nose', 2, '17282'],
  ['nose', 2.1, '17283'],
  ['nose', 3, '17283'],
  ['nose', 3.1, '17284'],
  ['nose', 4, '17284'],
  ['nose', 4.1, '17286'],
];

/** Which site group a place belongs to, read at 1.5 cm. */
const places: readonly (readonly [code: string, ...sites: string[]])[] = [
  ['17262', 'chest', 'abdomen', 'trunk', 'shoulder', 'upper-arm', 'elbow', 'forearm', 'wrist'],
  ['17262', 'buttock', 'thigh', 'knee', 'lower-leg', 'shin', 'ankle'],
  ['17272', 'neck', 'hand', 'finger', 'foot', 'toe', 'genitalia'],
  ['17282', 'forehead', 'temple', 'cheek', 'ear', 'eyelid', 'eyelid-margin', 'chin', 'face'],
  ['17282', 'lip', 'lip-vermilion', 'lip-mucosa', 'mouth'],
];

export const cases: readonly GoldenCase[] = [
  ...tiers.map(
    ([site, diameterCm, code]): GoldenCase => ({
      name: `1 carcinoma of the ${site}, ${diameterCm} cm: ${code}`,
      encounter: visit([carcinoma(site, diameterCm)]),
      expect: {
        outcome: 'met',
        says: `${site}, ${diameterCm} cm, falls in the tier`,
        lines: code,
        pointers: ['C44.91'],
      },
    }),
  ),
  ...places.flatMap(([code, ...sites]) =>
    sites.map(
      (site): GoldenCase => ({
        name: `1 carcinoma of 1.5 cm, site ${site}: ${code}`,
        encounter: visit([carcinoma(site, 1.5)]),
        expect: { outcome: 'met', says: `1.1 to 2 cm: ${code}.`, lines: code },
      }),
    ),
  ),
  {
    name: '0.55 cm lies past 0.5: the tier above',
    encounter: visit([carcinoma('back', 0.55)]),
    expect: { outcome: 'met', says: '0.6 to 1 cm: 17261.', lines: '17261' },
  },
  {
    name: '2 cm on the back and 3 cm on the scalp: a code each, the one worth more first',
    encounter: visit([carcinoma('back', 2), carcinoma('scalp', 3)]),
    expect: { outcome: 'met', says: 'scalp, 3 cm', lines: '17273; 17262' },
  },
  {
    name: '2 lesions of one tier share a line with 2 units and both diagnoses',
    encounter: visit([carcinoma('back', 1.2), carcinoma('chest', 1.8, { diagnosis: 'D04.5' })]),
    expect: {
      outcome: 'met',
      says: 'chest, 1.8 cm',
      lines: '17262x2',
      pointers: ['C44.91, D04.5'],
    },
  },
  {
    name: '3 lesions in one row, each 0.4 cm on the nose: 3 units',
    encounter: visit([carcinoma('nose', 0.4, { count: 3 })]),
    expect: { outcome: 'met', says: 'up to 0.5 cm: 17280.', lines: '17280x3' },
  },
  {
    name: '1 with its size and 1 without: the first is coded, the second is asked for elsewhere',
    encounter: visit([carcinoma('back', 2), without(carcinoma('scalp', 3), 'diameterCm')]),
    expect: { outcome: 'met', says: 'back, 2 cm', lines: '17262' },
  },
  {
    name: '0 malignant lesions destroyed: no line, and it is said',
    encounter: visit([carcinoma('back', 2, { count: 0 })]),
    expect: { outcome: 'met', says: 'No malignant lesion was destroyed', lines: 'no line' },
  },
  {
    name: '1 carcinoma without a diameter: nothing to judge yet',
    encounter: visit([without(carcinoma('back', 2), 'diameterCm')]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '-1 cm is no diameter: nothing to judge yet',
    encounter: visit([carcinoma('back', -1)]),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '3 keratoses and no malignant lesion: does not concern the visit',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  ...aroundTheFirstDay('1 carcinoma of the back, 2.2 cm,', {
    encounter: visit([carcinoma('back', 2.2)]),
    expect: { outcome: 'met', says: '2.1 to 3 cm: 17263.', lines: '17263' },
  }),
];
