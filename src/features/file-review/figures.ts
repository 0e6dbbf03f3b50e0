/** '1,240'. */
export const showNumber = (count: number): string => count.toLocaleString('en-US');

/** '1 row', '1,240 rows'. */
export const showRows = (count: number): string =>
  count === 1 ? '1 row' : `${showNumber(count)} rows`;

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** '812 bytes', '259 kB', '1.4 MB': in thousands, as file managers count. */
export function showSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** power;
  return `${power > 1 ? size.toFixed(1) : Math.round(size)} ${UNITS[power]}`;
}
