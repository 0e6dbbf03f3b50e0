import type { LabelledNote } from './labelled-note.ts';

/** Chart entries, fields, tables, lists and tick boxes laid out in other ways. */
export const chartedNotes: readonly LabelledNote[] = [
  {
    text: 'Dx: AK  Tx: LN2  N=14 (scalp 6, face 8)',
    count: 14,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 6 },
      { site: 'face', count: 8 },
    ],
  },
  {
    text: "60M pmh BCC, AK (6 tx'd 2023). PE: AK x8 scalp. Tx cryo all.",
    count: 8,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '60', reason: 'age' },
      { text: '6', reason: 'history' },
    ],
  },
  {
    text: 'AK lt hand x5 ~ LN2 x2 cycles ea',
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: 'x2', reason: 'freeze-cycle' }],
    sites: [{ site: 'hand', side: 'left', count: 5 }],
  },
  {
    text: `R forearm: AK 7, LN2
R hand: hypertrophic AK 2, ED&C`,
    count: 9,
    methods: ['cryosurgery', 'electrosurgery', 'curettement'],
    premalignantStated: true,
    sites: [
      { site: 'forearm', side: 'right', count: 7 },
      { site: 'hand', side: 'right', count: 2 },
    ],
  },
  {
    text: `AK - 3 - 0.3 to 0.6 cm - LN2
Lentigo - 9 - none`,
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '0.6', reason: 'size' },
      { text: '9', reason: 'other-lesion-type' },
    ],
  },
  {
    text: `Treated lesion total ........ 11
Premalignant type ........... AK
Modality .................... cryosurgery`,
    count: 11,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: `FORM CR-4
Dx code: L57.0
No. lesions destroyed: 6
Freeze secs: 12
Agent: LN2`,
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '12', reason: 'duration' }],
  },
  {
    text: `Area      AK frozen
-------   ---------
Scalp     8
Back      11
=======   =========
          19`,
    count: 19,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 8 },
      { site: 'back', count: 11 },
    ],
  },
  {
    text: `area,count,agent
scalp,10,LN2
chest,5,LN2
neck,4,LN2
all AK, 5 s freeze`,
    count: 19,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '5 s', reason: 'duration' }],
    sites: [
      { site: 'scalp', count: 10 },
      { site: 'chest', count: 5 },
      { site: 'neck', count: 4 },
    ],
  },
  {
    text: `Area: count
Scalp: 10
Chest: 5
Neck: 4
Grand total AKs frozen: 18`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'conflict',
  },
  {
    text: `AKs (cryo):
 • Left ear ×3
 • Right ear ×4`,
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'ear', side: 'left', count: 3 },
      { site: 'ear', side: 'right', count: 4 },
    ],
  },
  {
    text: `Plan
1. AK: twelve lesions, LN2, handout.
2. Sebaceous hyperplasia: 5, cosmetic, no tx.
3. F/u 4 mos.`,
    count: 12,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '1.', reason: 'list-number' },
      { text: '2.', reason: 'list-number' },
    ],
  },
  {
    text: `1) nevus check fine
2) AKs x4, LN2, nape
3) bx 5 mm punch R thigh`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '2)', reason: 'list-number' },
      { text: '5 mm', reason: 'size' },
    ],
  },
  {
    text: `☑ Cryo ☐ Curettage ☐ Laser
☑ Actinic keratosis ☐ Wart
How many treated? 10`,
    count: 10,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: `[ ] LN2 [✓] Electrodesiccation
Dx AK
Qty 2
Neck`,
    count: 2,
    methods: ['electrosurgery'],
    premalignantStated: true,
  },
  {
    text: `☑ Cryo
☑ Actinic keratosis
How many treated? ....`,
    count: null,
    accept: [0],
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'placeholder',
  },
  {
    text: 'AK: <<count>> lesion(s) frozen at <<site>>, <<seconds>> s.',
    count: null,
    accept: [0],
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'placeholder',
  },
  {
    text: `☑ Cryo
☑ Wart ☐ Actinic keratosis
How many treated? 9`,
    count: 0,
    accept: [null],
    methods: ['cryosurgery'],
    premalignantStated: false,
    refused: [{ text: '9', reason: 'other-lesion-type' }],
  },
  {
    text: `AK found: 10
AK frozen: 6
AK left: 4`,
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '4', reason: 'not-treated' }],
  },
  {
    text: '22 AK LN2 scalp + ears b/l // no bleed // d/c home',
    count: 22,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [{ site: 'scalp' }, { site: 'ear', side: 'both' }],
  },
  {
    text: `Lesion: AK 7 mm
Where: L temple
How treated: cryo`,
    count: 1,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '7 mm', reason: 'size' }],
  },
  {
    text: `Loc 1 nose AK cryo
Loc 2 chin AK cryo
Loc 3 L cheek AK cryo
Loc 4 L ear AK cryo`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'nose' },
      { site: 'chin' },
      { site: 'cheek', side: 'left' },
      { site: 'ear', side: 'left' },
    ],
  },
  {
    text: `            number   done
AK          5        LN2
SK          8        observed
Nevi        20       observed`,
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '8', reason: 'other-lesion-type' }],
  },
  {
    text: `AK 8 - LN2 scheduled 6/2
SK 3 - obs`,
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [{ text: '8', reason: 'planned' }],
  },
  {
    text: 'Sun damage face. Rx imiquimod 5% 3x/wk x 16 wk. No procedures.',
    count: 0,
    accept: [null],
    methods: ['topical-medication'],
    premalignantStated: false,
  },
  {
    text: '14:30 Consent. 14:35 AK forehead 5 LN2. 14:38 AK nose 3 LN2. 14:45 discharged.',
    count: 8,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '14:30', reason: 'date-or-time' }],
    sites: [
      { site: 'forehead', count: 5 },
      { site: 'nose', count: 3 },
    ],
  },
  {
    text: 'T 37.1 P 80. Face: AK 13 → cryotherapy → tol.',
    count: 13,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '37.1', reason: 'other' }],
    sites: [{ site: 'face', count: 13 }],
  },
  {
    text: 'no. of AK: 3-5 / LN2 / R forearm',
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'range',
  },
  {
    text: 'AK, multiple, bil ears - LN',
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'vague',
  },
  {
    text: 'Cryo log: 4 lesions chest, 2 lesions back.',
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: false,
    noCount: 'nature-not-stated',
  },
  {
    text: 'Cryo log (all AK): 4 lesions chest, 2 lesions back.',
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'chest', count: 4 },
      { site: 'back', count: 2 },
    ],
  },
  {
    text: 'AK: Face 12 LN2; Scalp 4 TCA 40%; Sum 16.',
    count: 16,
    methods: ['cryosurgery', 'chemosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'face', count: 12 },
      { site: 'scalp', count: 4 },
    ],
  },
  {
    text: 'Prev: 9 AK cryo. Now: 7 AK cryo.',
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '9', reason: 'history' }],
  },
  {
    text: `AK map
A scalp: 12
B forearms: 9 each side
LN2 throughout, total thirty`,
    count: 30,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [{ site: 'scalp', count: 12 }],
  },
  {
    text: 'PDT log: red light 37 J, face, AK grade I-II, cycle 2 of 2',
    count: 0,
    accept: [null],
    methods: ['photodynamic-therapy'],
    premalignantStated: true,
  },
  {
    text: 'NMSC f/u: NER x2 sites. AK 3 rt brow LN2. Bx 2: L arm, R calf.',
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '2', reason: 'other-procedure' }],
  },
  {
    text: 'AK >5 L arm LN2',
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'vague',
  },
  {
    text: 'Actinic Keratosis; Cryotherapy; Units treated: five (5); Area: dorsum of nose',
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
];
