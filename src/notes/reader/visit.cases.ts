import type { LesionGroup, Method, Side } from '../../rules/index.ts';
import type { NoCountReason } from '../note-reading.ts';

/** What a note says of the visit. A site has its words, its id, and side and count where it has them. */
export interface VisitCase {
  note: string;
  count: number | NoCountReason;
  methods: readonly (readonly [text: string, method: Method])[];
  sites: readonly (readonly [
    text: string,
    site: string,
    side?: Side | undefined,
    count?: number,
  ])[];
  procedures: readonly (readonly [text: string, what: string])[];
  lesions: readonly LesionGroup[];
}

/** Visits in short, by what they show. */
export const visitCases: Readonly<Record<string, readonly VisitCase[]>> = {
  'a group for each site': [
    {
      note: '3 AKs on the left cheek and 2 on the scalp were frozen with LN2.',
      count: 5,
      methods: [['frozen with LN2', 'cryosurgery']],
      sites: [
        ['left cheek', 'cheek', 'left', 3],
        ['scalp', 'scalp', undefined, 2],
      ],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 3, site: 'cheek', side: 'left', method: 'cryosurgery' },
        { nature: 'premalignant', count: 2, site: 'scalp', method: 'cryosurgery' },
      ],
    },
    {
      note: 'LN2 to AKs: scalp 4, right ear 1',
      count: 5,
      methods: [['LN2', 'cryosurgery']],
      sites: [
        ['scalp', 'scalp', undefined, 4],
        ['right ear', 'ear', 'right', 1],
      ],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 4, site: 'scalp', method: 'cryosurgery' },
        { nature: 'premalignant', count: 1, site: 'ear', side: 'right', method: 'cryosurgery' },
      ],
    },
    {
      note: 'Five AKs were frozen: three on the midline forehead, two on the left temple.',
      count: 5,
      methods: [['frozen', 'cryosurgery']],
      sites: [
        ['midline forehead', 'forehead', 'midline', 3],
        ['left temple', 'temple', 'left', 2],
      ],
      procedures: [],
      lesions: [
        {
          nature: 'premalignant',
          count: 3,
          site: 'forehead',
          side: 'midline',
          method: 'cryosurgery',
        },
        { nature: 'premalignant', count: 2, site: 'temple', side: 'left', method: 'cryosurgery' },
      ],
    },
    {
      note: 'LN2 to 2 AKs on each ear',
      count: 4,
      methods: [['LN2', 'cryosurgery']],
      sites: [['ear', 'ear', undefined, 4]],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 4, site: 'ear', method: 'cryosurgery' }],
    },
    {
      note: '4 AKs on the bilateral dorsal hands treated with LN2',
      count: 4,
      methods: [['LN2', 'cryosurgery']],
      sites: [['bilateral dorsal hands', 'hand', 'both', 4]],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 4, site: 'hand', side: 'both', method: 'cryosurgery' },
      ],
    },
    {
      note: 'AK right helix, LN2',
      count: 1,
      methods: [['LN2', 'cryosurgery']],
      sites: [['right helix', 'ear', 'right']],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 1, site: 'ear', side: 'right', method: 'cryosurgery' },
      ],
    },
    {
      note: '7 of 9 AKs on the scalp frozen',
      count: 7,
      methods: [['frozen', 'cryosurgery']],
      sites: [['scalp', 'scalp', undefined, 7]],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 7, site: 'scalp', method: 'cryosurgery' }],
    },
  ],
  'sites that no number stands for': [
    {
      note: '6 AKs frozen on the scalp and face.',
      count: 6,
      methods: [['frozen', 'cryosurgery']],
      sites: [
        ['scalp', 'scalp'],
        ['face', 'face'],
      ],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 6, method: 'cryosurgery' }],
    },
    {
      note: '3 AKs, L hand, R ear; LN2',
      count: 3,
      methods: [['LN2', 'cryosurgery']],
      sites: [
        ['L hand', 'hand', 'left'],
        ['R ear', 'ear', 'right'],
      ],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 3, method: 'cryosurgery' }],
    },
  ],
  'the diagnosis where the note has its code': [
    {
      note: '5 AKs (L57.0) on the nose treated with cryotherapy.',
      count: 5,
      methods: [['cryotherapy', 'cryosurgery']],
      sites: [['nose', 'nose', undefined, 5]],
      procedures: [],
      lesions: [
        {
          nature: 'premalignant',
          diagnosis: 'L57.0',
          count: 5,
          site: 'nose',
          method: 'cryosurgery',
        },
      ],
    },
    {
      note: 'L57.0\nLN2 to 6 AKs, left forearm',
      count: 6,
      methods: [['LN2', 'cryosurgery']],
      sites: [['left forearm', 'forearm', 'left', 6]],
      procedures: [],
      lesions: [
        {
          nature: 'premalignant',
          diagnosis: 'L57.0',
          count: 6,
          site: 'forearm',
          side: 'left',
          method: 'cryosurgery',
        },
      ],
    },
  ],
  'the words where there is no number': [
    {
      note: 'Multiple AKs on the scalp frozen.',
      count: 'vague',
      methods: [['frozen', 'cryosurgery']],
      sites: [['scalp', 'scalp']],
      procedures: [],
      lesions: [{ nature: 'premalignant', countAsWritten: 'Multiple AKs', method: 'cryosurgery' }],
    },
    {
      note: '10-12 AKs were frozen with LN2.',
      count: 'range',
      methods: [['frozen with LN2', 'cryosurgery']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', countAsWritten: '10-12 AKs', method: 'cryosurgery' }],
    },
    {
      note: 'About 6 AKs curetted.',
      count: 'vague',
      methods: [['curetted', 'curettement']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', countAsWritten: 'About 6 AKs', method: 'curettement' }],
    },
    {
      note: 'AKs treated with LN2.',
      count: 'not-stated',
      methods: [['LN2', 'cryosurgery']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', method: 'cryosurgery' }],
    },
  ],
  'how lesions were destroyed': [
    {
      note: 'AK destroyed by electrodesiccation on the left shin.',
      count: 1,
      methods: [['electrodesiccation', 'electrosurgery']],
      sites: [['left shin', 'shin', 'left']],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 1, site: 'shin', side: 'left', method: 'electrosurgery' },
      ],
    },
    {
      note: '3 AKs destroyed with CO2 laser',
      count: 3,
      methods: [['CO2 laser', 'laser']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 3, method: 'laser' }],
    },
    {
      note: '4 AKs treated with TCA',
      count: 4,
      methods: [['TCA', 'chemosurgery']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 4, method: 'chemosurgery' }],
    },
    {
      note: '2 AKs curetted',
      count: 2,
      methods: [['curetted', 'curettement']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 2, method: 'curettement' }],
    },
    {
      note: '5 AKs, ED&C',
      count: 5,
      methods: [
        ['ED&C', 'curettement'],
        ['ED&C', 'electrosurgery'],
      ],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 5 }],
    },
    {
      note: '5 AKs frozen; 3 AKs curetted.',
      count: 8,
      methods: [
        ['frozen', 'cryosurgery'],
        ['curetted', 'curettement'],
      ],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 8 }],
    },
  ],
  'what else was done': [
    {
      note: '5-FU cream to the scalp for AKs.',
      count: 'not-stated',
      methods: [
        ['5-FU', 'topical-medication'],
        ['cream', 'topical-medication'],
      ],
      sites: [['scalp', 'scalp']],
      procedures: [
        ['5-FU', 'topical medication'],
        ['cream', 'topical medication'],
      ],
      lesions: [],
    },
    {
      note: '4 AKs frozen. Chemical peel to the face.',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['Chemical peel', 'chemical-peel'],
      ],
      sites: [['face', 'face']],
      procedures: [['Chemical peel', 'chemical peel']],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs frozen. Dermabrasion of scars.',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['Dermabrasion', 'dermabrasion'],
      ],
      sites: [],
      procedures: [['Dermabrasion', 'dermabrasion']],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs frozen, shave removal of nevus.',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['shave removal', 'shave-removal'],
      ],
      sites: [],
      procedures: [['shave removal', 'shave removal']],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs frozen, excision of cyst on back',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['excision', 'excision'],
      ],
      sites: [['back', 'back']],
      procedures: [['excision', 'excision']],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs frozen. Punch biopsy of left arm.',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['Punch biopsy', 'biopsy'],
      ],
      sites: [['left arm', 'arm', 'left']],
      procedures: [['Punch biopsy', 'biopsy']],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs frozen. ILK to keloid. Paring of corn. I&D of cyst.',
      count: 4,
      methods: [['frozen', 'cryosurgery']],
      sites: [],
      procedures: [
        ['ILK', 'intralesional injection'],
        ['Paring', 'paring'],
        ['I&D', 'incision and drainage'],
      ],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs of the hands frozen. PDT with Levulan to the face.',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['PDT', 'photodynamic-therapy'],
        ['Levulan', 'photodynamic-therapy'],
      ],
      sites: [
        ['hands', 'hand', undefined, 4],
        ['face', 'face'],
      ],
      procedures: [
        ['PDT', 'photodynamic therapy'],
        ['Levulan', 'photodynamic therapy'],
      ],
      lesions: [{ nature: 'premalignant', count: 4, site: 'hand', method: 'cryosurgery' }],
    },
  ],
  'what was not done at this visit': [
    {
      note: 'Biopsy planned for next visit. 4 AKs frozen.',
      count: 4,
      methods: [
        ['Biopsy', 'biopsy'],
        ['frozen', 'cryosurgery'],
      ],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: 'Declined PDT. 4 AKs frozen.',
      count: 4,
      methods: [
        ['PDT', 'photodynamic-therapy'],
        ['frozen', 'cryosurgery'],
      ],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: 'Prior Mohs on nose. 4 AKs frozen.',
      count: 4,
      methods: [
        ['Mohs', 'excision'],
        ['frozen', 'cryosurgery'],
      ],
      sites: [['nose', 'nose']],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 4, method: 'cryosurgery' }],
    },
    {
      note: '8 AKs noted.',
      count: 'not-stated-as-done',
      methods: [],
      sites: [],
      procedures: [],
      lesions: [],
    },
    {
      note: '2 AKs frozen. 3 SKs left alone.',
      count: 2,
      methods: [['frozen', 'cryosurgery']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'premalignant', count: 2, method: 'cryosurgery' }],
    },
  ],
  'lesions of other kinds': [
    {
      note: '3 AKs frozen, 2 warts frozen on the right hand.',
      count: 3,
      methods: [
        ['frozen', 'cryosurgery'],
        ['frozen', 'cryosurgery'],
      ],
      sites: [['right hand', 'hand', 'right']],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 3, method: 'cryosurgery' },
        { nature: 'benign', count: 2, site: 'hand', side: 'right', method: 'cryosurgery' },
      ],
    },
    {
      note: '2 AKs frozen; BCC x 1 treated with ED&C on the back.',
      count: 2,
      methods: [
        ['frozen', 'cryosurgery'],
        ['ED&C', 'curettement'],
        ['ED&C', 'electrosurgery'],
      ],
      sites: [['back', 'back']],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 2, method: 'cryosurgery' },
        { nature: 'malignant', count: 1, site: 'back' },
      ],
    },
    {
      note: 'No AKs. 2 warts frozen.',
      count: 'not-stated',
      methods: [['frozen', 'cryosurgery']],
      sites: [],
      procedures: [],
      lesions: [{ nature: 'benign', count: 2, method: 'cryosurgery' }],
    },
    {
      note: '4 AKs frozen. 6 skin tags on the neck destroyed with cautery.',
      count: 4,
      methods: [
        ['frozen', 'cryosurgery'],
        ['cautery', 'electrosurgery'],
      ],
      sites: [['neck', 'neck']],
      procedures: [],
      lesions: [
        { nature: 'premalignant', count: 4, method: 'cryosurgery' },
        { nature: 'skin-tag', count: 6, site: 'neck', method: 'electrosurgery' },
      ],
    },
  ],
  'a whole visit': [
    {
      note: '4 AKs on the scalp and 2 on the left ear frozen with LN2. 3 irritated SKs on the back frozen. 5 skin tags on the neck snipped. BCC of the nose biopsied. PDT of the face planned.',
      count: 6,
      methods: [
        ['frozen with LN2', 'cryosurgery'],
        ['frozen', 'cryosurgery'],
        ['snipped', 'shave-removal'],
        ['biopsied', 'biopsy'],
        ['PDT', 'photodynamic-therapy'],
      ],
      sites: [
        ['scalp', 'scalp', undefined, 4],
        ['left ear', 'ear', 'left', 2],
        ['back', 'back'],
        ['neck', 'neck'],
        ['nose', 'nose'],
        ['face', 'face'],
      ],
      procedures: [
        ['snipped', 'shave removal'],
        ['biopsied', 'biopsy'],
      ],
      lesions: [
        { nature: 'premalignant', count: 4, site: 'scalp', method: 'cryosurgery' },
        { nature: 'premalignant', count: 2, site: 'ear', side: 'left', method: 'cryosurgery' },
        { nature: 'benign', count: 3, site: 'back', method: 'cryosurgery' },
      ],
    },
  ],
};
