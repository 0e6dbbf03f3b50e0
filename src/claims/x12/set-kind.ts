import { got } from './claim-problems.ts';

/** 837P: 005010X222 and its errata, of which X222A1 is the one in use. */
const PROFESSIONAL = /^837 005010X222/;

/** What other transaction sets hold, by ST01 and, of claims, the version. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^837 005010X223/, 'institutional claims (837I)'],
  [/^837 005010X224/, 'dental claims (837D)'],
  [/^837 004010/, 'claims in the older version 4010'],
  [/^835/, 'payments (835)'],
  [/^27[67]/, 'claim status (276, 277)'],
  [/^27[01]/, 'eligibility (270, 271)'],
  [/^834/, 'enrollment (834)'],
  [/^9(97|99)/, 'acknowledgements (997, 999)'],
];

/** What a transaction set holds instead of professional claims; undefined: it holds those. */
export function otherThanProfessional(set: string, version: string): string | undefined {
  const kind = `${set} ${version}`.trim();
  if (PROFESSIONAL.test(kind)) return undefined;
  return OTHERS.find(([pattern]) => pattern.test(kind))?.[1] ?? got(kind);
}
