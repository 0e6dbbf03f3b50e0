import type { NoCountReason, RefusalReason } from '../note-reading.ts';

/** A note, its count or why it has none, and every number in it that is refused, with the reason. */
export type RefusalCase = readonly [
  note: string,
  count: number | NoCountReason,
  refused: readonly (readonly [text: string, reason: RefusalReason])[],
];

/** Notes with numbers that are no counts, at least one of the reason each. */
export const refusalCases: Readonly<Record<RefusalReason, readonly RefusalCase[]>> = {
  size: [
    [
      '6 AKs, 4-6 mm, frozen.',
      6,
      [
        ['4', 'size'],
        ['6', 'size'],
      ],
    ],
    [
      '4 AKs, 2 x 3 mm, frozen',
      4,
      [
        ['2', 'size'],
        ['3', 'size'],
      ],
    ],
    ['5 AKs up to 0.8 cm were frozen.', 5, [['0.8', 'size']]],
  ],
  duration: [
    ['Frozen for 10 seconds each, 5 AKs.', 5, [['10', 'duration']]],
    [
      '5 AKs frozen, 10-15 s.',
      5,
      [
        ['10', 'duration'],
        ['15', 'duration'],
      ],
    ],
    ['Recheck in 6 months. 2 AKs frozen.', 2, [['6', 'duration']]],
    ['3 AKs present for two weeks were frozen.', 3, [['two', 'duration']]],
  ],
  'freeze-cycle': [
    ['5 AKs treated with LN2, two freeze-thaw cycles.', 5, [['two', 'freeze-cycle']]],
    [
      '5 AKs frozen, LN2 2 x 10 s.',
      5,
      [
        ['2', 'freeze-cycle'],
        ['10', 'duration'],
      ],
    ],
    ['4 AKs frozen, freeze-thaw x 2.', 4, [['2', 'freeze-cycle']]],
    [
      '4 AKs frozen, two 10-second freezes each',
      4,
      [
        ['two', 'freeze-cycle'],
        ['10', 'duration'],
      ],
    ],
    ['LN2 x 2 to the AK on the nose', 'vague', [['2', 'freeze-cycle']]],
  ],
  'date-or-time': [
    [
      '3/14/2026 6 AKs frozen.',
      6,
      [
        ['3', 'date-or-time'],
        ['14', 'date-or-time'],
        ['2026', 'date-or-time'],
      ],
    ],
    ['On March 14 3 AKs were frozen.', 3, [['14', 'date-or-time']]],
    [
      '2026-03-14 4 AKs frozen',
      4,
      [
        ['2026', 'date-or-time'],
        ['03', 'date-or-time'],
        ['14', 'date-or-time'],
      ],
    ],
    [
      'Seen 5/12, 4 AKs frozen',
      4,
      [
        ['5', 'date-or-time'],
        ['12', 'date-or-time'],
      ],
    ],
    [
      '14:30 2 AKs frozen',
      2,
      [
        ['14', 'date-or-time'],
        ['30', 'date-or-time'],
      ],
    ],
  ],
  age: [
    ['63 y/o with 3 AKs frozen.', 3, [['63', 'age']]],
    ['Age: 71. 2 AKs frozen.', 2, [['71', 'age']]],
    ['71F, 4 AKs frozen', 4, [['71', 'age']]],
    ['68 year old man, 5 AKs frozen', 5, [['68', 'age']]],
  ],
  'dose-or-strength': [
    ['5 AKs frozen. 5% fluorouracil given.', 5, [['5', 'dose-or-strength']]],
    ['Lidocaine 2 ml. 3 AKs curetted.', 3, [['2', 'dose-or-strength']]],
    ['Sunscreen SPF 30. 4 AKs frozen.', 4, [['30', 'dose-or-strength']]],
    ['Nicotinamide 500 mg twice. 4 AKs frozen.', 4, [['500', 'dose-or-strength']]],
  ],
  history: [
    ['9 AKs were frozen last visit. 3 AKs frozen today.', 3, [['9 AKs', 'history']]],
    [
      'HPI: 12 AKs frozen in 2023.\n4 AKs frozen today.',
      4,
      [
        ['12 AKs', 'history'],
        ['2023', 'date-or-time'],
      ],
    ],
    ['Previously treated 8 AKs. 2 AKs frozen today.', 2, [['8 AKs', 'history']]],
  ],
  planned: [
    ['Will treat 4 AKs next visit. 2 AKs frozen today.', 2, [['4 AKs', 'planned']]],
    ['Plan to freeze 7 AKs next month.', 'not-stated-as-done', [['7 AKs', 'planned']]],
  ],
  'not-treated': [
    ['6 AKs frozen. 2 AKs left alone.', 6, [['2 AKs', 'not-treated']]],
    ['4 AKs declined treatment; 3 AKs frozen.', 3, [['4 AKs', 'not-treated']]],
    ['9 AKs seen, 7 AKs frozen.', 7, [['9 AKs', 'not-treated']]],
  ],
  'other-lesion-type': [
    ['3 AKs and 2 warts frozen.', 3, [['2 warts', 'other-lesion-type']]],
    ['5 SKs and 4 AKs frozen', 4, [['5 SKs', 'other-lesion-type']]],
    ['4 skin tags removed. 3 AKs frozen.', 3, [['4 skin tags', 'other-lesion-type']]],
    ['2 BCCs excised. 3 AKs frozen.', 3, [['2 BCCs', 'other-lesion-type']]],
  ],
  'other-procedure': [
    ['4 AKs frozen. 2 shave biopsies done.', 4, [['2', 'other-procedure']]],
    ['4 AKs frozen. Biopsy x 3.', 4, [['3', 'other-procedure']]],
    ['Biopsied 2 lesions. 4 AKs frozen.', 4, [['2 lesions', 'other-procedure']]],
  ],
  'list-number': [
    [
      '1. 5 AKs frozen\n2. Acne',
      5,
      [
        ['1', 'list-number'],
        ['2', 'list-number'],
      ],
    ],
    ['#2 Rosacea. 4 AKs frozen.', 4, [['2', 'list-number']]],
    ['Lesion 2: AK left ear frozen', 1, [['2', 'list-number']]],
    [
      'A: 1) AK 2) SK. 4 AKs frozen.',
      4,
      [
        ['1', 'list-number'],
        ['2', 'list-number'],
      ],
    ],
  ],
  placeholder: [
    ['Example: 12 AKs were frozen with ___.', 'not-stated', [['12 AKs', 'placeholder']]],
    [
      '[2-4] AKs were frozen',
      'placeholder',
      [
        ['2', 'placeholder'],
        ['4', 'placeholder'],
      ],
    ],
    [
      '{1 to 14} AKs treated',
      'placeholder',
      [
        ['1', 'placeholder'],
        ['14', 'placeholder'],
      ],
    ],
  ],
  code: [
    ['CPT 17000 for 1 AK frozen', 1, [['17000', 'code']]],
    [
      '4 AKs frozen. 17003 x 3.',
      4,
      [
        ['17003', 'code'],
        ['3', 'code'],
      ],
    ],
    ['L57.0. 4 AKs frozen.', 4, [['L57.0', 'code']]],
    ['Modifier 25. 4 AKs frozen.', 4, [['25', 'code']]],
  ],
  other: [
    ['Grade 2 AKs, 4 frozen.', 4, [['2', 'other']]],
    ['Room 4. 3 AKs frozen.', 3, [['4', 'other']]],
    ['Three body areas. 4 AKs frozen.', 4, [['Three', 'other']]],
    ['MRN 123456. 4 AKs frozen', 4, [['123456', 'other']]],
    ['4 AKs frozen. Temp 98.6', 4, [['98.6', 'other']]],
    [
      '5 AKs frozen. 6 AKs frozen.',
      'conflict',
      [
        ['5 AKs', 'other'],
        ['6 AKs', 'other'],
      ],
    ],
  ],
};
