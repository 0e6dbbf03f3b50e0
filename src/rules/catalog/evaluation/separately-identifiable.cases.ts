import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  earlier,
  evaluated,
  inWords,
  keratoses,
  line,
  notAsked,
  skinTags,
  uncertain,
  visit,
  without,
} from '../example-visits.ts';

const separate = { evaluation: evaluated({ separatelyIdentifiable: true }) };
const decisionOnly = { evaluation: evaluated({ separatelyIdentifiable: false }) };
const unanswered = { evaluation: evaluated() };

const takes25 = '99213 is separately identifiable and takes 25.';
const standsAlone = '99213 stands without a procedure.';
const question = ['evaluation.separatelyIdentifiable'];

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses and a 99213 with work of its own: reported with 25, first on the claim',
    encounter: visit([keratoses(3)], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25; 17000; 17003x2' },
  },
  {
    name: '3 keratoses and a 99213 that only decided to treat them: not reported',
    encounter: visit([keratoses(3)], decisionOnly),
    expect: { outcome: 'met', says: '99213 is not reported.', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses and a 99213, not answered what it was: not reported yet, and asked',
    encounter: visit([keratoses(3)], unanswered),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask what the note shows for 99213 once all work on the treated lesions is left out.',
      lines: '17000; 17003x2',
      missing: question,
    },
  },
  {
    name: '1 keratosis of a new patient, 99203 for the decision alone: new is no exception',
    encounter: visit([keratoses(1)], {
      evaluation: { code: '99203', patient: 'new', separatelyIdentifiable: false },
    }),
    expect: { outcome: 'met', says: 'for a new patient too', lines: '17000' },
  },
  {
    name: '1 keratosis of a new patient, 99203 with a full skin examination of its own: 25',
    encounter: visit([keratoses(1)], {
      evaluation: { code: '99203', patient: 'new', separatelyIdentifiable: true },
    }),
    expect: {
      outcome: 'met',
      says: '99203 is separately identifiable and takes 25.',
      lines: '99203-25; 17000',
    },
  },
  {
    name: '1 keratosis and an eye visit, 92014, with work of its own: the same rule, so 25',
    encounter: visit([keratoses(1)], {
      evaluation: { code: '92014', separatelyIdentifiable: true },
    }),
    expect: { outcome: 'met', says: '92014', lines: '92014-25; 17000' },
  },
  {
    name: '1 keratosis and a 99213 for L40.0 and L57.0: its diagnoses in the order entered',
    encounter: visit([keratoses(1)], {
      evaluation: evaluated({ separatelyIdentifiable: true, diagnoses: ['L40.0', 'L57.0'] }),
    }),
    expect: {
      outcome: 'met',
      says: takes25,
      lines: '99213-25; 17000',
      pointers: ['L40.0, L57.0', 'L57.0'],
    },
  },
  {
    name: '“multiple” keratoses and a separate 99213: 25, though the 17000 family cannot be coded',
    encounter: visit([inWords(keratoses(1), 'multiple')], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25' },
  },
  {
    name: '“multiple” keratoses and a 99213 not answered: asked, as a procedure was done',
    encounter: visit([inWords(keratoses(1), 'multiple')], unanswered),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask what the note shows for 99213',
      lines: 'no line',
      missing: question,
    },
  },
  {
    name: '2 uncertain lesions frozen and a separate 99213: 25 for what was done to them',
    encounter: visit([uncertain(2)], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25' },
  },
  {
    name: '2 uncertain lesions looked at and not treated, count 0: a plain 99213',
    encounter: visit([uncertain(0)], unanswered),
    expect: { outcome: 'met', says: standsAlone, lines: '99213' },
  },
  {
    name: '3 lesions entered as premalignant with a wart’s B07.8: in conflict, and yet destroyed',
    encounter: visit([keratoses(3, { diagnosis: 'B07.8' })], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25' },
  },
  {
    name: '3 keratoses without a method: they may have been destroyed, so 25',
    encounter: visit([without(keratoses(3), 'method')], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25; 17000; 17003x2' },
  },
  {
    name: '4 skin tags cut off: removal counts as a procedure for tags',
    encounter: visit([skinTags(4, { method: 'shave-removal' })], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25; 11200' },
  },
  {
    name: '0 keratoses destroyed: a plain 99213, and nothing to ask',
    encounter: visit([keratoses(0)], unanswered),
    expect: { outcome: 'met', says: standsAlone, lines: '99213' },
  },
  {
    name: '0 keratoses destroyed and the 99213 answered as not separate: plain all the same',
    encounter: visit([keratoses(0)], decisionOnly),
    expect: { outcome: 'met', says: standsAlone, lines: '99213' },
  },
  {
    name: '5 keratoses under photodynamic light only, no line for it entered: a plain 99213',
    encounter: visit([keratoses(5, { method: 'photodynamic-therapy' })], separate),
    expect: { outcome: 'met', says: standsAlone, lines: '99213' },
  },
  {
    name: '5 keratoses under photodynamic light, 96567 entered: a procedure, so 25',
    encounter: visit([keratoses(5, { method: 'photodynamic-therapy' })], {
      ...separate,
      otherProcedures: [{ code: '96567' }],
    }),
    expect: { outcome: 'met', says: takes25, lines: '99213-25; 96567' },
  },
  {
    name: '0 lesions destroyed beside a biopsy, 11102: 25',
    encounter: visit([keratoses(0)], {
      ...separate,
      otherProcedures: [{ code: '11102', sameLesion: false }],
    }),
    expect: { outcome: 'met', says: takes25, lines: '99213-25; 11102' },
  },
  {
    name: '0 lesions destroyed beside a biopsy, 11102, the 99213 not answered: asked',
    encounter: visit([keratoses(0)], {
      ...unanswered,
      otherProcedures: [{ code: '11102', sameLesion: false }],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask what the note shows for 99213',
      lines: '11102',
      missing: question,
    },
  },
  {
    name: '0 lesions destroyed beside the visit add-on G2211 alone: no procedure, so plain',
    encounter: visit([keratoses(0)], {
      ...unanswered,
      payer: 'medicare',
      otherProcedures: [{ code: 'G2211' }],
    }),
    expect: { outcome: 'met', says: standsAlone, lines: '99213; G2211' },
  },
  {
    name: '0 lesions destroyed beside a drug, J7308, alone: no procedure, so plain',
    encounter: visit([keratoses(0)], { ...unanswered, otherProcedures: [{ code: 'J7308' }] }),
    expect: { outcome: 'met', says: standsAlone, lines: '99213; J7308' },
  },
  {
    name: '1 keratosis inside the 10 days of an earlier 17000 that the 99213 followed up: another rule',
    encounter: visit([keratoses(1)], {
      evaluation: evaluated({ separatelyIdentifiable: true, unrelatedToEarlierProcedure: false }),
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: {
      outcome: 'met',
      says: '99213 is not reported for another reason.',
      lines: '17000-79',
    },
  },
  {
    name: '1 keratosis beside 99495, which NCCI never pays with 17000: another rule',
    encounter: visit([keratoses(1)], {
      evaluation: { code: '99495', separatelyIdentifiable: true },
    }),
    expect: {
      outcome: 'met',
      says: '99495 is not reported for another reason.',
      lines: '17000',
    },
  },
  {
    name: '3 keratoses, not known whether there was an E/M: asked',
    encounter: notAsked(visit([keratoses(3)]), 'evaluation'),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the same-day E/M, or say that there was none.',
      lines: '17000; 17003x2',
      missing: ['evaluation'],
    },
  },
  {
    name: '3 keratoses and no E/M that day: does not concern it',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses, the separate 99213 billed without 25: broken',
    encounter: visit([keratoses(3)], separate),
    billed: [line('99213'), line('17000'), line('17003', 2)],
    expect: { outcome: 'broken', says: '99213 must carry 25 beside a procedure.' },
  },
  {
    name: '3 keratoses, the separate 99213 billed with 25: as it should be',
    encounter: visit([keratoses(3)], separate),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('17000'), line('17003', 2)],
    expect: { outcome: 'met', says: takes25 },
  },
  {
    name: '3 keratoses, a 99213 billed with 25 for the decision alone: 25 does not make it separate',
    encounter: visit([keratoses(3)], decisionOnly),
    billed: [line('99213', 1, { modifiers: ['25'] }), line('17000'), line('17003', 2)],
    expect: { outcome: 'broken', says: '99213 is billed. Only the decision to treat' },
  },
  {
    name: '0 keratoses destroyed, 99213 billed with 25: it stands beside no procedure',
    encounter: visit([keratoses(0)], separate),
    billed: [line('99213', 1, { modifiers: ['25'] })],
    expect: { outcome: 'broken', says: '99213 must not carry 25: no procedure stands beside it.' },
  },
  {
    name: '0 keratoses destroyed, 99213 billed plain: as it should be',
    encounter: visit([keratoses(0)], separate),
    billed: [line('99213')],
    expect: { outcome: 'met', says: standsAlone },
  },
  ...aroundTheFirstDay('1 keratosis and a separate 99213', {
    encounter: visit([keratoses(1)], separate),
    expect: { outcome: 'met', says: takes25, lines: '99213-25; 17000' },
  }),
];
