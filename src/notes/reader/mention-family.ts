import type { Family } from './lexicon/sense.ts';
import type { Mention } from './mention.ts';
import type { Piece } from './pieces.ts';
import { means, sense, type Term } from './terms.ts';

/** The kind of lesions a number counts: its own noun, else the noun before it, else the only one behind it. */
export function familyOf(
  mention: Mention,
  at: number,
  mentions: readonly Mention[],
  piece: Piece,
  terms: readonly Term[],
): Family | undefined {
  if (mention.family !== undefined && mention.family !== 'generic') return mention.family;
  if (mention.family === 'generic') {
    // 'lesions: 7 actinic and 5 seborrheic' are of both kinds.
    const families = new Set(mentions.filter(isOfKind).map(({ family }) => family));
    if (families.size > 1) return 'generic';
  }
  const before = mentions.slice(0, at).findLast(isOfKind);
  if (before) return before.family;
  const behind = mentions.slice(at + 1).filter(isOfKind);
  const families = new Set(behind.map(({ family }) => family));
  if (families.size === 1 && behind.every(({ quantity }) => quantity.how !== 'exact')) {
    return behind[0]?.family;
  }
  // A quality anywhere in the part: 'destruction, premalignant: 6'.
  const qualities = new Set(
    terms.slice(piece.first, piece.last + 1).flatMap((term) => {
      const quality = sense(term, 'quality');
      return quality ? [quality.family] : [];
    }),
  );
  if (qualities.size === 1) return [...qualities][0];
  return mention.family;
}

/** 'AK versus SCC': not established, and no number makes it so. */
export function isDoubted(
  terms: readonly Term[],
  piece: Piece,
  family: Family | undefined,
): boolean {
  if (family !== 'premalignant' || !piece.isDoubt) return false;
  const own = terms.slice(piece.first, piece.last + 1);
  const lesion = own.findIndex((term) => sense(term, 'lesion')?.family === 'premalignant');
  return own.some(
    (term, at) =>
      means(term, 'doubt') &&
      term.key !== 'or' &&
      lesion >= 0 &&
      (at < lesion ? lesion - at <= 4 : at - lesion <= 2),
  );
}

const isOfKind = ({ family, quantity }: Mention) =>
  family !== undefined && family !== 'generic' && quantity.how !== 'none';

const CONNECTORS = new Set(['and', '/', '&', ',', '+', 'or']);

/** Two kinds of lesions joined under one number. */
export function isMixed(
  mention: Mention,
  at: number,
  mentions: readonly Mention[],
  terms: readonly Term[],
): boolean {
  if (mention.quantity.how !== 'exact' || mention.family === undefined) return false;
  const isOther = (one: Mention | undefined) =>
    one !== undefined &&
    (one.quantity.how === 'some' || one.quantity.how === 'named') &&
    one.family !== undefined &&
    one.family !== 'generic' &&
    one.family !== mention.family;
  const isJoined = (from: number, to: number) =>
    from < to && terms.slice(from, to).every(({ key }) => CONNECTORS.has(key));
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  return (
    (isOther(behind) && isJoined(mention.last + 1, behind?.first ?? 0)) ||
    (isOther(before) &&
      isJoined((before?.last ?? 0) + 1, mention.first) &&
      mention.last > mention.first &&
      means(terms[mention.first], 'lesion'))
  );
}
