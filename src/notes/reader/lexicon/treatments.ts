import type { Method } from '../../../rules/index.ts';
import { mean, type Phrases } from './sense.ts';

const method = (name: Method, nouns: string, verbs = ''): Phrases => [
  ...mean({ is: 'method', method: name }, nouns),
  ...(verbs === '' ? [] : mean({ is: 'method', method: name, done: true }, verbs)),
];

const procedure = (what: string, name: Method | undefined, nouns: string, verbs = ''): Phrases => [
  ...mean({ is: 'procedure', what, ...(name && { method: name }) }, nouns),
  ...(verbs === ''
    ? []
    : mean({ is: 'procedure', what, ...(name && { method: name }), done: true }, verbs)),
];

const DOUBLE =
  'ed & c|ed + c|edc|ed and c|d & c|ec & d|c & d|c & e|electrodesiccation and curettage|electrodesiccation & curettage|curettage and electrodesiccation|curettage & electrodesiccation|curettage and cautery|curettage & cautery|curetted and electrodesiccated|electrodesiccated and curetted|electrodessication and curettage|curettage and desiccation|curettage and electrodessication|c and d|cautery and curettage|curetted and cauterized|curettage and hyfrecation|curetted and cauterised|curettage and electrocautery|curettage and electrosurgery|curetted and hyfrecated|curettage followed by electrodesiccation|curettage with electrodesiccation|curettage + electrodesiccation';

/** How lesions are destroyed, and what else is done to them. */
export const treatmentPhrases: Phrases = [
  ...method(
    'cryosurgery',
    'ln2|ln|ln 2|l n2|liquid nitrogen|liq nitrogen|liquid n2|liq n2|lin2|cryo|cryotherapy|cryosurgery|cryosurgical|cryosurgically|cryosurg|cryodestruction|cryoablation|cryospray|cryogun|cryopen|cryac|cryoprobe|cryo therapy|cryo surgery|nitrous oxide probe|cryotherapy ln2|freezing|biofreeze|cryo gun|cryo spray|freeze|freezes|freeze thaw|freeze thaw cycle|freeze thaw cycles|freeze cycles|liquid nitrogen spray|cryotheraphy|cyrotherapy|crytherapy|liqiud nitrogen|liquid nitogen|liquid nitrogren|lq n2|liquid nitrogen cryotherapy|ln2 cryotherapy',
    'frozen|refrozen|re frozen|froze|cryoed|cryo d|cryod|ln2d|lnd|cryotherapied|freezed|frozen with ln2|iced',
  ),
  ...method(
    'electrosurgery',
    'electrodesiccation|electrodessication|electrodesication|electrosurgery|electrocautery|electrofulguration|fulguration|hyfrecation|hyfrecator|cautery|electrodestruction|ed|hyfercation|hyfrecator treatment',
    'electrodesiccated|electrodessicated|hyfrecated|fulgurated|cauterized|cauterised|electrocauterized|desiccated|dessicated|electrofulgurated',
  ),
  ...method(
    'laser',
    'laser|co2 laser|laser ablation|erbium laser|er yag|erbium yag|co2|carbon dioxide laser|laser vaporization|laser destruction|laser therapy',
    'lasered|lasers|vaporized|vaporised',
  ),
  ...method(
    'chemosurgery',
    'tca|trichloroacetic acid|trichloracetic acid|trichloroacetic|phenol|chemosurgery|chemical destruction|bichloroacetic acid|bca|cantharidin|chemical cautery|jessner|monochloroacetic acid',
  ),
  ...method(
    'curettement',
    'curettage|curettement|curet|curette|curetting|curetage|curretage',
    'curetted|curetted off|curretted|cureted|curettaged',
  ),
  ...procedure(
    'photodynamic therapy',
    'photodynamic-therapy',
    'pdt|photodynamic therapy|blue light|red light|blu u|levulan|ameluz|ala application|ala applied|ala pdt|ala incubation|ala solution|20% ala|% ala|aminolevulinic acid|metvixia|mal pdt|daylight pdt|photodynamic|blue light therapy|red light therapy',
  ),
  ...procedure(
    'topical medication',
    'topical-medication',
    '5 fu|5fu|fluorouracil|5 fluorouracil|efudex|carac|tolak|imiquimod|aldara|zyclara|diclofenac|solaraze|tirbanibulin|klisyri|calcipotriene|ingenol|topical therapy|topical treatment|field therapy|field treatment|topical|topicals|cream|fluoroplex|picato',
  ),
  ...procedure(
    'chemical peel',
    'chemical-peel',
    'chemical peel|peel|tca peel|jessner peel|full face peel',
  ),
  ...procedure('dermabrasion', 'dermabrasion', 'dermabrasion|microdermabrasion'),
  ...procedure(
    'shave removal',
    'shave-removal',
    'shave removal|shave excision|shave|snip removal|scissor removal|snip excision',
    'shaved|snipped|snipped off|shave removed',
  ),
  ...procedure(
    'excision',
    'excision',
    'excision|surgical excision|wide local excision|wle|elliptical excision|mohs|mohs surgery|mohs micrographic surgery|punch excision|re excision',
    'excised|re excised',
  ),
  ...procedure(
    'biopsy',
    'biopsy',
    'biopsy|biopsies|bx|bxs|bx s|shave biopsy|shave biopsies|shave bx|punch biopsy|punch biopsies|punch bx|tangential biopsy|tangential biopsies|tangential bx|incisional biopsy|excisional biopsy|saucerization|saucerisation|saucerization biopsy|shave biopsy technique',
    'biopsied|bx d|bxd|bx ed|sampled|saucerized|saucerised',
  ),
  ...procedure(
    'intralesional injection',
    undefined,
    'intralesional kenalog|ilk|kenalog injection|intralesional injection|intralesional triamcinolone|il kenalog|candida injection|injection|injections',
    'injected',
  ),
  ...procedure('paring', undefined, 'paring', 'pared|debrided'),
  ...procedure('incision and drainage', undefined, 'i&d|i & d|incision and drainage'),
];

/** Two methods under one name: curettement and electrosurgery. */
export const doubleMethodPhrases: Phrases = [
  ...mean({ is: 'method', method: 'curettement' }, DOUBLE),
  ...mean({ is: 'method', method: 'electrosurgery' }, DOUBLE),
];
