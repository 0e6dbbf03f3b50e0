/** Some of so many visits, as figures and in words. */
export interface Share {
  numerator: number;
  denominator: number;
  /** What is counted, of what, and how far one visit moves it: a few visits say little, and it shows. */
  says: string;
}

export const visitsInWords = (count: number): string =>
  count === 1 ? '1 visit' : `${count.toLocaleString('en-US')} visits`;

/** '12.5 %', '25 %'; never none of it or all of it where that is not so. */
function percent(part: number, whole: number): string {
  const rounded = Number(((100 * part) / whole).toFixed(1));
  if (rounded === 0 && part > 0) return 'under 0.1 %';
  if (rounded === 100 && part < whole) return 'over 99.9 %';
  return `${rounded} %`;
}

/**
 * A share with both its figures. Instead of a bound below which a share would be too small to mean anything,
 * it says how far a single visit moves it.
 */
export function shareOf(
  numerator: number,
  denominator: number,
  { what, of }: { what: string; of: string },
): Share {
  if (denominator === 0)
    return { numerator, denominator, says: `${what}: no visit ${of} yet, so there is no share.` };
  const step = Number((100 / denominator).toPrecision(3));
  return {
    numerator,
    denominator,
    says: `${what}: ${numerator.toLocaleString('en-US')} of ${visitsInWords(denominator)} ${of}, ${percent(numerator, denominator)}. One visit moves that by ${step === 1 ? '1 point' : `${step} points`}.`,
  };
}
