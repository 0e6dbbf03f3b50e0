/** A sentence of a query, in place. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  isQuestion: boolean;
}

/** The sentences of a text, line by line. Linear. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number, isQuestion: boolean) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (/\p{L}/u.test(trimmed)) {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ start: from, end: from + trimmed.length, text: trimmed, isQuestion });
    }
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') close(at + 1, false);
    else if (char === '?') close(at + 1, true);
    else if ((char === '.' || char === '!') && /^\s?$/u.test(text[at + 1] ?? ''))
      close(at + 1, false);
  }
  close(text.length, false);
  return sentences;
}

/** A part of a sentence between commas and the like, in place. */
export function clausesOf({ start, text }: Sentence): readonly { start: number; text: string }[] {
  const clauses: { start: number; text: string }[] = [];
  let from = start;
  for (const part of text.split(/([,;:–—]|\band\b)/u)) {
    const trimmed = part.trim();
    if (/\p{L}/u.test(trimmed) && trimmed !== 'and')
      clauses.push({ start: from + part.indexOf(trimmed), text: trimmed });
    from += part.length;
  }
  return clauses;
}
