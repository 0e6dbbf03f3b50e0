import type { QueryInHand } from '../../notes/query/query-in-hand.ts';

/** The procedure note beside the visit. It lives in this page's memory and nowhere else. */
export interface NoteInHand {
  text: string;
  /** Proposals read from it that the coder does not want, by field and value. */
  ignored: readonly string[];
  /** Questions to the provider about what it leaves open. */
  queries: readonly QueryInHand[];
  /** The billed claim as it was pasted, which may name the patient too. */
  billedText: string;
}

export const noNote: NoteInHand = { text: '', ignored: [], queries: [], billedText: '' };
