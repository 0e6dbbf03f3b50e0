import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openEncounters } from '../../testing/encounter-arbitraries.ts';
import { wholeVisits } from '../../testing/probing.ts';
import {
  apart,
  carcinoma,
  earlier,
  evaluated,
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
      ({ asks, facts, lines }) => `${asks.join(' ')} [${facts.join()}] ${showLines(lines)}`,
    ),
  };
}

const rule = 'premalignant-destruction/code-by-lesion-count';
const place = 'left forearm';
const otherFacts = (to: { benign: string }) => [
  `Was the method at ${place} something other than destruction? [lesions.0.method] no line`,
  `Does the provider call the lesions at ${place} benign? [lesions.0.nature] ${to.benign}`,
  `Is it still open what the lesions at ${place} are? [lesions.0.nature] no line`,
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
        'Were 2 lesions destroyed, 1 more than entered? [lesions.0.count] 17000; 17003',
        'Were 0 lesions destroyed, 1 fewer than entered? [lesions.0.count] no line',
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
        'Were 3 lesions destroyed, 1 more than entered? [lesions.0.count] 17000; 17003x2',
        'Was 1 lesion destroyed, 1 fewer than entered? [lesions.0.count] 17000',
        'Were 15 lesions destroyed, 13 more than entered? [lesions.0.count] 17004',
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
        'Were 15 lesions destroyed, 1 more than entered? [lesions.0.count] 17004',
        'Were 13 lesions destroyed, 1 fewer than entered? [lesions.0.count] 17000; 17003x12',
        'Was 1 lesion destroyed, 13 fewer than entered? [lesions.0.count] 17000',
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
        'Were 14 lesions destroyed, 1 fewer than entered? [lesions.0.count] 17000; 17003x13',
        ...otherFacts({ benign: '17111' }),
      ],
    });
  });

  it('20 keratoses: 17004, and 6 fewer would change it', () => {
    expect(read(visit([keratoses(20)]), '17004')?.wouldChange).toEqual([
      'Were 14 lesions destroyed, 6 fewer than entered? [lesions.0.count] 17000; 17003x13',
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
        'Were 14 lesions destroyed, 1 fewer than entered? [lesions.1.count] 17000; 17003x13',
        'Was the method at left forearm something other than destruction? [lesions.1.method] 17000; 17003x6',
        'Does the provider call the lesions at left forearm benign? [lesions.1.nature] 17110; 17000-59; 17003-59x6',
        'Is it still open what the lesions at left forearm are? [lesions.1.nature] 17000; 17003x6',
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
        'Were 15 lesions destroyed, 12 more than entered? [lesions.0.count] 17111',
        'Were 0 lesions destroyed, 3 fewer than entered? [lesions.0.count] no line',
        'Was the method at right hand something other than destruction? [lesions.0.method] no line',
        'Is it still open what the lesions at right hand are? [lesions.0.nature] no line',
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
        'Were 26 lesions destroyed, 10 more than entered? [lesions.0.count] 11200; 11201x2',
        'Were 15 lesions destroyed, 1 fewer than entered? [lesions.0.count] 11200',
        'Was the method at neck something other than destruction? [lesions.0.method] no line',
        'Does the provider call the lesions at neck benign? [lesions.0.nature] 17111',
        'Is it still open what the lesions at neck are? [lesions.0.nature] no line',
      ],
    });
  });

  it('2 carcinomas: each line is explained by its own lesion alone', () => {
    const two = visit([carcinoma('scalp', 3, { count: 2 }), carcinoma('back', 2)]);
    expect(read(two, '17262')).toMatchObject({
      rules: ['malignant-destruction/code-by-site-and-size'],
      because: ['back, 2 cm, falls in the tier 1.1 to 2 cm: 17262.'],
      wouldChange: expect.arrayContaining([
        'Were 2 lesions destroyed, 1 more than entered? [lesions.1.count] 17273x2; 17262x2',
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
    expect(read(two, '17003')?.because).toEqual([
      '5 lesions: 17000; 17003x4.',
      '17110 (column one) and 17003 (column two), indicator 1: separate lesions; the two would not both be done to one lesion.',
    ]);
    expect(read(two, '17003')?.wouldChange[0]).toBe(
      'Were 6 lesions destroyed, 1 more than entered? [lesions.0.count] 17110; 17000-59; 17003-59x5',
    );
    expect(read(two, '17110')?.wouldChange[0]).toBe(
      'Were 15 lesions destroyed, 12 more than entered? [lesions.1.count] 17111; 17000-59; 17003-59x4',
    );
  });

  const whole = visit([keratoses(3)], {
    payer: 'medicare',
    placeOfService: '11',
    evaluation: evaluated({ separatelyIdentifiable: true, unrelatedToEarlierProcedure: true }),
    otherProcedures: [apart('11102')],
    priorProcedures: [earlier('17110', '2024-08-10', 'unrelated')],
  });
  const ifRelated = [
    'Was today’s treatment planned or staged with 17110 of 2024-08-10? [priorProcedures.0.relation] 99213-24-25; 11102-58; 17000-58-59; 17003-58x2',
    'Was today’s treatment on the lesions of 17110 of 2024-08-10? [priorProcedures.0.relation] 99213-24-25; 11102',
    'Was today’s treatment a return to the operating room after 17110 of 2024-08-10? [priorProcedures.0.relation] 99213-24-25; 11102-78; 17000-78-59; 17003-78x2',
  ];

  it('99213-24-25: why each of its modifiers, and what would take it away', () => {
    expect(read(whole, '99213')).toEqual({
      line: '99213-24-25',
      rules: ['evaluation/separately-identifiable', 'global-period/evaluation-in-the-period'],
      because: [
        'Leaving out all work on the treated lesions, a separate evaluation is left.',
        'Deciding to do a minor procedure that day is included in it.',
        '17110 5 days before: the visit falls into its period and is about something else.',
      ],
      insteadOf: [],
      wouldChange: [
        'Was all work of 99213 about treating these lesions? [evaluation.separatelyIdentifiable] 11102-79; 17000-79-59; 17003-79x2',
        'Was 99213 a follow-up of the earlier procedure? [evaluation.unrelatedToEarlierProcedure] 11102-79; 17000-79-59; 17003-79x2',
        ...ifRelated,
      ],
    });
  });

  it('11102-79: entered, unrelated to what was done before, and not of a destroyed lesion', () => {
    expect(read(whole, '11102')).toEqual({
      line: '11102-79',
      rules: ['other-procedures/passed-through', 'global-period/modifier-by-relation'],
      because: [
        '11102 stands with 1 unit.',
        '17110 5 days before: 10 days; today is inside, unrelated to it.',
      ],
      insteadOf: [],
      wouldChange: [
        'Was 11102 taken from a lesion that was destroyed too? [otherProcedures.0.sameLesion] 99213-24-25; 17000-79; 17003-79x2',
        ...ifRelated,
      ],
    });
  });

  it('17000-79-59: the number, the period and the pair it is column two of', () => {
    expect(read(whole, '17000')).toMatchObject({
      line: '17000-79-59',
      because: [
        '3 lesions: 17000; 17003x2.',
        '17110 5 days before: 10 days; today is inside, unrelated to it.',
        expect.stringContaining('11102 (column one) and 17000 (column two), indicator 1') as string,
      ],
    });
  });

  it('17003-79x2: nothing of the pair, which is one of 17000', () => {
    expect(read(whole, '17003')).toMatchObject({
      line: '17003-79x2',
      because: [
        '3 lesions: 17000; 17003x2.',
        '17110 5 days before: 10 days; today is inside, unrelated to it.',
      ],
    });
  });

  it('3 lesions without a method or diagnosis: explained all the same', () => {
    const visited = visit([without(keratoses(3), 'method', 'diagnosis', 'site', 'side')]);
    expect(read(visited, '17000')?.wouldChange).toContain(
      'Does the provider call the lesions benign? [lesions.0.nature] 17110',
    );
  });

  it('a code that is not on the claim has no explanation', () => {
    expect(read(visit([keratoses(3)]), '17004')).toBeUndefined();
    expect(read(visit([]), '17000')).toBeUndefined();
  });
});

describe('every explanation', () => {
  it('gives a reason of each rule behind the line', () => {
    fc.assert(
      fc.property(wholeVisits, (encounter) => {
        const coding = codeEncounter(encounter);
        const codes = coding.lines.map(({ code }) => code);
        // A code on two lines is explained once, as the first of them.
        const single = coding.lines.filter(
          ({ code }) => codes.indexOf(code) === codes.lastIndexOf(code),
        );
        for (const { code, because } of single) {
          const given = explainLine(encounter, coding, code)?.because ?? [];
          const silent = because.filter((id) => {
            const own = coding.findings.find((finding) => finding.rule === id)?.because ?? [];
            return own.length > 0 && !own.some((step) => given.includes(step));
          });
          expect(silent).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

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
          const questions = wouldChange.map(({ asks }) => asks.join(' '));
          expect(new Set(questions).size).toBe(questions.length);
          expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The codes beside that of a malignant lesion, and why they are not it. */
const insteadOf = (sizes: readonly (readonly [site: string, diameterCm: number])[], code: string) =>
  read(visit(sizes.map(([site, diameterCm]) => carcinoma(site, diameterCm))), code)?.insteadOf;

describe('instead of the code of a malignant lesion', () => {
  it.each([
    [
      'between two tiers, both stand beside it',
      [['back', 0.8]],
      '17261',
      ['17260: It is for up to 0.5 cm; here 0.8 cm.', '17262: It is for 1.1 to 2 cm; here 0.8 cm.'],
    ],
    [
      'in the smallest tier there is only a larger one',
      [['back', 0.5]],
      '17260',
      ['17261: It is for 0.6 to 1 cm; here 0.5 cm.'],
    ],
    [
      'in the largest tier there is only a smaller one',
      [['nose', 4.5]],
      '17286',
      ['17284: It is for 3.1 to 4 cm; here 4.5 cm.'],
    ],
    [
      'a tier that another lesion of the visit takes is no alternative',
      [
        ['back', 0.8],
        ['chest', 1.5],
      ],
      '17261',
      ['17260: It is for up to 0.5 cm; here 0.8 cm.', '17263: It is for 2.1 to 3 cm; here 1.5 cm.'],
    ],
    [
      'two lesions of one tier name each alternative once',
      [
        ['back', 0.8],
        ['chest', 0.9],
      ],
      '17261',
      ['17260: It is for up to 0.5 cm; here 0.8 cm.', '17262: It is for 1.1 to 2 cm; here 0.8 cm.'],
    ],
    [
      'another site group has tiers of its own',
      [
        ['back', 0.8],
        ['nose', 0.9],
      ],
      '17261',
      [
        '17260: It is for up to 0.5 cm; here 0.8 cm.',
        '17262: It is for 1.1 to 2 cm; here 0.8 cm.',
        '17280: It is for up to 0.5 cm; here 0.9 cm.',
        '17282: It is for 1.1 to 2 cm; here 0.9 cm.',
      ],
    ],
  ] as const)('%s', (_name, sizes, code, expected) => {
    expect(insteadOf(sizes, code)).toEqual(expected);
  });
});
