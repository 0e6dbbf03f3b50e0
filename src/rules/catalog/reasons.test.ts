import { describe, expect, it } from 'vitest';
import { judgeBy } from '../../testing/golden-cases.ts';
import type { SourceId } from '../sources/registry.ts';
import type { RuleId, Step } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';
import { catalog, findRule } from './catalog.ts';
import { inWords, keratoses, line, uncertain, visit, warts, without } from './example-visits.ts';

// Golden cases assert what a finding says. Here are its reasons: each step, the facts it used, its source.

function findingOf(id: RuleId, encounter: Encounter, billed?: readonly ServiceLine[]) {
  const rule = findRule(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return judgeBy(rule, { encounter, ...(billed && { billed }) }).judged.finding;
}

const step = (says: string, cites: SourceId, from: Step['from'] = {}): Step => ({
  says,
  from,
  cites,
});

type Reasons = readonly (readonly [about: string, RuleId, Encounter, readonly Step[]])[];

const nameless = (count: number) => without(keratoses(count), 'nature', 'diagnosis');

const documentation: Reasons = [
  [
    '3 lesions called premalignant with a wart diagnosis',
    'documentation/premalignant-stated',
    visit([keratoses(3, { diagnosis: 'B07.8' })]),
    [
      step('left forearm: B07.8 does not name a premalignant lesion.', 'ohima-destruction-2025', {
        nature: 'premalignant',
        diagnosis: 'B07.8',
      }),
    ],
  ],
  [
    '5 “lesions” and nothing more',
    'documentation/premalignant-stated',
    visit([nameless(5)]),
    [
      step(
        'Neither a nature nor the diagnosis says that a premalignant lesion was destroyed.',
        'aapc-ak-conundrum',
        { groups: 1 },
      ),
    ],
  ],
  [
    '8 keratoses and 7 warts',
    'documentation/exact-count',
    visit([keratoses(8), warts(7)]),
    [step('Exact numbers are given: 8 + 7 = 15.', 'bcbsal-destruction', { lesions: 15 })],
  ],
  [
    '“several” keratoses and warts without a number',
    'documentation/exact-count',
    visit([inWords(keratoses(1), 'several'), without(warts(1), 'count')]),
    [
      step('left forearm: “several” is not an exact number.', 'bcbsal-destruction', {
        field: 'lesions.0.count',
        written: 'several',
      }),
      step('right hand: no number.', 'bcbsal-destruction', {
        field: 'lesions.1.count',
        written: 'nothing',
      }),
    ],
  ],
  [
    '3 keratoses without a method',
    'documentation/method-stated',
    visit([without(keratoses(3), 'method')]),
    [
      step('left forearm: no method in the record.', 'aad-destruction-families', {
        field: 'lesions.0.method',
      }),
    ],
  ],
  [
    '1 keratosis with and 3 without a site',
    'documentation/locations-stated',
    visit([keratoses(1), without(keratoses(3), 'site', 'side')]),
    [
      step('lesion row 2: no site in the record.', 'aad-location-codes', {
        field: 'lesions.1.site',
      }),
    ],
  ],
  [
    '5 keratoses at “left pinna”',
    'documentation/locations-stated',
    visit([without(keratoses(5, { site: 'left pinna' }), 'side')]),
    [
      step(
        '“left pinna” is not a listed site, so a code of its own was not looked for.',
        'aad-location-codes',
        { field: 'lesions.0.site', site: 'left pinna' },
      ),
    ],
  ],
  [
    '3 stated and 3 in the row',
    'documentation/counts-agree',
    visit([keratoses(3)], { statedLesionTotal: 3 }),
    [
      step('The rows add up to the stated total of 3.', 'dermtally-policy', {
        stated: 3,
        sum: 3,
      }),
    ],
  ],
  [
    '10 stated, 4 in one row and “several” in the other',
    'documentation/counts-agree',
    visit([keratoses(4), inWords(keratoses(1, { site: 'scalp' }), 'several')], {
      statedLesionTotal: 10,
    }),
    [step('Stated total 10; rows 4 + none.', 'dermtally-policy', { stated: 10, sum: 4 })],
  ],
  [
    '8 on the left and 7 on the right forearm',
    'documentation/count-per-site',
    visit([keratoses(8), keratoses(7, { side: 'right' })]),
    [step('The number is split by site.', 'dermtally-policy', { sites: 2, lesions: 15 })],
  ],
  [
    '8 on the left forearm and 9 on both: only the 9 are not split',
    'documentation/count-per-site',
    visit([keratoses(8), keratoses(9, { side: 'both' })]),
    [
      step('9 lesions (both forearm): no number of its own in the note.', 'dermtally-policy', {
        lesions: 9,
      }),
    ],
  ],
  [
    '8 and 7 by site, and the coder marked that the note has no split: neither is split',
    'documentation/count-per-site',
    visit([keratoses(8), keratoses(7, { side: 'right' })], {
      documented: { 'count-per-site': false },
    }),
    [
      step('8 lesions (left forearm): no number of its own in the note.', 'dermtally-policy', {
        lesions: 8,
      }),
      step('7 lesions (right forearm): no number of its own in the note.', 'dermtally-policy', {
        lesions: 7,
      }),
    ],
  ],
  [
    '3 keratoses for Medicare, signature not answered',
    'documentation/signature-and-date',
    visit([keratoses(3)], { payer: 'medicare' }),
    [step('Not answered yet.', 'cms-pim-3-3-2')],
  ],
  [
    '3 keratoses for Medicare, marked as not signed',
    'documentation/signature-and-date',
    visit([keratoses(3)], { payer: 'medicare', documented: { 'signature-and-date': false } }),
    [step('Marked as not signed.', 'cms-pim-3-3-2')],
  ],
];

const withAnEvaluation = visit([keratoses(3)], {
  evaluation: { code: '99213', separatelyIdentifiable: true },
});

const besideTheLesions: Reasons = [
  [
    'a biopsy and G2211 beside 3 keratoses: only the biopsy treats a lesion',
    'documentation/otherwise-treated',
    visit([keratoses(3)], {
      otherProcedures: [{ code: '11102', sameLesion: false }, { code: 'G2211' }],
    }),
    [step('11102 was done beside a destruction.', 'dermtally-policy', { code: '11102' })],
  ],
  [
    'an E/M of its own beside 3 keratoses',
    'documentation/separate-evaluation',
    withAnEvaluation,
    [
      step(
        '99213 carries 25. An audit of 100 such visits found 90 in order.',
        'oig-dermatology-2025',
        { code: '99213' },
      ),
    ],
  ],
  [
    '1 keratosis and 3 warts, 6 days after other ones: of 79 and 59 only 59 speaks of sites',
    'documentation/separate-sites',
    visit([keratoses(1), warts(3)], {
      priorProcedures: [{ code: '17000', dateOfService: '2024-08-09', relation: 'unrelated' }],
    }),
    [step('17000 carries 59.', 'fcso-co-236', { code: '17000' })],
  ],
];

const diagnosis: Reasons = [
  [
    '3 lesions called premalignant with a wart diagnosis',
    'diagnosis/agrees-with-nature',
    visit([keratoses(3, { diagnosis: 'B07.8' })]),
    [
      step(
        'left forearm: B07.8 (other viral wart) does not go with premalignant lesions.',
        'aad-destruction-families',
        { field: 'lesions.0.diagnosis', nature: 'premalignant', diagnosis: 'B07.8' },
      ),
    ],
  ],
  [
    '3 keratoses with L57',
    'diagnosis/has-icd-10-cm-form',
    visit([keratoses(3, { diagnosis: 'L57' })]),
    [
      step('left forearm carries the category L57.', 'icd-10-cm-tabular', {
        diagnosis: 'L57',
      }),
    ],
  ],
  [
    '3 keratoses with 702.0',
    'diagnosis/has-icd-10-cm-form',
    visit([keratoses(3, { diagnosis: '702.0' })]),
    [step('left forearm carries “702.0”.', 'icd-10-cm-tabular', { diagnosis: '702.0' })],
  ],
  [
    '3 keratoses with Z99.9',
    'diagnosis/listed',
    visit([keratoses(3, { diagnosis: 'Z99.9' })]),
    [
      step('left forearm carries Z99.9, which the table does not list.', 'dermtally-policy', {
        diagnosis: 'Z99.9',
      }),
    ],
  ],
  [
    '3 lesions of DSAP called premalignant: both readings',
    'diagnosis/settled-by-sources',
    visit([keratoses(3, { diagnosis: 'L56.5' })]),
    [
      step(
        'In general dermatology DSAP is often treated as a precancer, which would keep it in this family.',
        'dermtally-policy',
        { diagnosis: 'L56.5' },
      ),
      step(
        'A published code page describes DSAP as benign, which would make it 17110 or 17111.',
        'sprypt-l56-5',
        { diagnosis: 'L56.5' },
      ),
    ],
  ],
];

const families: Reasons = [
  [
    '3 keratoses and 2 warts',
    'lesion-families/nature-known',
    visit([keratoses(3), warts(2)]),
    [step('The record says what every lesion is.', 'aad-destruction-2024', { groups: 2 })],
  ],
  [
    '5 lesions without and 2 with a diagnosis, none with a nature',
    'lesion-families/nature-known',
    visit([
      nameless(5),
      without(keratoses(2, { diagnosis: 'L56.5', site: 'scalp' }), 'nature', 'side'),
    ]),
    [
      step(
        'left forearm: the record does not say whether the lesions are premalignant, benign or malignant.',
        'aapc-ak-conundrum',
        { field: 'lesions.0.nature', diagnosis: 'none' },
      ),
      step(
        'scalp: the record does not say whether the lesions are premalignant, benign or malignant.',
        'aapc-ak-conundrum',
        { field: 'lesions.1.nature', diagnosis: 'L56.5' },
      ),
    ],
  ],
  [
    '4 keratoses under photodynamic light and “some” peeled',
    'lesion-families/only-destruction-counts',
    visit([
      keratoses(4, { method: 'photodynamic-therapy' }),
      inWords(keratoses(1, { method: 'chemical-peel', side: 'right' }), 'some'),
    ]),
    [
      step(
        'left forearm: photodynamic therapy belongs to the photodynamic therapy codes 96567, 96573 and 96574.',
        'aad-destruction-families',
        { method: 'Photodynamic therapy', lesions: 4 },
      ),
      step(
        'right forearm: chemical peel belongs to the chemical peel codes 15788 to 15793.',
        'aad-destruction-families',
        { method: 'Chemical peel', lesions: 'not exact' },
      ),
    ],
  ],
  [
    '2 uncertain lesions without and 1 with a diagnosis',
    'lesion-families/uncertain-lesions-need-a-diagnosis',
    visit([uncertain(2), uncertain(1, { diagnosis: 'D48.5', site: 'nose' })]),
    [
      step('back is recorded as uncertain.', 'aad-destruction-2024', { diagnosis: 'none' }),
      step('nose is recorded as uncertain.', 'aad-destruction-2024', { diagnosis: 'D48.5' }),
    ],
  ],
];

const site: Reasons = [
  [
    '2 keratoses of the lid margin: both positions',
    'site/own-destruction-code',
    visit([keratoses(2, { site: 'eyelid-margin' })]),
    [
      step(
        'A lesion on the lid margin has a destruction code of its own, 67850.',
        'genhealth-67850',
        { site: 'Eyelid margin', codes: '67850' },
      ),
      step(
        'Skin of the lid off the margin stays with the skin codes; the note must say which it was.',
        'aad-location-codes',
        { site: 'Eyelid margin', codes: '67850' },
      ),
    ],
  ],
];

describe.each([
  ['documentation of the lesions', documentation],
  ['documentation of what was done beside them', besideTheLesions],
  ['diagnosis', diagnosis],
  ['lesion families', families],
  ['site', site],
])('reasons: %s', (_topic, reasons) => {
  it.each(reasons)('%s (%s)', (_about, id, encounter, because) => {
    expect(findingOf(id, encounter).because).toEqual(because);
  });
});

describe('billed lines', () => {
  it('with two distinct modifiers: both are named', () => {
    const billed = [line('17000', 1, { modifiers: ['59', 'XS'] })];
    const { because } = findingOf('documentation/separate-sites', visit([keratoses(1)]), billed);
    expect(because.map(({ says }) => says)).toEqual(['17000 carries 59, XS.']);
  });

  it('with 25 on two E/M codes: both are named', () => {
    const billed = ['99213', '99214'].map((code) => line(code, 1, { modifiers: ['25'] }));
    const { says } = findingOf('documentation/separate-evaluation', withAnEvaluation, billed);
    expect(says).toContain('the work of 99213, 99214 apart');
  });
});

describe('ways to settle a total of 15 beside a row of 14', () => {
  it('take over the sum, add a row of 1 without a place, or correct the row', () => {
    const row = keratoses(14);
    const { fixes = [] } = findingOf(
      'documentation/counts-agree',
      visit([row], { statedLesionTotal: 15 }),
    );
    expect(fixes.map(({ encounterPatch }) => encounterPatch)).toEqual([
      { statedLesionTotal: 14 },
      { lesions: [row, without(keratoses(1), 'site', 'side')] },
      { lesions: [keratoses(15)] },
    ]);
  });
});

describe('elements of the record', () => {
  it('have the names a coder looks for', () => {
    const labels = Object.fromEntries(
      catalog.flatMap(({ checklist }) => (checklist ? [[checklist.id, checklist.label]] : [])),
    );
    expect(labels).toMatchObject({
      'premalignant-stated': 'Premalignant diagnosis stated',
      'exact-count': 'Exact number of lesions',
      method: 'Method of destruction',
      locations: 'Anatomic locations',
      'counts-agree': 'Stated total and sites agree',
      'count-per-site': 'Number for each site',
      'signature-and-date': 'Signed and dated',
    });
  });
});
