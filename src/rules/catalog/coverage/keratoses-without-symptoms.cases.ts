import type { GoldenCase } from '../../kernel/golden-case.ts';
import { aroundTheFirstDay, inWords, keratoses, line, visit, warts } from '../example-visits.ts';

const covered = 'Covered without symptoms or other criteria; none is asked for.';
const medicare = { payer: 'medicare' } as const;

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses for Medicare: covered, and no symptom is asked for',
    encounter: visit([keratoses(3)], medicare),
    expect: { outcome: 'met', says: covered, lines: '17000; 17003x2' },
  },
  {
    name: '15 keratoses for Medicare Advantage, which covers what Medicare covers',
    encounter: visit([keratoses(15)], { payer: 'medicare-advantage' }),
    expect: { outcome: 'met', says: covered, lines: '17004' },
  },
  {
    name: 'no exact number of keratoses for Medicare: covered, whatever it turns out to be',
    encounter: visit([inWords(keratoses(1), 'several')], medicare),
    expect: { outcome: 'met', says: covered, lines: 'no line' },
  },
  {
    name: '1 keratosis and 3 warts for Medicare: it speaks of the keratosis',
    encounter: visit([keratoses(1), warts(3)], medicare),
    expect: { outcome: 'met', says: covered, lines: '17110; 17000-59' },
  },
  {
    name: '3 keratoses billed to Medicare: covered however they are billed',
    encounter: visit([keratoses(3)], medicare),
    billed: [line('17000'), line('17003', 2)],
    expect: { outcome: 'met', says: covered },
  },
  ...(['commercial', 'medicaid', 'self-pay'] as const).map(
    (payer): GoldenCase => ({
      name: `3 keratoses for ${payer}: Medicare’s coverage does not bind it`,
      encounter: visit([keratoses(3)], { payer }),
      expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
    }),
  ),
  {
    name: '3 keratoses and no payer entered: nothing to say yet',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 warts for Medicare: a benign lesion is another policy',
    encounter: visit([warts(3)], medicare),
    expect: { outcome: 'not-applicable', lines: '17110' },
  },
  {
    name: '3 lesions of porokeratosis, L56.5, for Medicare: no actinic keratosis',
    encounter: visit([keratoses(3, { diagnosis: 'L56.5' })], medicare),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses under photodynamic light for Medicare: not destroyed in this sense',
    encounter: visit([keratoses(3, { method: 'photodynamic-therapy' })], medicare),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  {
    name: '0 keratoses destroyed for Medicare: nothing to cover',
    encounter: visit([keratoses(0)], medicare),
    expect: { outcome: 'not-applicable', lines: 'no line' },
  },
  ...aroundTheFirstDay('1 keratosis for Medicare', {
    encounter: visit([keratoses(1)], medicare),
    expect: { outcome: 'met', says: covered, lines: '17000' },
  }),
];
