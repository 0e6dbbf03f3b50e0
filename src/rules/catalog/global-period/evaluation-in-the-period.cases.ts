import type { GoldenCase } from '../../kernel/golden-case.ts';
import type { Evaluation } from '../../vocabulary/encounter.ts';
import {
  aroundTheFirstDay,
  earlier,
  evaluated,
  keratoses,
  line,
  notAsked,
  visit,
} from '../example-visits.ts';

const eightDaysBefore = [earlier('17000', '2024-08-07', 'unrelated')] as const;

/** Some keratoses and a 99213, eight days after an unrelated 17000. */
const inPeriod = (count: number, answers: Partial<Evaluation>) =>
  visit([keratoses(count)], {
    evaluation: evaluated(answers),
    priorProcedures: eightDaysBefore,
  });

const takes24 = '99213 is unrelated and takes 24.';
const inNone = 'The E/M is in no global period of the procedures entered.';
const question = 'Ask what 99213 was about: something unrelated to 17000 8 days before';
const missing = ['evaluation.unrelatedToEarlierProcedure'];

export const cases: readonly GoldenCase[] = [
  {
    name: '2 keratoses, a separate and unrelated 99213 on day 8: 24 and 25, in this order',
    encounter: inPeriod(2, { separatelyIdentifiable: true, unrelatedToEarlierProcedure: true }),
    expect: { outcome: 'met', says: takes24, lines: '99213-24-25; 17000-79; 17003-79' },
  },
  {
    name: '0 lesions destroyed, an unrelated 99213 on day 8: 24 alone',
    encounter: inPeriod(0, { unrelatedToEarlierProcedure: true }),
    expect: { outcome: 'met', says: takes24, lines: '99213-24' },
  },
  {
    name: '0 lesions destroyed, a follow-up 99213 on day 8: part of the earlier fee, not reported',
    encounter: inPeriod(0, { unrelatedToEarlierProcedure: false }),
    expect: {
      outcome: 'met',
      says: '99213 is not reported. Inside the global period and not about something unrelated',
      lines: 'no line',
    },
  },
  {
    name: '2 keratoses, a separate 99213 that follows up the 17000 of day 0: not reported on day 8',
    encounter: inPeriod(2, { separatelyIdentifiable: true, unrelatedToEarlierProcedure: false }),
    expect: { outcome: 'met', says: '99213 is not reported.', lines: '17000-79; 17003-79' },
  },
  {
    name: '2 keratoses, a separate 99213 on day 8, not answered what it was about: asked',
    encounter: inPeriod(2, { separatelyIdentifiable: true }),
    expect: { outcome: 'needs-facts', says: question, lines: '17000-79; 17003-79', missing },
  },
  {
    name: '2 keratoses, a 99213 on day 8, neither of its 2 questions answered: this one is asked',
    encounter: inPeriod(2, {}),
    expect: { outcome: 'needs-facts', says: question, lines: '17000-79; 17003-79', missing },
  },
  {
    name: '2 keratoses, a 99213 on day 8 that only decided to treat them: nothing more to ask',
    encounter: inPeriod(2, { separatelyIdentifiable: false }),
    expect: {
      outcome: 'met',
      says: '99213 is not reported for another reason.',
      lines: '17000-79; 17003-79',
    },
  },
  {
    name: '2 keratoses, a 99213 on day 8 unrelated and yet only the decision: not reported',
    encounter: inPeriod(2, { separatelyIdentifiable: false, unrelatedToEarlierProcedure: true }),
    expect: {
      outcome: 'met',
      says: '99213 is not reported for another reason.',
      lines: '17000-79; 17003-79',
    },
  },
  {
    name: '2 keratoses, an unrelated 99213 on day 8, not answered whether separate: it waits for that',
    encounter: inPeriod(2, { unrelatedToEarlierProcedure: true }),
    expect: { outcome: 'met', says: takes24, lines: '17000-79; 17003-79' },
  },
  {
    name: '0 lesions destroyed on day 10 after 17000: 24',
    encounter: visit([keratoses(0)], {
      evaluation: evaluated({ unrelatedToEarlierProcedure: true }),
      priorProcedures: [earlier('17000', '2024-08-05')],
    }),
    expect: { outcome: 'met', says: takes24, lines: '99213-24' },
  },
  {
    name: '0 lesions destroyed on day 11 after 17000: a plain 99213, whatever it was about',
    encounter: visit([keratoses(0)], {
      evaluation: evaluated({ unrelatedToEarlierProcedure: false }),
      priorProcedures: [earlier('17000', '2024-08-04')],
    }),
    expect: { outcome: 'met', says: inNone, lines: '99213' },
  },
  {
    name: '0 lesions destroyed on day 90 after a flap, 14000: asked what it was about',
    encounter: visit([keratoses(0)], {
      evaluation: evaluated(),
      priorProcedures: [earlier('14000', '2024-05-17', 'unrelated')],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'unrelated to 14000 90 days before',
      lines: 'no line',
      missing,
    },
  },
  {
    name: '0 lesions destroyed on day 91 after a flap, 14000: a plain 99213',
    encounter: visit([keratoses(0)], {
      evaluation: evaluated(),
      priorProcedures: [earlier('14000', '2024-05-16', 'unrelated')],
    }),
    expect: { outcome: 'met', says: inNone, lines: '99213' },
  },
  {
    name: '0 lesions destroyed 1 day after a biopsy, 11102, which has 0 days: a plain 99213',
    encounter: visit([keratoses(0)], {
      evaluation: evaluated(),
      priorProcedures: [earlier('11102', '2024-08-14', 'unrelated')],
    }),
    expect: { outcome: 'met', says: inNone, lines: '99213' },
  },
  {
    name: '0 lesions destroyed after 2 procedures, 1 of them in its period: that one is named',
    encounter: visit([keratoses(0)], {
      evaluation: evaluated(),
      priorProcedures: [
        earlier('17110', '2024-08-01', 'unrelated'),
        earlier('17000', '2024-08-14', 'unrelated'),
      ],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'unrelated to 17000 1 day before',
      lines: 'no line',
      missing,
    },
  },
  {
    name: '2 keratoses, a separate 99213, not known what was done before: no 24, and asked',
    encounter: notAsked(
      visit([keratoses(2)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
      'priorProcedures',
    ),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the earlier procedures and the date of this visit',
      lines: '99213-25; 17000; 17003',
      missing: ['priorProcedures'],
    },
  },
  {
    name: '2 keratoses, a separate 99213 after a 17000 of 2024-08-07, no date of the visit: asked',
    encounter: notAsked(
      inPeriod(2, { separatelyIdentifiable: true, unrelatedToEarlierProcedure: true }),
      'dateOfService',
    ),
    expect: {
      outcome: 'needs-facts',
      says: 'the date of this visit',
      lines: '99213-25; 17000; 17003',
      missing: ['dateOfService'],
    },
  },
  {
    name: '2 keratoses on day 8 and no E/M: does not concern it',
    encounter: visit([keratoses(2)], { priorProcedures: eightDaysBefore }),
    expect: { outcome: 'not-applicable', lines: '17000-79; 17003-79' },
  },
  {
    name: '2 keratoses on day 8, not known whether there was an E/M: another rule asks for it',
    encounter: notAsked(visit([keratoses(2)], { priorProcedures: eightDaysBefore }), 'evaluation'),
    expect: { outcome: 'not-applicable', lines: '17000-79; 17003-79' },
  },
  {
    name: '2 keratoses, a separate 99213 and no procedure before: does not concern it',
    encounter: visit([keratoses(2)], { evaluation: evaluated({ separatelyIdentifiable: true }) }),
    expect: { outcome: 'not-applicable', lines: '99213-25; 17000; 17003' },
  },
  {
    name: '0 lesions destroyed, an unrelated 99213 on day 8 billed without 24: broken',
    encounter: inPeriod(0, { unrelatedToEarlierProcedure: true }),
    billed: [line('99213')],
    expect: { outcome: 'broken', says: '99213 must carry 24 inside the global period.' },
  },
  {
    name: '2 keratoses, an unrelated 99213 on day 8 billed with 25 before 24: the order is no fault',
    encounter: inPeriod(2, { separatelyIdentifiable: true, unrelatedToEarlierProcedure: true }),
    billed: [line('99213', 1, { modifiers: ['25', '24'] })],
    expect: { outcome: 'met', says: takes24 },
  },
  {
    name: '0 lesions destroyed, a follow-up on day 8 billed as 99213 with 24: 24 does not unbind it',
    encounter: inPeriod(0, { unrelatedToEarlierProcedure: false }),
    billed: [line('99213', 1, { modifiers: ['24'] })],
    expect: { outcome: 'broken', says: '99213 is billed. Inside the global period' },
  },
  ...aroundTheFirstDay('an unrelated 99213 after a 17000 of 2024-06-25', {
    encounter: visit([keratoses(0)], {
      evaluation: evaluated({ unrelatedToEarlierProcedure: true }),
      priorProcedures: [earlier('17000', '2024-06-25', 'unrelated')],
    }),
    expect: { outcome: 'met', says: takes24, lines: '99213-24' },
  }),
];
