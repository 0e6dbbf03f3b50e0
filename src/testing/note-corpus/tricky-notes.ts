import type { LabelledNote } from './labelled-note.ts';

/** Hard notes with typing errors, close numbers, several families and corrections. */
export const trickyNotes: readonly LabelledNote[] = [
  {
    text: '4 actinc keratosses L ear frozn w LN2 , 16 lentigos no tx',
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '16', reason: 'other-lesion-type' }],
  },
  {
    text: "AK 7 cryo'd. Nevus 3 bx'd. No more.",
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '3', reason: 'other-procedure' }],
  },
  {
    text: '17 AKs mapped, 5 in the beard spared, 12 frozen.',
    count: 12,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '5', reason: 'not-treated' }],
  },
  {
    text: 'Cryo for 4 AKs; the fifth, too close to the eye, was lightly electrodesiccated. Five AKs destroyed.',
    count: 5,
    methods: ['cryosurgery', 'electrosurgery'],
    premalignantStated: true,
  },
  {
    text: 'Last seen 03/2024 . AK three , r hand , ln2',
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '2024', reason: 'date-or-time' }],
  },
  {
    text: 'Blade no 11, suture 4-0 for the cyst. 9 AKs arms: liquid nitrogen.',
    count: 9,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '4-0', reason: 'other' },
      { text: '11', reason: 'other' },
    ],
  },
  {
    text: 'AK: scalp VIII? no - 8; left ear 4; right ear 3; total 15, all by cryo.',
    count: 15,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 8 },
      { site: 'ear', side: 'left', count: 4 },
      { site: 'ear', side: 'right', count: 3 },
    ],
  },
  {
    text: '3 keratoses frozen, 2 actinic (nose) and 1 seborrheic (cheek).',
    count: 2,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '1', reason: 'other-lesion-type' }],
  },
  {
    text: 'An AK of the chin, already frozen three times elsewhere, was frozen again today.',
    count: 1,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: 'three times', reason: 'history' }],
  },
  {
    text: 'Cyro: AKs (6), skin tags (10, snipped).',
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '10', reason: 'other-lesion-type' }],
  },
  {
    text: "premalignant lesions tx'd this session eighteen cryo face arms scalp",
    count: 18,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: 'Wound check after LN2 to 7 AKs last Tuesday: healing, nothing new.',
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [{ text: '7', reason: 'history' }],
  },
  {
    text: '2 AKs nose, others on scalp, LN2',
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'vague',
  },
  {
    text: 'Six AKs frozen (nose 2, ear 2, chin 1).',
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'conflict',
  },
];
