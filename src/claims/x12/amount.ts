/** Money in whole cents: exact at any size. */
export type Cents = bigint;

/** The most that a monetary element of a claim may hold: 99999999.99. */
export const MOST_CENTS: Cents = 9_999_999_999n;

/** '150', '150.5', '.50' and '150.00' in cents; undefined for anything else, a sign or a third decimal. */
export function centsIn(text: string): Cents | undefined {
  const parts = /^(\d{0,8})(?:\.(\d{0,2})0*)?$/.exec(text);
  const [, whole = '', decimals = ''] = parts ?? [];
  if (!parts || whole + decimals === '') return undefined;
  return BigInt(whole + decimals.padEnd(2, '0'));
}

/** As X12 writes a decimal number, without zeros at its end: '150', '150.5'. */
export function printCents(cents: Cents): string {
  const digits = String(cents).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  return decimals === '' ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${decimals}`;
}
