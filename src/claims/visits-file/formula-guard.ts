/**
 * A spreadsheet runs a cell that begins like a formula. An apostrophe in front makes it text. White space before
 * the sign is no protection, and the apostrophe of such a cell would be taken for ours when it is read back.
 * Source: OWASP ASVS 5.0, 1.2.10, and the full-width signs that some programs take for the plain ones.
 */
const BEGINS_LIKE_FORMULA = /^'*\s*[=+\-@\t\r\n\0＝＋－＠]/u;

/** The cell as it goes into a file: text that a spreadsheet would run gets an apostrophe in front. */
export const guarded = (cell: string): string =>
  BEGINS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;

/** The cell as it was before `guarded`: exactly its opposite, whatever the text. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && BEGINS_LIKE_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
