/** What may stand between two cells, and what it is called on screen. */
export const DELIMITERS = [
  { character: ',', name: 'comma' },
  { character: ';', name: 'semicolon' },
  { character: '\t', name: 'tab' },
  { character: '|', name: 'vertical bar' },
] as const;

export type Delimiter = (typeof DELIMITERS)[number]['character'];

export const nameOfDelimiter = (delimiter: string): string =>
  DELIMITERS.find(({ character }) => character === delimiter)?.name ?? `“${delimiter}”`;
