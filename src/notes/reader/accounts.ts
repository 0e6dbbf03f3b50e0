import type { Method } from '../../rules/index.ts';
import type { Account, Note, SentenceAccounts } from './account.ts';
import type { Mention } from './mention.ts';
import { type Context, contextAfter, isListLike, NO_CONTEXT } from './context.ts';
import { PARTIAL } from './little-words.ts';
import { familyOf, isDoubted, isMixed } from './mention-family.ts';
import { isHead, sitesFor } from './mention-places.ts';
import { mentionsIn } from './mentions.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Sentence } from './sentences.ts';
import { spanOf } from './evidence.ts';
import { sense, type Term } from './terms.ts';
import { quantityOver } from './times-over.ts';

/** Reads sentence after sentence; each takes up from the one before what it leaves out. */
export function accountsOf(sentences: readonly Sentence[]): Note {
  const read: SentenceAccounts[] = [];
  let context = NO_CONTEXT;
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before && before.section !== sentence.section) {
      context = { ...NO_CONTEXT, family: context.family };
    }
    const result = readSentence(sentence, index, context, before);
    read.push(result);
    context = contextAfter(context, result);
  }
  // From the end, so that one treatment reaches back over all that its line names before it.
  const told: SentenceAccounts[] = [];
  for (const one of read.toReversed()) told.push(treatedNext(one, told.at(-1)));
  return told.toReversed();
}

/** '4 AKs, left temple. Frozen with LN2.': the next sentence of the line tells what became of them. */
function treatedNext(one: SentenceAccounts, next: SentenceAccounts | undefined): SentenceAccounts {
  if (!next || next.sentence.line !== one.sentence.line) return one;
  const treatment = next.borrowed ?? treatmentAlone(next);
  if (!treatment) return one;
  const { standing, methods } = treatment;
  const isOpen =
    one.accounts.length > 0 && one.pieces.every((piece) => piece.standing === undefined);
  return {
    ...one,
    ...(isOpen && { borrowed: treatment }),
    accounts: one.accounts.map((account) =>
      account.standing === undefined ? { ...account, standing, methods } : account,
    ),
  };
}

/** A sentence that only says how they were treated, or that they were left. */
function treatmentAlone({ accounts, pieces, sentence }: SentenceAccounts): Piece | undefined {
  if (accounts.length > 0 || sentence.terms.some(({ key }) => PARTIAL.has(key))) return undefined;
  const treatment = pieces.find(({ isSaid }) => isSaid);
  if (!treatment) return undefined;
  const { standing, methods, isSame } = treatment;
  if (standing === 'done' || standing === 'applied')
    return methods.length > 0 ? treatment : undefined;
  const isLeft = standing === 'planned' || standing === 'declined' || standing === 'not-treated';
  return isLeft && (methods.length > 0 || isSame) ? treatment : undefined;
}

function readSentence(
  sentence: Sentence,
  index: number,
  context: Context,
  before: Sentence | undefined,
): SentenceAccounts {
  const { terms } = sentence;
  const pieces = piecesOf(sentence);
  const { mentions, refusals, sites } = mentionsIn(terms);
  const isList = isListLike(sentence, mentions, pieces, context, before);
  const owned = new Set(mentions.filter(({ perSite }) => perSite).flatMap((one) => one.sites));
  const accounts = mentions.map((mention, at): Account => {
    const piece = pieceAround(pieces, mention);
    const own = familyOf(mention, at, mentions, piece, terms);
    const isNamed = own !== undefined && own !== 'generic';
    // A total may be that of several kinds.
    const family = isNamed || mention.total ? own : ((isList ? context.family : undefined) ?? own);
    const isBorrowed = !piece.isSaid && isList && context.standing !== undefined;
    const standing = mention.outOf ? 'seen' : isBorrowed ? context.standing : piece.standing;
    const methods = methodsFor(pieces, piece);
    const places = mention.perSite
      ? mention.sites
      : sitesFor(mention, at, mentions, sites, owned, piece);
    const hasOwnSite = !mention.perSite && places.length > 0;
    return {
      quantity: quantityOver(mention, terms, places),
      family: isDoubted(terms, piece, family) ? 'uncertain' : family,
      standing,
      ...spanOf(terms, ...withBrackets(terms, mention)),
      sites: places,
      perSite: mention.perSite,
      total: mention.total,
      more: mention.more,
      among: mention.among,
      isHead: isHead(mention, mentions[at + 1], hasOwnSite, terms),
      isMixed: isMixed(mention, at, mentions, terms),
      isExample: piece.isExample,
      isSurelyExample: piece.isSurelyExample,
      isLabel: sense(terms[mention.last], 'lesion')?.label ?? false,
      isField: mention.isField,
      methods: methods.length === 0 && isList ? context.methods : methods,
      sentence: index,
      line: sentence.line,
    };
  });
  return { sentence, pieces, accounts, refusals, sites };
}

/** A bracket that a mention opens or closes belongs to its words whole: 'AKs (5)'. */
function withBrackets(terms: readonly Term[], { first, last }: Mention): [number, number] {
  const keys = terms.slice(first, last + 1).map(({ key }) => key);
  const opens = keys.filter((key) => key === '(' || key === '[').length;
  const closes = keys.filter((key) => key === ')' || key === ']').length;
  const isOpened = terms[first - 1]?.key === '(' || terms[first - 1]?.key === '[';
  const isClosed = terms[last + 1]?.key === ')' || terms[last + 1]?.key === ']';
  return [
    closes > opens && isOpened ? first - 1 : first,
    opens > closes && isClosed ? last + 1 : last,
  ];
}

const pieceAround = (pieces: readonly Piece[], { at }: Mention): Piece =>
  // A sentence with a mention has a piece around it.
  (pieces.find(({ first, last }) => first <= at && at <= last) ?? pieces[0]) as Piece;

function methodsFor(pieces: readonly Piece[], piece: Piece): readonly Method[] {
  if (piece.methods.length > 0) return piece.methods;
  const at = pieces.indexOf(piece);
  const behind = pieces[at + 1];
  return behind?.isSaid && (behind.standing === 'done' || behind.standing === 'applied')
    ? behind.methods
    : [];
}
