import type { LesionNature } from '../../../rules/index.ts';
import { type Family, mean, type Phrases } from './sense.ts';

const named = (family: Family, one: string, many: string): Phrases => [
  ...mean({ is: 'lesion', family, many: false }, one),
  ...mean({ is: 'lesion', family, many: true }, many),
];

const quality = (family: LesionNature, list: string): Phrases =>
  mean({ is: 'quality', family }, list);

/** What lesions are called in notes. British and American spelling, and what hurried fingers make of it. */
export const lesionPhrases: Phrases = [
  ...named(
    'premalignant',
    'ak|hak|actinic keratosis|actinic ker|solar keratosis|senile keratosis|precancer|pre cancer|premalignancy|actinic cheilitis|actinic kerotosis|actinic keratos|actinic keratsis|actinc keratosis|actinic kertosis|actinik keratosis|acitnic keratosis',
    'aks|actinc keratoses|actinic kertoses|haks|actinic keratoses|solar keratoses|senile keratoses|precancers|pre cancers|actinics|actinic kerotoses|actinic keratosises|actinic keratosis lesions|actinic lesions|ak lesions|solar keratosis lesions|keratoses actinic',
  ),
  ...mean(
    { is: 'lesion', family: 'premalignant', many: false, label: true },
    'l57.0|l57 0|l570|dx l57.0|icd l57.0',
  ),
  ...quality(
    'premalignant',
    'actinic|solar|premalignant|pre malignant|precancerous|pre cancerous|pre malig|premalig',
  ),
  ...named(
    'benign',
    'wart|verruca|verruca vulgaris|verruca plana|verruca plantaris|vv|condyloma|condyloma acuminatum|molluscum|mollusca|sk|isk|seborrheic keratosis|seborrhoeic keratosis|seb k|seb ker|stucco keratosis|angioma|cherry angioma|hemangioma|haemangioma|lentigo|solar lentigo|sebaceous hyperplasia|nevus|naevus|mole|dermatofibroma|df|milium|keloid|callus|corn|cyst|lipoma|neurofibroma|dpn|porokeratosis of mibelli|prurigo nodule|telangiectasia|syringoma|clavus|granuloma|pyogenic granuloma|fibrous papule|lichenoid keratosis|blk|lplk|scar',
    'warts|verrucae|verrucas|vvs|condylomata|condylomas|molluscum lesions|sks|isks|seborrheic keratoses|seborrhoeic keratoses|seb ks|seb kers|stucco keratoses|angiomas|cherry angiomas|hemangiomas|lentigines|solar lentigines|nevi|naevi|moles|dermatofibromas|dfs|milia|keloids|calluses|corns|cysts|lipomas|neurofibromas|dpns|prurigo nodules|syringomas|granulomas|fibrous papules|lichenoid keratoses|scars|sebaceous hyperplasias',
  ),
  ...quality(
    'benign',
    'benign|seborrheic|seborrhoeic|verrucous|verrucal|warty|viral|inflamed seborrheic|inflamed seborrhoeic|stucco|melanocytic|vascular|irritated seborrheic',
  ),
  ...named(
    'skin-tag',
    'skin tag|acrochordon|fep|fibroepithelial polyp|tag',
    'skin tags|acrochordons|acrochorda|feps|fibroepithelial polyps|tags',
  ),
  ...named(
    'malignant',
    'bcc|scc|sccis|scc in situ|basal cell carcinoma|basal cell|squamous cell carcinoma|squamous cell carcinoma in situ|bowen disease|bowens disease|bowen|bowens|melanoma|melanoma in situ|mis|keratoacanthoma|ka|nmsc|skin cancer|carcinoma|carcinoma in situ|merkel cell carcinoma|lentigo maligna',
    'bccs|sccs|basal cell carcinomas|basal cells|squamous cell carcinomas|melanomas|keratoacanthomas|kas|nmscs|skin cancers|carcinomas',
  ),
  ...quality('malignant', 'malignant|cancerous|bowenoid papulosis'),
  ...named(
    'uncertain',
    'dsap|porokeratosis|disseminated superficial actinic porokeratosis|cutaneous horn|leukoplakia|suspicious lesion|pigmented lesion|atypical nevus|atypical mole|dysplastic nevus|neoplasm of uncertain behavior|neoplasm of uncertain behaviour|nub|neoplasm|suspicious growth|suspicious papule|suspicious area|actinic porokeratosis|atypical lesion|changing mole',
    'cutaneous horns|porokeratoses|suspicious lesions|pigmented lesions|atypical nevi|atypical moles|dysplastic nevi|neoplasms|nubs|actinic porokeratoses|atypical lesions',
  ),
  ...quality('uncertain', 'suspicious|pigmented|atypical|dysplastic|uncertain'),
  ...named(
    'generic',
    'lesion|spot|papule|macule|patch|plaque|growth|keratosis|place|bump|target|hyperkeratosis',
    'lesions|spots|papules|macules|patches|plaques|growths|keratoses|places|bumps|targets|skin lesions|lesion s|aks sites|treated areas|treatment sites',
  ),
];

/** Of these an area or a site is only sometimes a lesion: '4 sites treated', 'sun-exposed areas'. */
export const LOOSE_NAMES: ReadonlySet<string> = new Set([
  'area',
  'areas',
  'site',
  'sites',
  'location',
  'locations',
  'regions',
  'region',
  'zones',
  'fields',
]);
