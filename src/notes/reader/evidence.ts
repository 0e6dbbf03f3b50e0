import type { Evidence } from '../note-reading.ts';
import type { Term } from './terms.ts';

/** The words of a span, with its place. */
export const evidenceOf = (
  text: string,
  { start, end }: { start: number; end: number },
): Evidence => ({ start, end, text: text.slice(start, end) });

/** The span from one term of a sentence to another. */
export const spanOf = (terms: readonly Term[], first: number, last: number) => ({
  start: terms[first]?.start ?? 0,
  end: terms[last]?.end ?? 0,
});
