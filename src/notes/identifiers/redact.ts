import { type Identifier, PLACEHOLDERS } from './identifier.ts';

/** The text with each identifier replaced by a word for its kind, such as [NAME]. */
export function redact(text: string, identifiers: readonly Identifier[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, start, end } of identifiers.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), PLACEHOLDERS[kind]);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
