import type { LabelledNote } from './labelled-note.ts';

/** Labelled procedure fields, tables, bulleted and numbered lists, checkboxes. */
export const fieldAndTableNotes: readonly LabelledNote[] = [
  {
    text: `PROCEDURE: Destruction of actinic keratoses
# of lesions: 12
Location: scalp
Agent: liquid nitrogen
Complications: none`,
    count: 12,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [{ site: 'scalp' }],
  },
  {
    text: `Diagnosis: Actinic keratosis
Number treated: eleven
Method: cryotherapy
Sites: face, ears`,
    count: 11,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: `Indication ............ AK
Lesion count .......... 7
Method ................ LN2
Freeze time (sec) ..... 10`,
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '10', reason: 'duration' }],
  },
  {
    text: `Site | AKs treated | Method
Scalp | 6 | LN2
Forehead | 5 | LN2
Left ear | 3 | LN2`,
    count: 14,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 6 },
      { site: 'forehead', count: 5 },
      { site: 'ear', side: 'left', count: 3 },
    ],
  },
  {
    text: `| Site | AKs treated |
|------|-------------|
| Scalp | 6 |
| Forehead | 5 |
| Left ear | 3 |
| Total | 14 |
Treated with cryotherapy.`,
    count: 14,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 6 },
      { site: 'forehead', count: 5 },
      { site: 'ear', side: 'left', count: 3 },
    ],
  },
  {
    text: `| Site | AKs frozen |
|------|------------|
| Scalp | 6 |
| Nose | 2 |
| Chin | 1 |
| Total | 11 |`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'conflict',
  },
  {
    text: `Actinic keratoses treated today (liquid nitrogen):
- right temple: 4
- left hand: 6`,
    count: 10,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'temple', side: 'right', count: 4 },
      { site: 'hand', side: 'left', count: 6 },
    ],
  },
  {
    text: `AK destruction by LN2
* 2 L cheek
* 3 R cheek
* 1 nose
* 3 chin`,
    count: 9,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'cheek', side: 'left', count: 2 },
      { site: 'cheek', side: 'right', count: 3 },
      { site: 'nose', count: 1 },
      { site: 'chin', count: 3 },
    ],
  },
  {
    text: `1. Actinic keratosis - 5 on forehead treated with LN2.
2. Seborrheic keratosis - 8 on back, reassured.
3. Xerosis - emollient.`,
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '1.', reason: 'list-number' },
      { text: '2.', reason: 'list-number' },
      { text: '8', reason: 'other-lesion-type' },
    ],
  },
  {
    text: `1. AKs
   - 3 lesions, right forearm
   - LN2 x 5 seconds each
2. Nevi, benign
3. History of BCC
4. Neoplasm uncertain, back: shave biopsy x 2`,
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '4.', reason: 'list-number' },
      { text: '2', reason: 'other-procedure' },
    ],
  },
  {
    text: `[x] LN2  [ ] ED&C  [ ] curettage
Dx: [x] AK [ ] wart [ ] SK
Lesions treated: [8]`,
    count: 8,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: `( ) Cryo  (X) ED&C  ( ) Laser
Diagnosis: actinic keratosis
Lesions: 6
Site: lower legs`,
    count: 6,
    methods: ['electrosurgery', 'curettement'],
    premalignantStated: true,
  },
  {
    text: `Diagnosis: Actinic keratosis
Number of lesions: ____
Method: liquid nitrogen
Location(s): ____`,
    count: null,
    accept: [0],
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'placeholder',
  },
  {
    text: `[x] Cryotherapy
Diagnosis: AK
Number: {number}
Sites: {sites}`,
    count: null,
    accept: [0],
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'placeholder',
  },
  {
    text: `LOCATION	COUNT
Scalp	9
L forearm	4
R forearm	4
Dx actinic keratosis. LN2 to all of the above.`,
    count: 17,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 9 },
      { site: 'forearm', side: 'left', count: 4 },
      { site: 'forearm', side: 'right', count: 4 },
    ],
  },
  {
    text: `Pre-op dx: actinic keratosis
Post-op dx: same
Lesion number: 13
Cycles: 2
Max size: 6 mm
Procedure: cryosurgery with liquid nitrogen`,
    count: 13,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '2', reason: 'freeze-cycle' },
      { text: '6 mm', reason: 'size' },
    ],
  },
  {
    text: `Procedure note
Dx............AK (L57.0)
Qty...........4
Device........Cryo-Ac spray gun
Anesthesia....none`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: `Procedure: Cryosurgery
Diagnosis: Actinic keratosis
Number of lesions: 1
Location: left cheek`,
    count: 1,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [{ site: 'cheek', side: 'left' }],
  },
  {
    text: `Premalignant lesions destroyed today
Scalp ............ 12
Back .............  8
Sum .............. 20
Method: LN2`,
    count: 20,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 12 },
      { site: 'back', count: 8 },
    ],
  },
  {
    text: `Lesion 1: AK, nose - LN2
Lesion 2: AK, upper lip - CO2 laser`,
    count: 2,
    methods: ['cryosurgery', 'laser'],
    premalignantStated: true,
  },
  {
    text: `Lesion A - AK, left ear, LN2
Lesion B - AK, right ear, LN2
Lesion C - AK, nose, LN2`,
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [{ site: 'ear', side: 'left' }, { site: 'ear', side: 'right' }, { site: 'nose' }],
  },
  {
    text: `Lesion type / number / treatment
AK / 6 / LN2
Verruca / 5 / LN2
Skin tag / 3 / snip`,
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '5', reason: 'other-lesion-type' },
      { text: '3', reason: 'other-lesion-type' },
    ],
  },
  {
    text: `Type         No.   Treatment
AK           6     cryo
SK, inflamed 9     cryo`,
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '9', reason: 'other-lesion-type' }],
  },
  {
    text: `Diagnosis: molluscum contagiosum
Number of lesions: 15
Method: LN2`,
    count: 0,
    accept: [null],
    methods: ['cryosurgery'],
    premalignantStated: false,
    refused: [{ text: '15', reason: 'other-lesion-type' }],
  },
  {
    text: `Diagnosis: inflamed seborrhoeic keratosis
No. treated: 2
Method: cryotherapy`,
    count: 0,
    accept: [null],
    methods: ['cryosurgery'],
    premalignantStated: false,
    refused: [{ text: '2', reason: 'other-lesion-type' }],
  },
  {
    text: `Diagnosis: Actinic keratosis
Number observed: 9
Number treated: 0
Plan: field therapy`,
    count: 0,
    accept: [null],
    methods: [],
    premalignantStated: true,
    refused: [{ text: '9', reason: 'not-treated' }],
  },
  {
    text: `AKs observed: 9
AKs treated (LN2): 7
AKs biopsied: 2`,
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [
      { text: '9', reason: 'not-treated' },
      { text: '2', reason: 'other-procedure' },
    ],
  },
  {
    text: `Procedure: cryotherapy
Lesions: 6
Site: arms`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: false,
    noCount: 'nature-not-stated',
  },
  {
    text: `Visit 01/14
AK: L forearm - 5; R forearm - 3
Tx: LN2
Total AK: 8`,
    count: 8,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '01/14', reason: 'date-or-time' }],
    sites: [
      { site: 'forearm', side: 'left', count: 5 },
      { site: 'forearm', side: 'right', count: 3 },
    ],
  },
  {
    text: `              Last visit   Today
AK treated        7          10
Agent            LN2        LN2`,
    count: 10,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '7', reason: 'history' }],
  },
  {
    text: `Diagnosis: AK
Number of lesions: 8-10
Method: cryo`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'range',
  },
  {
    text: `Dx: actinic keratoses
Count: multiple
Method: LN2
Location: face, scalp`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'vague',
  },
  {
    text: `a) Scalp - AK x2 - LN2
b) Left temple - AK x1 - LN2
c) Right hand - AK x2 - LN2`,
    count: 5,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 2 },
      { site: 'temple', side: 'left', count: 1 },
      { site: 'hand', side: 'right', count: 2 },
    ],
  },
  {
    text: `Site; dx; no.; modality
Scalp; AK; 6; LN2
Forehead; AK; 3; TCA 30%`,
    count: 9,
    methods: ['cryosurgery', 'chemosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'scalp', count: 6 },
      { site: 'forehead', count: 3 },
    ],
  },
  {
    text: `Age: 45
Dx: AK
AK count today: 11
Treatment: liquid nitrogen spray
Next visit: 12 weeks`,
    count: 11,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '45', reason: 'age' }],
  },
  {
    text: `Actinic keratosis
  Treated today: 4 (LN2)
  To be treated at next visit: 3`,
    count: 4,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '3', reason: 'planned' }],
  },
  {
    text: `[X] AK   qty: 6   [X] LN2
[X] SK   qty: 9   [X] observed
[ ] Wart qty: __`,
    count: 6,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '9', reason: 'other-lesion-type' }],
  },
  {
    text: 'Destruction, premalignant: qty 16; modality: cryo; area: face/scalp; tolerated: yes',
    count: 16,
    methods: ['cryosurgery'],
    premalignantStated: true,
  },
  {
    text: 'NUMBER OF AKs: TWENTY-FIVE. METHOD: LIQUID NITROGEN. TIME: 15 SECONDS EACH. SITES: SCALP, FACE, ARMS.',
    count: 25,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '15', reason: 'duration' }],
  },
  {
    text: `Number of AKs treated: 8
Method: LN2
Sites: forehead (4), nose (2), left cheek (1)`,
    count: null,
    methods: ['cryosurgery'],
    premalignantStated: true,
    noCount: 'conflict',
  },
  {
    text: `Number of AKs treated: 7
Method: LN2
Sites: forehead (4), nose (2), left cheek (1)`,
    count: 7,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'forehead', count: 4 },
      { site: 'nose', count: 2 },
      { site: 'cheek', side: 'left', count: 1 },
    ],
  },
  {
    text: `Impression/Plan:
1) AK, 3, vertex - LN2 applied
2) Dermatofibroma, 1, leg - observe
3) Cherry angiomas, benign`,
    count: 3,
    methods: ['cryosurgery'],
    premalignantStated: true,
    refused: [{ text: '1)', reason: 'list-number' }],
  },
  {
    text: `Left hand ..7
Right hand ..5
Total AKs 12, LN2 to each, single freeze 8 s`,
    count: 12,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'hand', side: 'left', count: 7 },
      { site: 'hand', side: 'right', count: 5 },
    ],
  },
  {
    text: `Procedure: photodynamic therapy
Dx: actinic keratoses, face
Incubation: 60 min
Light: 20 min
Lesions: field`,
    count: 0,
    accept: [null],
    methods: ['photodynamic-therapy'],
    premalignantStated: true,
    refused: [{ text: '20', reason: 'duration' }],
  },
  {
    text: 'Pt had @NUMBER@ AKs treated with @METHOD@ at @SITE@.',
    count: null,
    accept: [0],
    methods: [],
    premalignantStated: true,
    noCount: 'placeholder',
  },
  {
    text: `AK tally
Face  IIIII IIIII (10)
Scalp IIIII (5)
Ears, bilateral III (3)
All frozen, LN2.`,
    count: 18,
    methods: ['cryosurgery'],
    premalignantStated: true,
    sites: [
      { site: 'face', count: 10 },
      { site: 'scalp', count: 5 },
      { site: 'ear', side: 'both', count: 3 },
    ],
  },
  {
    text: `Dx: Premalignant keratosis x2
Site: chest
Tx: electrodesiccation under local (1 cc lido 1%)`,
    count: 2,
    methods: ['electrosurgery'],
    premalignantStated: true,
    sites: [{ site: 'chest' }],
  },
];
