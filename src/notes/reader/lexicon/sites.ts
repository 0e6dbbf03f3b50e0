import { sites } from '../../../rules/index.ts';
import { mean, type Phrases } from './sense.ts';

/** What notes call the sites of the table. A site that the table lacks is kept under its own word. */
const NAMES: Readonly<Record<string, string>> = {
  scalp:
    'scalp|vertex|vertex scalp|crown|occiput|occipital scalp|frontal scalp|parietal scalp|parietal|frontal hairline|hairline|central scalp|crown of scalp|crown of the scalp|vertex of scalp|bald scalp',
  forehead: 'forehead|fh|glabella|brow|eyebrow|brows|eyebrows|mid forehead|central forehead',
  temple: 'temple|temples',
  cheek:
    'cheek|cheeks|malar cheek|malar|zygoma|medial cheek|lateral cheek|buccal cheek|preauricular cheek|preauricular|preauricular area|cheekbone|malar eminence',
  nose: 'nose|nasal|nasal tip|nasal ala|ala|nasal sidewall|nasal side wall|nasal bridge|nasal dorsum|nasal root|dorsum of nose|bridge of nose|tip of nose|dorsal nose|dorsum of the nose|bridge of the nose|tip of the nose|side of nose|columella|supratip|nasal supratip|nares',
  ear: 'ear|ears|helix|helices|antihelix|anti helix|earlobe|earlobes|ear lobe|auricle|pinna|tragus|concha|conchal bowl|helical rim|ear helix|lobule|superior helix|helix of ear|postauricular|post auricular|retroauricular|triangular fossa|scapha',
  eyelid: 'eyelid|eyelids|lower lid|upper lid|lid|lids|canthus|medial canthus|lateral canthus',
  'eyelid-margin': 'eyelid margin|lid margin',
  lip: 'lip|lips|lower lip|upper lip|cutaneous lip|upper cutaneous lip|lower cutaneous lip|philtrum',
  'lip-vermilion':
    'vermilion|vermilion lip|vermillion|lip vermilion|lower vermilion lip|lower lip vermilion|vermilion border',
  'lip-mucosa': 'mucosal lip|lip mucosa',
  mouth: 'mouth|buccal mucosa|oral mucosa',
  chin: 'chin',
  face: 'face|facial|central face|mid face|jaw|jawline|jaw line|mandible|perioral|periorbital',
  neck: 'neck|nape|nape of neck|posterior neck|lateral neck|anterior neck|nape of the neck|v of neck|v of the neck|v neck',
  chest:
    'chest|sternum|presternal|decolletage|décolletage|décolleté|presternal chest|upper chest|central chest|clavicle|v of chest|v of the chest|decollete',
  back: 'back|upper back|lower back|mid back|scapula|scapular|upper mid back|lumbar',
  abdomen: 'abdomen|abd|abdominal',
  trunk: 'trunk|torso|flank|flanks',
  shoulder: 'shoulder|shoulders|deltoid|posterior shoulder|upper shoulder',
  'upper-arm': 'upper arm|upper arms|triceps|biceps',
  elbow: 'elbow|elbows|antecubital fossa',
  forearm:
    'forearm|forearms|fa|fas|extensor forearm|extensor forearms|dorsal forearm|dorsal forearms|radial forearm|ulnar forearm|proximal forearm|distal forearm|volar forearm|lower arm|lower arms',
  wrist: 'wrist|wrists|dorsal wrist',
  hand: 'hand|hands|dorsal hand|dorsal hands|dorsum of hand|dorsum of hands|dorsum hand|dorsa of hands|dorsum of the hand|dorsum of the hands|back of hand|back of the hand|backs of hands|backs of the hands|hand dorsum|palm|palms|dorsum of right hand|dorsum of left hand|hand dorsa|thenar|knuckle|knuckles|backs of both hands|dorsa of the hands|dorsa of both hands|dorsum of both hands',
  finger: 'finger|fingers|thumb|thumbs|index finger|middle finger|ring finger|digit|digits',
  buttock: 'buttock|buttocks|gluteal',
  genitalia: 'genitalia|genital|penis|scrotum|vulva|vulvar|penile|groin|pubic',
  anus: 'anus|perianal',
  thigh: 'thigh|thighs|anterior thigh',
  knee: 'knee|knees|popliteal fossa',
  'lower-leg': 'lower leg|lower legs|calf|calves|pretibial leg|distal leg|lower extremity leg',
  shin: 'shin|shins|pretibial|anterior shin',
  ankle: 'ankle|ankles',
  foot: 'foot|feet|heel|heels|sole|soles|plantar foot|dorsal foot|dorsum of foot|dorsal feet|plantar|instep',
  toe: 'toe|toes|great toe|hallux',
  conjunctiva: 'conjunctiva',
  // In no table: judged unclear, in the note's own word.
  arm: 'arm|arms|ue|ues|upper extremity|upper extremities|bue|extremity|extremities',
  leg: 'leg|legs|le|les|lower extremity|lower extremities|ble',
  head: 'head',
};

const PLURAL = /s$|feet|calves|dorsa |helices|scapulae/u;
const SINGULAR_IN_S = /antihelix|pubis|penis|genitalia|anus|helix$|biceps|triceps/u;

const isMany = (phrase: string) => PLURAL.test(phrase) && !SINGULAR_IN_S.test(phrase);

export const sitePhrases: Phrases = Object.entries(NAMES).flatMap(([site, list]) =>
  list.split('|').flatMap((phrase) => mean({ is: 'site', site, many: isMany(phrase) }, phrase)),
);

const PAIRED: ReadonlySet<string> = new Set([
  ...sites.filter(({ paired }) => paired).map(({ id }) => id),
  'arm',
  'leg',
]);

/** Is there one on either side, so that 'each' of them is two? */
export const isPaired = (site: string): boolean => PAIRED.has(site);

export const sidePhrases: Phrases = [
  ...mean({ is: 'side', side: 'left' }, 'left|l|lt|lft'),
  ...mean({ is: 'side', side: 'right' }, 'right|r|rt|rgt'),
  ...mean(
    { is: 'side', side: 'both' },
    'bil|bilateral|bilaterally|b/l|bilat|bl|both|left and right|right and left|l and r|r and l|l & r|r & l',
  ),
  ...mean({ is: 'side', side: 'midline' }, 'midline'),
];
