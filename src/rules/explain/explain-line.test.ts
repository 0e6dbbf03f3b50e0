import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openEncounters } from '../../testing/encounter-arbitraries.ts';
import {
  carcinoma,
  keratoses,
  skinTags,
  visit,
  warts,
  without,
} from '../catalog/example-visits.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import { sources } from '../sources/registry.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { showLines } from '../vocabulary/service-line.ts';
import { explainLine } from './explain-line.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The explanation as a coder reads it. */
function read(encounter: Encounter, code: string) {
  const explained = explainLine(encounter, codeEncounter(encounter), code);
  if (!explained) return undefined;
  const { line, rules, because, insteadOf, wouldChange } = explained;
  return {
    line: showLines([line]),
    rules,
    because: because.map(({ says }) => says),
    insteadOf: insteadOf.map(({ code: other, says }) => `${other}: ${says}`),
    wouldChange: wouldChange.map(
      ({ says, fact, lines }) => `${says} [${fact}] ${showLines(lines)}`,
    ),
  };
}

const rule = 'premalignant-destruction/code-by-lesion-count';
const place = 'left forearm';
const otherFacts = (to: { benign: string }) => [
  `The method at ${place} was not destruction [lesions.0.method] no line`,
  `The provider calls the lesions at ${place} benign [lesions.0.nature] ${to.benign}`,
  `The provider has not diagnosed the lesions at ${place} yet [lesions.0.nature] no line`,
];

describe('why this line', () => {
  it('1 keratosis: 17000', () => {
    expect(read(visit([keratoses(1)]), '17000')).toEqual({
      line: '17000',
      rules: [rule],
      because: ['1 lesion: 17000.'],
      insteadOf: [
        '17004: It starts at 15 lesions; 1 is 14 short.',
        '17003: There is no second lesion to add.',
      ],
      wouldChange: [
        'One lesion more (2) [lesions.0.count] 17000; 17003',
        'One lesion fewer (0) [lesions.0.count] no line',
        ...otherFacts({ benign: '17110' }),
      ],
    });
  });

  it('2 keratoses: 17003, where one fewer is one line fewer', () => {
    expect(read(visit([keratoses(2)]), '17003')).toEqual({
      line: '17003',
      rules: [rule],
      because: ['2 lesions: 17000; 17003.'],
      insteadOf: [
        '17004: It starts at 15 lesions; 2 is 13 short.',
        '17003x2: The first lesion is already in 17000, so the add-on takes 1.',
      ],
      wouldChange: [
        'One lesion more (3) [lesions.0.count] 17000; 17003x2',
        'One lesion fewer (1) [lesions.0.count] 17000',
        '13 lesions more (15) [lesions.0.count] 17004',
        ...otherFacts({ benign: '17110' }),
      ],
    });
  });

  it('14 keratoses: 17003x13, one lesion short of the flat code', () => {
    expect(read(visit([keratoses(14)]), '17003')).toMatchObject({
      line: '17003x13',
      insteadOf: [
        '17004: It starts at 15 lesions; 14 is 1 short.',
        '17003x14: The first lesion is already in 17000, so the add-on takes 13.',
      ],
      wouldChange: [
        'One lesion more (15) [lesions.0.count] 17004',
        'One lesion fewer (13) [lesions.0.count] 17000; 17003x12',
        '13 lesions fewer (1) [lesions.0.count] 17000',
        ...otherFacts({ benign: '17110' }),
      ],
    });
  });

  it('15 keratoses: 17004, and one fewer takes it away', () => {
    expect(read(visit([keratoses(15)]), '17004')).toEqual({
      line: '17004',
      rules: [rule],
      because: ['15 lesions: 17004.'],
      insteadOf: [
        '17000: 17004 already covers every lesion, the first included.',
        '17003: The add-on ends at the 14th lesion.',
      ],
      wouldChange: [
        'One lesion fewer (14) [lesions.0.count] 17000; 17003x13',
        ...otherFacts({ benign: '17111' }),
      ],
    });
  });

  it('20 keratoses: 17004, and 6 fewer would change it', () => {
    expect(read(visit([keratoses(20)]), '17004')?.wouldChange).toEqual([
      '6 lesions fewer (14) [lesions.0.count] 17000; 17003x13',
      ...otherFacts({ benign: '17111' }),
    ]);
  });

  it('999 keratoses: 17004, and no number past the limit is thought up', () => {
    expect(read(visit([keratoses(999)]), '17004')?.wouldChange).toEqual(
      otherFacts({ benign: '17111' }),
    );
  });

  it('8 and 7 in two rows: the sum is shown, and the larger row is the one to verify', () => {
    const two = visit([keratoses(7, { side: 'right' }), keratoses(8)]);
    expect(read(two, '17004')).toMatchObject({
      because: ['7 (right forearm) + 8 (left forearm) = 15.', '15 lesions: 17004.'],
      wouldChange: [
        'One lesion fewer (14) [lesions.1.count] 17000; 17003x13',
        'The method at left forearm was not destruction [lesions.1.method] 17000; 17003x6',
        'The provider calls the lesions at left forearm benign [lesions.1.nature] 17110; 17000; 17003x6',
        'The provider has not diagnosed the lesions at left forearm yet [lesions.1.nature] 17000; 17003x6',
      ],
    });
  });

  it('3 warts: 17110, and 12 more would change it', () => {
    expect(read(visit([warts(3)]), '17110')).toEqual({
      line: '17110',
      rules: ['benign-destruction/code-by-lesion-count'],
      because: ['3 lesions: 17110 once, whatever the number within its range.'],
      insteadOf: ['17111: It starts at 15 lesions; here are 3.'],
      wouldChange: [
        '12 lesions more (15) [lesions.0.count] 17111',
        '3 lesions fewer (0) [lesions.0.count] no line',
        'The method at right hand was not destruction [lesions.0.method] no line',
        'The provider has not diagnosed the lesions at right hand yet [lesions.0.nature] no line',
      ],
    });
  });

  it('15 warts: 17111, which 17110 falls short of', () => {
    expect(read(visit([warts(15)]), '17111')).toMatchObject({
      insteadOf: ['17110: It ends at 14 lesions; here are 15.'],
    });
  });

  it('16 skin tags: the add-on and what would take it away', () => {
    expect(read(visit([skinTags(16)]), '11201')).toMatchObject({
      line: '11201',
      rules: ['skin-tags/code-by-tag-count'],
      because: ['16 skin tags: 11200; 11201.'],
      wouldChange: [
        '10 lesions more (26) [lesions.0.count] 11200; 11201x2',
        'One lesion fewer (15) [lesions.0.count] 11200',
        'The method at neck was not destruction [lesions.0.method] no line',
        'The provider calls the lesions at neck benign [lesions.0.nature] 17111',
        'The provider has not diagnosed the lesions at neck yet [lesions.0.nature] no line',
      ],
    });
  });

  it('2 carcinomas: each line is explained by its own lesion alone', () => {
    const two = visit([carcinoma('scalp', 3, { count: 2 }), carcinoma('back', 2)]);
    expect(read(two, '17262')).toMatchObject({
      rules: ['malignant-destruction/code-by-site-and-size'],
      because: ['back, 2 cm, falls in the tier 1.1 to 2 cm: 17262.'],
      wouldChange: expect.arrayContaining([
        'One lesion more (2) [lesions.1.count] 17273x2; 17262x2',
      ]) as string[],
    });
    expect(read(two, '17273')?.because).toEqual([
      'scalp, 3 cm, falls in the tier 2.1 to 3 cm: 17273.',
    ]);
  });

  it('5 keratoses and 3 warts: each line by its own family', () => {
    const two = visit([keratoses(5), warts(3)]);
    expect(read(two, '17110')?.because).toEqual([
      '3 lesions: 17110 once, whatever the number within its range.',
    ]);
    expect(read(two, '17003')?.because).toEqual(['5 lesions: 17000; 17003x4.']);
    expect(read(two, '17003')?.wouldChange[0]).toBe(
      'One lesion more (6) [lesions.0.count] 17110; 17000; 17003x5',
    );
    expect(read(two, '17110')?.wouldChange[0]).toBe(
      '12 lesions more (15) [lesions.1.count] 17111; 17000; 17003x4',
    );
  });

  it('3 lesions without a method or diagnosis: explained all the same', () => {
    const visited = visit([without(keratoses(3), 'method', 'diagnosis', 'site', 'side')]);
    expect(read(visited, '17000')?.wouldChange).toContain(
      'The provider calls the lesions benign [lesions.0.nature] 17110',
    );
  });

  it('a code that is not on the claim has no explanation', () => {
    expect(read(visit([keratoses(3)]), '17004')).toBeUndefined();
    expect(read(visit([]), '17000')).toBeUndefined();
  });
});

describe('every explanation', () => {
  it('gives reasons with sources, and changes that do change the claim', () => {
    fc.assert(
      fc.property(openEncounters, (encounter) => {
        const coding = codeEncounter(encounter);
        for (const { code } of coding.lines) {
          const explained = explainLine(encounter, coding, code);
          const { because = [], wouldChange = [] } = explained ?? {};
          expect(because.length).toBeGreaterThan(0);
          expect(Object.keys(sources)).toEqual(
            expect.arrayContaining(because.map(({ cites }) => cites)),
          );
          const before = showLines(coding.lines);
          expect(wouldChange.filter(({ lines }) => showLines(lines) === before)).toEqual([]);
          expect(new Set(wouldChange.map(({ says }) => says)).size).toBe(wouldChange.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
