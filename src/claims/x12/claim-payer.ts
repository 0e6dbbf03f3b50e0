import type { Payer } from '../../rules/index.ts';

/**
 * Payers by claim filing indicator (SBR09), as far as it settles them. HM, 12, 13 and 14 name the form of a
 * plan, which Medicare Advantage and Medicaid plans have too; those and all others stay unknown.
 */
const BY_FILING_INDICATOR: ReadonlyMap<string, Payer> = new Map([
  ['MB', 'medicare'],
  ['16', 'medicare-advantage'],
  ['MC', 'medicaid'],
  ['CI', 'commercial'],
  ['BL', 'commercial'],
  ['15', 'commercial'],
  ['09', 'self-pay'],
]);

export const payerOf = (filingIndicator: string): Payer | undefined =>
  BY_FILING_INDICATOR.get(filingIndicator);
