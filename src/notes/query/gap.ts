import type { Method } from '../../rules/index.ts';
import type { Evidence, NoCountReason } from '../note-reading.ts';

interface OpenGap {
  /** The same for the same gap of the same note, so that a query is not written twice. */
  id: string;
  /** What is missing, said to the coder. */
  says: string;
  /** The words of the note it was seen in; a query quotes the sentences around them. */
  evidence: readonly Evidence[];
}

/** Something the note leaves open and only its provider can answer. */
export type Gap = OpenGap &
  (
    | { kind: 'count'; why: Exclude<NoCountReason, 'nature-not-stated'> }
    | { kind: 'nature' }
    /** `stated`: methods the note names without saying which lesions each was for. */
    | { kind: 'method'; stated: readonly Method[] }
    | { kind: 'locations' }
    /** `what`: the other procedure, as the reader names it. */
    | { kind: 'relation'; what: string }
    | { kind: 'evaluation' }
  );
