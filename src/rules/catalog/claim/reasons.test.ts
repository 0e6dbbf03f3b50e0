import { describe, expect, it } from 'vitest';
import { judgeBy } from '../../../testing/golden-cases.ts';
import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { RuleId } from '../../vocabulary/coding.ts';
import { findRule } from '../catalog.ts';
import { billedAs, keratoses, line, payerWants, skinTags, visit } from '../example-visits.ts';

// Golden cases assert what a finding says of a claim. Here are its reasons, and the lines it offers instead.

function findingOf(id: RuleId, claim: Pick<GoldenCase, 'encounter' | 'context' | 'billed'>) {
  const rule = findRule(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return judgeBy(rule, claim).judged.finding;
}

type Values = Readonly<Record<string, string | number>>;

/** A claim, and each step of the finding with the values it shows. */
interface Reasoned extends Pick<GoldenCase, 'encounter' | 'context' | 'billed'> {
  about: string;
  rule: RuleId;
  says: string;
  because: readonly (readonly [says: string, from: Values])[];
}

const FIVE = ['L57.0', 'L56.5', 'L85.8', 'K13.21', 'K13.0'];

const claims: readonly Reasoned[] = [
  {
    about: '3 further keratoses on 1 line where a line for each is wanted',
    rule: 'claim/add-on-units',
    encounter: visit([keratoses(4)]),
    context: payerWants({ addOnUnits: 'line-per-lesion' }),
    billed: billedAs('17000; 17003x3'),
    says: 'Consider a line for each further lesion: this payer’s profile asks for it.',
    because: [['17003 stands on 1 line.', { lines: 1, addOnUnits: 'line-per-lesion' }]],
  },
  {
    about: '3 further keratoses on 3 lines where one is wanted',
    rule: 'claim/add-on-units',
    encounter: visit([keratoses(4)]),
    billed: billedAs('17000; 17003; 17003; 17003'),
    says: 'Consider one 17003 line with all its units: several look like duplicates.',
    because: [['17003 stands on 3 lines.', { lines: 3, addOnUnits: 'one-line' }]],
  },
  {
    about: 'an add-on with its primary and one without: the finding names only the second',
    rule: 'claim/add-on-with-primary',
    encounter: visit([keratoses(2), skinTags(16)]),
    billed: billedAs('17000; 17003; 11201'),
    says: '11201 needs 11200, which is not on the claim.',
    because: [
      ['17003 stands with its primary 17000.', { addOn: '17003', primaries: '17000' }],
      ['11201 needs 11200, which is not on the claim.', { addOn: '11201', primaries: '11200' }],
    ],
  },
  {
    about: '5 diagnoses of keratoses',
    rule: 'claim/at-most-four-pointers',
    encounter: visit(FIVE.map((diagnosis) => keratoses(1, { diagnosis }))),
    says: 'Check the pointers of the premalignant lesions: K13.0 has no room on the line.',
    because: [
      [
        'the premalignant lesions: 5 diagnoses, room for 4.',
        { diagnoses: 'L57.0, L56.5, L85.8, K13.21, K13.0', most: 4 },
      ],
    ],
  },
  {
    about: 'a line with a cause alone, and one with two diagnoses, one of them twice',
    rule: 'claim/diagnosis-pointers',
    encounter: visit([keratoses(2)]),
    billed: [
      line('17000', 1, { diagnoses: ['X32.XXXA'] }),
      line('17003', 1, { diagnoses: ['L57.0', 'L56.5', 'L57.0'] }),
    ],
    says: 'Add the diagnosis that 17000 treats. A cause or history code cannot stand alone. 17003 points to L57.0 more than once.',
    because: [
      ['17000 points to no treated diagnosis.', { line: '17000', pointers: '', most: 4 }],
      [
        '17003 points to L57.0, L56.5, L57.0.',
        { line: '17003', pointers: 'L57.0, L56.5, L57.0', most: 4 },
      ],
    ],
  },
  {
    about: 'a line with one diagnosis twice, and nothing else amiss',
    rule: 'claim/diagnosis-pointers',
    encounter: visit([keratoses(1)]),
    billed: [line('17000', 1, { diagnoses: ['L57.0', 'L57.0'] })],
    says: '17000 points to L57.0 more than once.',
    because: [
      ['17000 points to L57.0, L57.0.', { line: '17000', pointers: 'L57.0, L57.0', most: 4 }],
    ],
  },
  {
    about: 'each code once, whatever its lines, and one without a value',
    rule: 'claim/line-order',
    encounter: visit([keratoses(3)]),
    billed: billedAs('17003; 17000; J7308; 17000'),
    says: 'Consider the order 17000; 17003; 17000; J7308.',
    because: [
      ['17003: 0.19 in an office, 0.05 in a facility.', { code: '17003', nonFacility: 0.19 }],
      ['17000: 1.99 in an office, 1.43 in a facility.', { code: '17000', nonFacility: 1.99 }],
      [
        'J7308: no relative value at hand; left where it was entered.',
        { code: 'J7308', nonFacility: 'unknown' },
      ],
    ],
  },
  {
    about: '3 keratoses billed as 15 and more',
    rule: 'claim/lines-assert-the-count',
    encounter: visit([keratoses(3)]),
    billed: billedAs('17004'),
    says: '17004 says that 15 or more lesions were destroyed. The record supports 3.',
    because: [
      [
        '17004 says that 15 or more lesions were destroyed.',
        { documented: 3, from: 15, to: 'open' },
      ],
    ],
  },
];

describe('reasons about a claim', () => {
  it.each(claims)('$about ($rule)', ({ rule, says, because, ...claim }) => {
    const finding = findingOf(rule, claim);
    expect(finding.says).toBe(says);
    expect(finding.because.map((step) => [step.says, step.from])).toEqual(because);
  });
});

describe('lines offered instead of the billed ones', () => {
  it('in claim order are those billed, with their pointers', () => {
    const { fixes } = findingOf('claim/line-order', {
      encounter: visit([keratoses(3)]),
      billed: [line('17003', 2), line('17000')],
    });
    expect(fixes?.map(({ lines }) => lines)).toEqual([[line('17000'), line('17003', 2)]]);
  });

  it('as the record supports them carry the pointers of the record', () => {
    const { fixes } = findingOf('claim/lines-are-supported', {
      encounter: visit([keratoses(3)]),
      billed: billedAs('17004'),
    });
    expect(fixes?.map(({ lines }) => lines)).toEqual([[line('17000'), line('17003', 2)]]);
  });
});
