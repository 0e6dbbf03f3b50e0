import type { SourceId } from '../sources/registry.ts';
import type { LesionNature } from '../vocabulary/encounter.ts';

/** Two readings of one diagnosis or site that published sources do not settle. */
export interface OpenQuestion {
  positions: readonly [Position, Position];
}
export interface Position {
  says: string;
  cites: SourceId;
}

/** A diagnosis and the lesion natures it can stand for. */
export interface DiagnosisEntry {
  /** ICD-10-CM; a trailing '-' takes in the whole category: 'C44.-'. */
  code: string;
  label: string;
  natures: readonly LesionNature[];
  /** The code alone says what the lesion is, even where the record names no nature. */
  statesNature?: LesionNature;
  /** Cause, history or screening: never a line's only pointer. */
  secondary?: true;
  open?: OpenQuestion;
  cites: SourceId;
}

const eitherNature = (why: { premalignant: Position; benign: Position }): OpenQuestion => ({
  positions: [why.premalignant, why.benign],
});

const policyOpen = (premalignant: string, benign: string): OpenQuestion =>
  eitherNature({
    premalignant: { says: premalignant, cites: 'dermtally-policy' },
    benign: { says: benign, cites: 'dermtally-policy' },
  });

export const diagnoses: readonly DiagnosisEntry[] = [
  {
    code: 'L57.0',
    label: 'Actinic keratosis',
    natures: ['premalignant'],
    statesNature: 'premalignant',
    cites: 'aad-destruction-2024',
  },
  {
    code: 'L56.5',
    label: 'Porokeratosis, disseminated superficial actinic (DSAP)',
    natures: ['premalignant', 'benign'],
    open: eitherNature({
      premalignant: {
        says: 'In general dermatology DSAP is often treated as a precancer, which would keep it in this family.',
        cites: 'dermtally-policy',
      },
      benign: {
        says: 'A published code page describes DSAP as benign, which would make it 17110 or 17111.',
        cites: 'sprypt-l56-5',
      },
    }),
    cites: 'sprypt-l56-5',
  },
  {
    code: 'L56.8',
    label: 'Actinic cheilitis, filed as other acute UV skin change',
    natures: ['premalignant', 'benign'],
    open: policyOpen(
      'Actinic cheilitis is treated like an actinic keratosis of the lip.',
      'How the ICD-10-CM index routes actinic cheilitis was not verified, and the part of the lip decides the code.',
    ),
    cites: 'dermtally-policy',
  },
  {
    code: 'K13.0',
    label: 'Disease of lips, where actinic cheilitis may be filed',
    natures: ['premalignant', 'benign'],
    open: policyOpen(
      'Actinic cheilitis is treated like an actinic keratosis of the lip.',
      'The code covers other lip disease as well, and a mucosal lesion has a code of its own.',
    ),
    cites: 'dermtally-policy',
  },
  {
    code: 'K13.21',
    label: 'Leukoplakia of the mouth',
    natures: ['premalignant', 'benign'],
    open: eitherNature({
      premalignant: {
        says: 'One payer lists leukoplakia among lesions that appear premalignant.',
        cites: 'aetna-cpb-0633',
      },
      benign: {
        says: 'A lesion of the mucosa has a destruction code of its own, 40820.',
        cites: 'openpayer-40820',
      },
    }),
    cites: 'aetna-cpb-0633',
  },
  {
    code: 'K13.29',
    label: 'Other disturbance of oral epithelium',
    natures: ['premalignant', 'benign'],
    open: policyOpen(
      'Some disturbances of the oral lining are premalignant.',
      'A lesion of the mucosa has a destruction code of its own, 40820.',
    ),
    cites: 'dermtally-policy',
  },
  {
    code: 'L85.8',
    label: 'Cutaneous horn, other epidermal thickening',
    natures: ['premalignant', 'benign'],
    open: policyOpen(
      'A horn may stand on an actinic keratosis, which would keep it in this family.',
      'The lesion at its base must be named; on a wart or a seborrheic keratosis it is benign.',
    ),
    cites: 'dermtally-policy',
  },
  {
    code: 'D22.-',
    label: 'Melanocytic nevus, atypical nevus included',
    natures: ['benign'],
    cites: 'icd-10-cm-tabular',
  },
  {
    code: 'D23.-',
    label: 'Other benign skin neoplasm',
    natures: ['benign'],
    cites: 'icd-10-cm-tabular',
  },
  {
    code: 'D48.5',
    label: 'Skin neoplasm of uncertain behavior, after pathology',
    natures: ['uncertain'],
    cites: 'icd-10-cm-tabular',
  },
  {
    code: 'D49.2',
    label: 'Skin neoplasm not specified',
    natures: ['uncertain'],
    cites: 'icd-10-cm-tabular',
  },
  {
    code: 'L98.9',
    label: 'Skin disorder not specified',
    natures: ['uncertain'],
    cites: 'aapc-ak-conundrum',
  },
  {
    code: 'L98.8',
    label: 'Other skin disorder',
    natures: ['uncertain'],
    cites: 'aapc-ak-conundrum',
  },
  {
    code: 'R23.4',
    label: 'Change in skin texture',
    natures: ['uncertain'],
    cites: 'aapc-ak-conundrum',
  },
  {
    code: 'D04.-',
    label: 'Carcinoma in situ of skin (Bowen)',
    natures: ['malignant'],
    cites: 'aad-destruction-2011',
  },
  {
    code: 'C44.-',
    label: 'Skin cancer other than melanoma',
    natures: ['malignant'],
    cites: 'aad-destruction-2011',
  },
  {
    code: 'D03.-',
    label: 'Melanoma in situ',
    natures: ['malignant'],
    cites: 'icd-10-cm-tabular',
  },
  { code: 'C43.-', label: 'Melanoma of skin', natures: ['malignant'], cites: 'icd-10-cm-tabular' },
  {
    code: 'B07.0',
    label: 'Plantar wart',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  {
    code: 'B07.8',
    label: 'Other viral wart',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  {
    code: 'B07.9',
    label: 'Viral wart, kind not said',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  {
    code: 'A63.0',
    label: 'Anogenital wart',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  {
    code: 'B08.1',
    label: 'Molluscum contagiosum',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  {
    code: 'L82.0',
    label: 'Seborrheic keratosis, inflamed',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  {
    code: 'L82.1',
    label: 'Seborrheic keratosis, other',
    natures: ['benign'],
    cites: 'aad-destruction-families',
  },
  { code: 'L91.8', label: 'Skin tag', natures: ['skin-tag'], cites: 'aad-skin-tags-2020' },
  { code: 'L81.4', label: 'Lentigo', natures: ['benign'], cites: 'dermtally-policy' },
  {
    code: 'L57.8',
    label: 'Other chronic sun damage',
    natures: [],
    cites: 'dermtally-policy',
  },
  {
    code: 'L57.9',
    label: 'Chronic sun damage, unspecified',
    natures: [],
    cites: 'dermtally-policy',
  },
  {
    code: 'X32.-',
    label: 'Exposure to sunlight',
    natures: [],
    secondary: true,
    cites: 'uv-source-note',
  },
  {
    code: 'W89.-',
    label: 'Exposure to man-made UV light',
    natures: [],
    secondary: true,
    cites: 'uv-source-note',
  },
  {
    code: 'Z85.-',
    label: 'History of cancer',
    natures: [],
    secondary: true,
    cites: 'icd-10-cm-tabular',
  },
  {
    code: 'Z12.83',
    label: 'Screening for skin cancer',
    natures: [],
    secondary: true,
    cites: 'icd-10-cm-tabular',
  },
  {
    code: 'Z80.8',
    label: 'Family history of cancer',
    natures: [],
    secondary: true,
    cites: 'icd-10-cm-tabular',
  },
];

const categories = diagnoses.filter(({ code }) => code.endsWith('-'));
const singles = new Map(diagnoses.map((entry) => [entry.code, entry]));

/** Is this the name of a category of the table, which takes more characters to be a code a payer accepts? */
export const isCategory = (code: string): boolean =>
  !code.includes('.') && diagnoses.some((entry) => entry.code.startsWith(`${code}.`));

/** What a category's codes have in common: no nature that is not one of theirs. */
function categoryEntry(category: string): DiagnosisEntry | undefined {
  const [first, ...others] = diagnoses.filter(({ code }) => code.startsWith(`${category}.`));
  if (!first || others.length === 0) return first;
  return {
    code: category,
    label: 'category of several codes',
    natures: [...new Set([first, ...others].flatMap(({ natures }) => natures))],
    ...(first.secondary && { secondary: true }),
    cites: first.cites,
  };
}

/**
 * The table's entry for an ICD-10-CM code; undefined for a code the table does not list. A bare category
 * stands for the natures of its codes, though it is no code itself.
 */
export function findDiagnosis(code: string): DiagnosisEntry | undefined {
  const single = singles.get(code) ?? (isCategory(code) ? categoryEntry(code) : undefined);
  if (single) return single;
  return categories.find((entry) => {
    const category = entry.code.slice(0, -2);
    return code.startsWith(`${category}.`);
  });
}

/** The label as it stands inside a sentence: 'viral wart', 'melanoma of skin'. */
export const nameDiagnosis = ({ label }: DiagnosisEntry): string =>
  label.charAt(0).toLowerCase() + label.slice(1);

/** The one nature a diagnosis stands for; undefined where it is open, secondary or not listed. */
export function natureOfDiagnosis(code: string): LesionNature | undefined {
  const natures = isCategory(code) ? undefined : findDiagnosis(code)?.natures;
  return natures?.length === 1 ? natures[0] : undefined;
}

/** Does the text have the form of an ICD-10-CM code, dot included? Says nothing about its existence. */
export const isDiagnosisCode = (text: string): boolean =>
  /^[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?$/.test(text);
