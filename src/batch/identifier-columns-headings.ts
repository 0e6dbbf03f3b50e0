import type { IdentifierKind } from '../notes/identifiers/identifier.ts';

/** What the heading of a column speaks of, as its words in small letters with single spaces. */
const HEADINGS: readonly (readonly [IdentifierKind, RegExp])[] = [
  [
    'name',
    /^names?$|\b(?:patient|pt|client|first|last|middle|full|maiden|given|family|preferred|member|insured|subscriber|guarantor) ?names?\b|\b(?:surname|[fl]name)\b|^(?:patient|pt|client|guarantor)$/u,
  ],
  ['date-of-birth', /\b(?:dob|d o b|birth|birth ?date|birthday|born)\b/u],
  [
    'record-number',
    /\b(?:mrn|csn|acct|account|chart|medical record|record (?:id|no|number|num))\b|\b(?:patient|pt|client) (?:id|no|number|num|key)\b|^pid$/u,
  ],
  ['ssn', /\b(?:ssn|social security|soc sec)\b/u],
  ['medicare-id', /\b(?:mbi|hicn?)\b|\bmedicare (?:id|no|number|num)\b/u],
  [
    'plan-id',
    /\b(?:member|subscriber|policy|group|plan|insurance|insured|beneficiary|medicaid) (?:id|no|number|num)\b/u,
  ],
  ['phone', /\b(?:phone|telephone|tel|mobile|fax)\b|^cell$/u],
  ['email', /\be ?mail\b/u],
  ['address', /\b(?:address|street|city|county)\b/u],
  ['zip', /\b(?:zip|zip ?code|postal|postcode)\b/u],
];

/** 'PatientName', 'patient_name' and 'PATIENT NAME' are the words 'patient name'. */
export const headingWords = (heading: string): string =>
  heading
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a column with these words for a heading is said to hold. */
export const kindsOfHeading = (words: string): readonly IdentifierKind[] =>
  HEADINGS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
