import type { GoldenCase } from '../../kernel/golden-case.ts';
import {
  aroundTheFirstDay,
  earlier,
  inWords,
  keratoses,
  line,
  notAsked,
  visit,
  warts,
} from '../example-visits.ts';

const carries = (modifier: string) => `Every procedure line carries ${modifier}.`;
const outside = 'Today is in no global period of the procedures entered.';

export const cases: readonly GoldenCase[] = [
  {
    name: '3 keratoses on “soon”, after an unrelated 17000: the days between cannot be counted',
    encounter: visit([keratoses(3)], {
      dateOfService: 'soon',
      priorProcedures: [earlier('17000', '2024-08-05', 'unrelated')],
    }),
    context: { edition: '2024-07-01' },
    expect: {
      outcome: 'needs-facts',
      says: 'and the date of this visit',
      missing: ['dateOfService'],
      lines: '17000; 17003x2',
    },
  },
  {
    name: '3 keratoses on day 10 after an unrelated 17000: 79 on every procedure line',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-05', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses on day 11 after an unrelated 17000: outside its 10 days, no modifier',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-04', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses on day 0, an unrelated 17110 of an earlier session: day 0 counts',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17110', '2024-08-15', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses 1 day before the other procedure: dated after the visit, no period',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-16', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses 1 day after a biopsy, 11102, of the same lesion: its period is 0 days',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('11102', '2024-08-14', 'same-lesion')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses the same day as an earlier biopsy, 11102: 0 days leave no period at all',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('11102', '2024-08-15', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses on day 90 after an unrelated flap, 14000: inside its 90 days',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('14000', '2024-05-17', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses on day 91 after an unrelated flap, 14000: outside',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('14000', '2024-05-16', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses on day 10 after the add-on 17003: it shares the 10 days of its primary',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17003', '2024-08-05', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses on day 11 after the add-on 17003: outside',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17003', '2024-08-04', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses 1 day after a further biopsy, 11103: its primary has 0 days',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('11103', '2024-08-14', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses 5 days after 19120, a code without days in the tables: no modifier is supposed',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('19120', '2024-08-10', 'unrelated')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses 5 days after 17000, planned then: 58',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'planned-or-staged')],
    }),
    expect: { outcome: 'met', says: carries('58'), lines: '17000-58; 17003-58x2' },
  },
  {
    name: '3 keratoses 5 days after 17000 as a related return to the operating room: 78',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'related-return-to-operating-room')],
    }),
    expect: { outcome: 'met', says: carries('78'), lines: '17000-78; 17003-78x2' },
  },
  {
    name: '3 keratoses frozen 5 days before and again today: not payable again, no line',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'same-lesion')],
    }),
    expect: {
      outcome: 'met',
      says: '17000, 17003 not reported: the lesions were treated inside the period. If only some were',
      lines: 'no line',
    },
  },
  {
    name: '3 keratoses treated again on day 11: a new service',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-04', 'same-lesion')],
    }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses treated again and 1 biopsy of another lesion: only the biopsy stays',
    encounter: visit([keratoses(3)], {
      otherProcedures: [{ code: '11102', sameLesion: false }],
      priorProcedures: [earlier('17000', '2024-08-10', 'same-lesion')],
    }),
    expect: { outcome: 'met', says: '17000, 17003 not reported', lines: '11102' },
  },
  {
    name: '3 keratoses and 2 warts after 17000 on the same lesions: every line from lesions goes',
    encounter: visit([keratoses(3), warts(2)], {
      priorProcedures: [earlier('17000', '2024-08-10', 'same-lesion')],
    }),
    expect: { outcome: 'met', says: '17000, 17003, 17110 not reported', lines: 'no line' },
  },
  {
    name: '2 warts treated again and 17110 entered for other ones: only the entered line stays',
    encounter: visit([warts(2)], {
      otherProcedures: [{ code: '17110', sameLesion: false }],
      priorProcedures: [earlier('17110', '2024-08-10', 'same-lesion')],
    }),
    expect: { outcome: 'met', says: '17110 not reported', lines: '17110' },
  },
  {
    name: '2 warts treated again and 17110 entered for other ones, both billed: 1 unit too many',
    encounter: visit([warts(2)], {
      otherProcedures: [{ code: '17110', sameLesion: false }],
      priorProcedures: [earlier('17110', '2024-08-10', 'same-lesion')],
    }),
    billed: [line('17110'), line('17110')],
    expect: { outcome: 'broken', says: '17110 treats lesions inside the period' },
  },
  {
    name: '2 warts treated again, 17110 for other ones, 1 relation open: asked all the same',
    encounter: visit([warts(2)], {
      otherProcedures: [{ code: '17110', sameLesion: false }],
      priorProcedures: [
        earlier('17110', '2024-08-10', 'same-lesion'),
        earlier('17000', '2024-08-10'),
      ],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask how today’s treatment relates to 17000 5 days before.',
      lines: '17110',
      missing: ['priorProcedures.1.relation'],
    },
  },
  {
    name: '“several” keratoses treated again inside 10 days: no line to take away',
    encounter: visit([inWords(keratoses(1), 'several')], {
      priorProcedures: [earlier('17000', '2024-08-10', 'same-lesion')],
    }),
    expect: {
      outcome: 'met',
      says: 'No line on this claim stands for lesions treated before.',
      lines: 'no line',
    },
  },
  {
    name: '3 keratoses and a biopsy of another lesion, 8 days after an unrelated 17000: 79 before 59',
    encounter: visit([keratoses(3)], {
      otherProcedures: [{ code: '11102', sameLesion: false }],
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '11102-79; 17000-79-59; 17003-79x2' },
  },
  {
    name: '1 keratosis and 3 biopsies, 11102 and 2 of 11103, unrelated to a 17000: 79 on the add-on too',
    encounter: visit([keratoses(1)], {
      otherProcedures: [
        { code: '11102', sameLesion: false },
        { code: '11103', units: 2, sameLesion: false },
      ],
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '11102-79; 11103-79x2; 17000-79-59' },
  },
  {
    name: '2 keratoses, 99213 and a drug, J7308, unrelated to a 17000: neither of the two takes 79',
    encounter: visit([keratoses(2)], {
      evaluation: {
        code: '99213',
        separatelyIdentifiable: true,
        unrelatedToEarlierProcedure: true,
      },
      otherProcedures: [{ code: 'J7308' }],
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    expect: {
      outcome: 'met',
      says: carries('79'),
      lines: '99213-24-25; 17000-79; 17003-79; J7308',
    },
  },
  {
    name: '3 keratoses 8 days after 17000, not answered how they relate: no modifier yet, and asked',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('17000', '2024-08-07')] }),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask how today’s treatment relates to 17000 8 days before.',
      lines: '17000; 17003x2',
      missing: ['priorProcedures.0.relation'],
    },
  },
  {
    name: '3 keratoses 11 days after 17000, not answered how they relate: nothing to ask',
    encounter: visit([keratoses(3)], { priorProcedures: [earlier('17000', '2024-08-04')] }),
    expect: { outcome: 'met', says: outside, lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses after 2 procedures, one unrelated and one planned: 58 is the stronger claim',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17000', '2024-08-07', 'unrelated'),
        earlier('17110', '2024-08-08', 'planned-or-staged'),
      ],
    }),
    expect: { outcome: 'met', says: carries('58'), lines: '17000-58; 17003-58x2' },
  },
  {
    name: '3 keratoses after 2 procedures, one planned and one a return: 78 is the stronger claim',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17000', '2024-08-07', 'planned-or-staged'),
        earlier('17110', '2024-08-08', 'related-return-to-operating-room'),
      ],
    }),
    expect: { outcome: 'met', says: carries('78'), lines: '17000-78; 17003-78x2' },
  },
  {
    name: '3 keratoses and a biopsy after 2 procedures, one on the same lesions, one unrelated: 11102-79',
    encounter: visit([keratoses(3)], {
      otherProcedures: [{ code: '11102', sameLesion: false }],
      priorProcedures: [
        earlier('17000', '2024-08-07', 'same-lesion'),
        earlier('17110', '2024-08-08', 'unrelated'),
      ],
    }),
    expect: { outcome: 'met', says: '17000, 17003 not reported', lines: '11102-79' },
  },
  {
    name: '3 keratoses after 2 procedures, the planned one 11 days back: only the other is in its period',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17000', '2024-08-04', 'planned-or-staged'),
        earlier('17110', '2024-08-08', 'unrelated'),
      ],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '17000-79; 17003-79x2' },
  },
  {
    name: '3 keratoses after 2 procedures, 1 answered and 1 not: 79 so far, and the other is asked',
    encounter: visit([keratoses(3)], {
      priorProcedures: [
        earlier('17000', '2024-08-07', 'unrelated'),
        earlier('17110', '2024-08-08'),
      ],
    }),
    expect: {
      outcome: 'needs-facts',
      says: 'Ask how today’s treatment relates to 17110 7 days before.',
      lines: '17000-79; 17003-79x2',
      missing: ['priorProcedures.1.relation'],
    },
  },
  {
    name: '3 keratoses, not known whether there were procedures before: asked for them and no modifier',
    encounter: notAsked(visit([keratoses(3)]), 'priorProcedures'),
    expect: {
      outcome: 'needs-facts',
      says: 'Add the earlier procedures and the date of this visit, or say that there were none.',
      lines: '17000; 17003x2',
      missing: ['priorProcedures'],
    },
  },
  {
    name: '3 keratoses after a 17000 of 2024-08-07, no date of the visit: the days cannot be counted',
    encounter: notAsked(
      visit([keratoses(3)], { priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')] }),
      'dateOfService',
    ),
    expect: {
      outcome: 'needs-facts',
      says: 'the date of this visit',
      lines: '17000; 17003x2',
      missing: ['dateOfService'],
    },
  },
  {
    name: '3 keratoses and no procedure before: does not concern it',
    encounter: visit([keratoses(3)]),
    expect: { outcome: 'not-applicable', lines: '17000; 17003x2' },
  },
  {
    name: '3 keratoses unrelated to a 17000 of 8 days before, 17003 billed without 79: broken',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-07', 'unrelated')],
    }),
    billed: [line('17000', 1, { modifiers: ['79'] }), line('17003', 2)],
    expect: { outcome: 'broken', says: '17003 must carry 79 inside the global period.' },
  },
  {
    name: '3 keratoses planned 8 days before, billed with 79 instead of 58: broken',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-07', 'planned-or-staged')],
    }),
    billed: [
      line('17000', 1, { modifiers: ['79'] }),
      line('17003', 1, { modifiers: ['79'] }),
      line('17003', 1, { modifiers: ['79'] }),
    ],
    expect: { outcome: 'broken', says: '17000, 17003 must carry 58 inside the global period.' },
  },
  {
    name: '3 keratoses treated again inside 10 days and billed all the same: broken',
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-08-07', 'same-lesion')],
    }),
    billed: [line('17000'), line('17003', 2)],
    expect: { outcome: 'broken', says: '17000, 17003 treats lesions inside the period' },
  },
  ...aroundTheFirstDay('3 keratoses unrelated to a 17000 of 2024-06-25', {
    encounter: visit([keratoses(3)], {
      priorProcedures: [earlier('17000', '2024-06-25', 'unrelated')],
    }),
    expect: { outcome: 'met', says: carries('79'), lines: '17000-79; 17003-79x2' },
  }),
];
