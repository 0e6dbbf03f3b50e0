interface NamedDiagnosis {
  name: string;
  pattern: RegExp;
}

/** Diagnoses of skin lesions by the words that notes and queries have for them. */
const DIAGNOSES: readonly NamedDiagnosis[] = [
  { name: 'Actinic keratosis', pattern: /\bactinic\b|\bsolar keratos[ei]s\b|\bAKs?\b/iu },
  { name: 'Seborrheic keratosis', pattern: /\bseborrh?o?eic\b|\bSKs?\b/iu },
  { name: 'Wart', pattern: /\bwarts?\b|\bverrucae?\b/iu },
  { name: 'Molluscum contagiosum', pattern: /\bmolluscum\b/iu },
  { name: 'Skin tag', pattern: /\bskin tags?\b|\bacrochordons?\b/iu },
  { name: 'Squamous cell carcinoma', pattern: /\bsquamous cell\b|\bSCC(?:is)?\b/iu },
  { name: 'Basal cell carcinoma', pattern: /\bbasal cell\b|\bBCCs?\b/iu },
  { name: 'Bowen disease', pattern: /\bBowen/iu },
  { name: 'Melanoma', pattern: /\bmelanomas?\b/iu },
  { name: 'Nevus', pattern: /\bna?ev(?:us|i)\b/iu },
  { name: 'Lentigo', pattern: /\blentig(?:o|ines)\b/iu },
  { name: 'Porokeratosis', pattern: /\bporokeratos[ei]s\b|\bDSAP\b/iu },
  { name: 'Actinic cheilitis', pattern: /\bcheilitis\b/iu },
  { name: 'Leukoplakia', pattern: /\bleukoplakia\b/iu },
];

/** Words that sort a lesion without naming it. */
const SORTED = /\b(?:pre-?malignan|pre-?cancer|malignan|benign|cancer|neoplasm|dysplas)/iu;

/** The diagnoses that a text names, in the order of our list. */
export const diagnosesNamedIn = (text: string): readonly string[] =>
  DIAGNOSES.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);

/** Does the text say of lesions what they are, by name or by sort? */
export const namesDiagnosis = (text: string): boolean =>
  SORTED.test(text) || diagnosesNamedIn(text).length > 0;
