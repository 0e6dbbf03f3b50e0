import {
  carcinoma,
  inWords,
  keratoses,
  skinTags,
  uncertain,
  visit,
  warts,
  without,
} from '../../rules/catalog/example-visits.ts';
import type { Encounter } from '../../rules/index.ts';

/** Visits a dermatology office sees, that between them ask for every family of rules. */
export const benchVisits: Readonly<Record<string, Encounter>> = {
  '1 keratosis': visit([keratoses(1)]),
  '7 keratoses': visit([keratoses(7)], { payer: 'medicare', placeOfService: '11' }),
  '14 keratoses in three rows': visit(
    [keratoses(6), keratoses(5, { side: 'right' }), keratoses(3, { site: 'scalp' })],
    { statedLesionTotal: 14, payer: 'medicare' },
  ),
  '15 keratoses': visit([keratoses(15)], { payer: 'commercial' }),
  '22 keratoses by site, signed': visit([keratoses(12), keratoses(10, { side: 'right' })], {
    payer: 'medicare',
    documented: { 'signature-and-date': true },
    additionalDiagnoses: ['X32.XXXA'],
  }),
  'none destroyed': visit([keratoses(0)]),
  '“multiple” keratoses': visit([inWords(keratoses(1), 'multiple')], { payer: 'medicare' }),
  'a stated total that disagrees': visit([keratoses(14)], { statedLesionTotal: 15 }),
  'keratoses coded as warts': visit([keratoses(3, { diagnosis: 'B07.8' })]),
  'before the tables begin': visit([keratoses(3)], { dateOfService: '2024-06-30' }),
  'no date, no method, no site': undated(visit([without(keratoses(4), 'method', 'site', 'side')])),
  '16 warts': visit([warts(16)], { payer: 'commercial' }),
  '27 skin tags, cut': visit([skinTags(27, { method: 'shave-removal' })]),
  'a carcinoma of the nose': visit([carcinoma('nose', 0.8)], { payer: 'medicare' }),
  '5 keratoses and 3 warts': visit([keratoses(5), warts(3)], { payer: 'medicare' }),
  'keratoses on the lid margin, some under light': visit([
    keratoses(2, { site: 'eyelid-margin' }),
    keratoses(6, { method: 'photodynamic-therapy' }),
  ]),
  'keratoses and an uncertain lesion': visit([keratoses(2), uncertain(1)]),
  'an E/M of its own beside 6 keratoses': visit([keratoses(6)], {
    payer: 'medicare',
    evaluation: { code: '99213', separatelyIdentifiable: true, diagnoses: ['L20.9'] },
  }),
  'an E/M unanswered beside 2 keratoses': visit([keratoses(2)], {
    evaluation: { code: '99203', patient: 'new' },
  }),
  'an E/M with its complexity add-on': visit([keratoses(3)], {
    payer: 'medicare',
    evaluation: { code: '99214', separatelyIdentifiable: true, diagnoses: ['L20.9'] },
    otherProcedures: [{ code: 'G2211', diagnoses: ['L20.9'] }],
  }),
  '15 keratoses and a biopsy elsewhere': visit([keratoses(15)], {
    payer: 'medicare',
    otherProcedures: [{ code: '11102', sameLesion: false, diagnoses: ['D48.5'] }],
  }),
  '3 keratoses, one of 2 biopsies of a destroyed lesion': visit([keratoses(3)], {
    otherProcedures: [
      { code: '11102', sameLesion: true, diagnoses: ['D48.5'] },
      { code: '11103', units: 2, sameLesion: false, diagnoses: ['D48.5'] },
    ],
  }),
  '4 keratoses, 6 days after the last ones': visit([keratoses(4)], {
    payer: 'medicare',
    priorProcedures: [{ code: '17000', dateOfService: '2024-08-09', relation: 'unrelated' }],
  }),
  'an E/M and 2 keratoses inside a period, unanswered': visit([keratoses(2)], {
    evaluation: { code: '99212', separatelyIdentifiable: true },
    priorProcedures: [{ code: '17110', dateOfService: '2024-08-12' }],
  }),
};

/** The visit before its date was entered. */
function undated({ dateOfService: _date, ...rest }: Encounter): Encounter {
  return rest;
}
