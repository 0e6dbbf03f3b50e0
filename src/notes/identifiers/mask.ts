import type { IdentifierKind } from './identifier.ts';

/** A found stretch, half open, before its words are cut out of the text. */
export interface Span {
  kind: IdentifierKind;
  start: number;
  end: number;
}

/** Looks for some kinds of identifier. The spans it returns are in order and do not overlap. */
export type Finder = (text: string) => readonly Span[];

/** Stands where something is settled. It is no letter, digit or space, so nothing is found across it. */
const FILLER = '\uFFFF';

/** The text with the stretches blanked out; all offsets stay. The stretches are in order. */
export function mask(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(from, start), FILLER.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Where a pattern with the flags g and d stands, by its group `value` or else as a whole. */
export function spansOf(
  text: string,
  kind: IdentifierKind,
  pattern: RegExp,
  isMeant: (value: string, match: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['value'] ?? [
      match.index,
      match.index + match[0].length,
    ];
    if (isMeant(text.slice(start, end), match)) spans.push({ kind, start, end });
  }
  return spans;
}

/** One finder after the other, each on what the earlier ones left. */
export const inTurn =
  (finders: readonly Finder[]): Finder =>
  (text) => {
    const found: Span[] = [];
    let rest = text;
    for (const find of finders) {
      const spans = find(rest);
      if (spans.length === 0) continue;
      found.push(...spans);
      rest = mask(rest, spans);
    }
    return found.toSorted((a, b) => a.start - b.start);
  };

export const countDigits = (text: string): number => text.replace(/\D/gu, '').length;
