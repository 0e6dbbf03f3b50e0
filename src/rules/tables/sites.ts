import type { MalignantSiteGroup } from './destruction-tiers.ts';
import type { OpenQuestion, Position } from './diagnoses.ts';

/** A place on the body, in the words of the claim and of the body map. Sides are separate. */
export interface SiteEntry {
  id: string;
  label: string;
  /** What a coder types for it; with l or r in front it carries the side: 'lfa'. */
  short: readonly string[];
  /** There is one on the left and one on the right. */
  paired: boolean;
  /** Which diameter table a malignant lesion here is read from; absent where no source says. */
  malignantGroup?: MalignantSiteGroup;
  /** Another destruction code may apply here, and what speaks for each. */
  ownCode?: OpenQuestion & { codes: string };
}

const openSite = (codes: string, positions: readonly [Position, Position]) => ({
  codes,
  positions,
});

export const sites: readonly SiteEntry[] = [
  {
    id: 'scalp',
    label: 'Scalp',
    short: ['sc'],
    paired: false,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
  },
  {
    id: 'forehead',
    label: 'Forehead',
    short: ['fh', 'fhd'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'temple',
    label: 'Temple',
    short: ['te', 'tmp'],
    paired: true,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'cheek',
    label: 'Cheek',
    short: ['ck', 'chk'],
    paired: true,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'nose',
    label: 'Nose',
    short: ['ns'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'ear',
    label: 'Ear',
    short: ['ea'],
    paired: true,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'eyelid',
    label: 'Eyelid, off the margin',
    short: ['el', 'lid'],
    paired: true,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'eyelid-margin',
    label: 'Eyelid margin',
    short: ['lm'],
    paired: true,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
    ownCode: openSite('67850', [
      {
        says: 'A lesion on the lid margin has a destruction code of its own, 67850.',
        cites: 'genhealth-67850',
      },
      {
        says: 'Skin of the lid off the margin stays with the skin codes; the note must say which it was.',
        cites: 'aad-location-codes',
      },
    ]),
  },
  {
    id: 'lip',
    label: 'Lip, part not said',
    short: ['li'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'lip-vermilion',
    label: 'Lip, dry vermilion',
    short: ['lv'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
    ownCode: openSite('40820', [
      {
        says: 'Many coders move the vermilion to 40820, which is described for the vestibule of the mouth.',
        cites: 'openpayer-40820',
      },
      {
        says: 'AAD guidance separates skin, vermilion and mucosa for biopsies and says nothing of destruction on dry vermilion.',
        cites: 'aad-lip',
      },
    ]),
  },
  {
    id: 'lip-mucosa',
    label: 'Lip, mucosal side',
    short: ['lmu'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
    ownCode: openSite('40820', [
      {
        says: 'A lesion of the mucosal lip has a destruction code of its own, 40820.',
        cites: 'openpayer-40820',
      },
      {
        says: 'Skin of the lip stays with the skin codes; the note must say which it was.',
        cites: 'aad-lip',
      },
    ]),
  },
  {
    id: 'mouth',
    label: 'Mouth lining',
    short: ['mo', 'oral'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
    ownCode: openSite('40820', [
      {
        says: 'A lesion of the mouth lining has a destruction code of its own, 40820.',
        cites: 'openpayer-40820',
      },
      {
        says: 'The skin codes are for skin; site codes apply when their criteria are met.',
        cites: 'aad-location-codes',
      },
    ]),
  },
  {
    id: 'chin',
    label: 'Chin',
    short: ['cn'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'face',
    label: 'Face, part not said',
    short: ['fc'],
    paired: false,
    malignantGroup: 'face-ears-eyelids-nose-lips-mucosa',
  },
  {
    id: 'neck',
    label: 'Neck',
    short: ['ne', 'nk'],
    paired: false,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
  },
  {
    id: 'chest',
    label: 'Chest',
    short: ['cst', 'chst'],
    paired: false,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'back',
    label: 'Back',
    short: ['ba', 'bk'],
    paired: false,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'abdomen',
    label: 'Abdomen',
    short: ['ab', 'abd'],
    paired: false,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'trunk',
    label: 'Trunk, part not said',
    short: ['tr'],
    paired: false,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'shoulder',
    label: 'Shoulder',
    short: ['sh', 'shld'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'upper-arm',
    label: 'Upper arm',
    short: ['ua'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'elbow',
    label: 'Elbow',
    short: ['eb'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'forearm',
    label: 'Forearm',
    short: ['fa'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'wrist',
    label: 'Wrist',
    short: ['wr'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'hand',
    label: 'Hand',
    short: ['ha', 'hd'],
    paired: true,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
  },
  {
    id: 'finger',
    label: 'Finger',
    short: ['fi'],
    paired: true,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
  },
  {
    id: 'buttock',
    label: 'Buttock',
    short: ['bu', 'butt'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'genitalia',
    label: 'Genitals',
    short: ['ge'],
    paired: false,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
    ownCode: openSite('54050 to 54065, 56501, 56515, 57061 or 57065', [
      {
        says: 'Destruction on the penis, vulva or vagina has codes of its own, by method and extent.',
        cites: 'aad-location-codes',
      },
      {
        says: 'The scope of those codes was read from short labels only; the skin codes are kept until you decide.',
        cites: 'dermtally-policy',
      },
    ]),
  },
  {
    id: 'anus',
    label: 'Anus',
    short: ['ans'],
    paired: false,
    ownCode: openSite('46900 to 46924', [
      {
        says: 'Destruction at the anus has codes of its own, by method and extent.',
        cites: 'aad-location-codes',
      },
      {
        says: 'The scope of those codes was read from short labels only; the skin codes are kept until you decide.',
        cites: 'dermtally-policy',
      },
    ]),
  },
  {
    id: 'thigh',
    label: 'Thigh',
    short: ['th'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'knee',
    label: 'Knee',
    short: ['kn'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'lower-leg',
    label: 'Lower leg',
    short: ['ll', 'leg', 'calf'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'shin',
    label: 'Shin',
    short: ['sn'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'ankle',
    label: 'Ankle',
    short: ['ank'],
    paired: true,
    malignantGroup: 'trunk-arms-legs',
  },
  {
    id: 'foot',
    label: 'Foot',
    short: ['fo', 'ft', 'feet'],
    paired: true,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
  },
  {
    id: 'toe',
    label: 'Toe',
    short: ['to'],
    paired: true,
    malignantGroup: 'scalp-neck-hands-feet-genitalia',
  },
  {
    id: 'conjunctiva',
    label: 'Conjunctiva',
    short: ['cj', 'conj'],
    paired: true,
    ownCode: openSite('68135', [
      {
        says: 'A lesion of the conjunctiva has a destruction code of its own, 68135.',
        cites: 'aad-location-codes',
      },
      {
        says: 'The scope of that code was read from its short label only; the skin codes are kept until you decide.',
        cites: 'dermtally-policy',
      },
    ]),
  },
];

const byId = new Map(sites.map((site) => [site.id, site]));

/** The table's entry for a site id; undefined for a site in the note's own words. */
export const findSite = (id: string): SiteEntry | undefined => byId.get(id);
