const PROCEDURES = /\b(?:biopsy|shave removal|excision|curettage|debridement|injection|paring)\b/iu;

/** The plain name of a procedure; undefined for words that are none of ours and are not to be repeated. */
export const procedureName = (words: string): string | undefined =>
  PROCEDURES.exec(words)?.[0].toLowerCase();
