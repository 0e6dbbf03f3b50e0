import type { LesionNature, Method } from '../../rules/index.ts';
import type { Account, Note, SentenceAccounts } from './account.ts';
import type { Family } from './lexicon/sense.ts';
import type { Mention, Quantity, SiteMention } from './mention.ts';
import { PARTIAL } from './little-words.ts';
import { mentionsIn } from './mentions.ts';
import { type Piece, piecesOf, type PieceStanding } from './pieces.ts';
import type { Sentence } from './sentences.ts';
import { means, sense, type Term } from './terms.ts';
import { timesOver } from './times-over.ts';

/** What comes before a sentence and may be taken up in it. */
interface Context {
  family: LesionNature | undefined;
  standing: PieceStanding | undefined;
  methods: readonly Method[];
  isOpen: boolean;
}

const NO_CONTEXT: Context = { family: undefined, standing: undefined, methods: [], isOpen: false };

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
      quantity: isOnEach(mention, terms, places)
        ? { how: 'inexact' }
        : timesSides(mention, terms, places),
      family: isDoubted(terms, piece, family) ? 'uncertain' : family,
      standing,
      start: terms[mention.first]?.start ?? 0,
      end: terms[mention.last]?.end ?? 0,
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

/** Is the sentence a line of sites and numbers that leaves to the one before what they are? */
function isListLike(
  { isItem, line }: Sentence,
  mentions: readonly Mention[],
  pieces: readonly Piece[],
  context: Context,
  before: Sentence | undefined,
): boolean {
  if (mentions.length === 0) return false;
  const isBare = mentions.every(
    ({ perSite, total, family }) =>
      perSite || total || family === undefined || family === 'generic',
  );
  if (!isBare) return false;
  if (before === undefined) return false;
  if (line === before.line) return pieces.every(isOpenEnded);
  const isNear = line - before.line <= 1 || isItem || context.isOpen;
  return isNear && pieces.every((piece) => !piece.isSaid || (isItem && isOpenEnded(piece)));
}

/** Does not itself say that the lesions were left, planned or treated long ago. */
const isOpenEnded = ({ isSaid, standing }: Piece) =>
  !isSaid || standing === 'seen' || standing === 'done' || standing === 'applied';

function contextAfter(context: Context, { sentence, pieces, accounts }: SentenceAccounts): Context {
  const families = new Set(
    accounts.flatMap(({ family, standing, quantity, start }) =>
      family === undefined ||
      family === 'generic' ||
      standing === 'history' ||
      quantity.how === 'none' ||
      (quantity.how === 'named' && start > (sentence.terms[3]?.start ?? start))
        ? []
        : [family],
    ),
  );
  const family =
    families.size === 1 ? [...families][0] : families.size > 1 ? undefined : context.family;
  const said = pieces.findLast(({ isSaid, standing }) => isSaid || standing !== undefined);
  const isBare =
    accounts.length > 0 && accounts.every(({ perSite }) => perSite) && said?.isSaid !== true;
  const methods = pieces.flatMap((piece) => piece.methods);
  const isOpen = sentence.terms.at(-1)?.key === ':';
  if (isBare) return { ...context, family: family ?? context.family };
  const isOfTreatment = pieces.some((piece) => piece.methods.length + piece.procedures.length > 0);
  if (accounts.length === 0 && !isOfTreatment && !isOpen && said?.standing !== 'done')
    return context;
  return {
    family,
    standing: said?.standing ?? (isOpen || sentence.isItem ? context.standing : undefined),
    methods: methods.length > 0 ? methods : isOpen ? context.methods : [],
    isOpen,
  };
}

/** The kind of lesions a number counts: its own noun, else the noun before it, else the only one behind it. */
function familyOf(
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
function isDoubted(terms: readonly Term[], piece: Piece, family: Family | undefined): boolean {
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

/** 'one lesion at each location': how many in all depends on what the note lists elsewhere. */
function isOnEach(
  mention: Mention,
  terms: readonly Term[],
  places: readonly SiteMention[],
): boolean {
  const { last, perSite, quantity } = mention;
  if (quantity.how !== 'exact' || timesOver(terms, mention, places) > 1) return false;
  const behind = terms.slice(last + 1, last + 4);
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  const each = behind.findIndex((term) => means(term, 'each') && term.key !== 'ea');
  if (each < 0 || (end >= 0 && end < each)) return false;
  const next = behind[each + 1];
  const isHow = next?.key === 'for' || next?.key === 'with' || means(next, 'number');
  return !isHow && !(perSite && each > 0);
}

function timesSides(
  mention: Mention,
  terms: readonly Term[],
  places: readonly SiteMention[],
): Quantity {
  const { quantity } = mention;
  if (quantity.how !== 'exact') return quantity;
  return { how: 'exact', value: quantity.value * timesOver(terms, mention, places) };
}

/** The sites that a number of lesions stands for: those behind it, else those that open its part. */
function sitesFor(
  { last, first }: Mention,
  at: number,
  mentions: readonly Mention[],
  sites: readonly SiteMention[],
  owned: ReadonlySet<SiteMention>,
  piece: Piece,
): readonly SiteMention[] {
  const free = sites.filter(
    (site) => !owned.has(site) && site.first >= piece.first && site.last <= piece.last,
  );
  const next = mentions.slice(at + 1).find((one) => isCount(one) && !one.perSite)?.first;
  const behind = free.filter(
    (site) => site.first > first && (next === undefined || site.first < next),
  );
  const before = mentions.slice(0, at).findLast(isCount)?.last ?? -1;
  const ahead = free.filter((site) => site.last < last && site.first > before);
  if (opensWithSite(free, mentions.filter(isCount))) return ahead;
  return behind.length > 0 ? behind : ahead;
}

/**
 * A number of lesions, and behind it the sites with a number each. With a site of its own it is a part like
 * the others, unless a colon or a bracket opens the list.
 */
function isHead(
  mention: Mention,
  next: Mention | undefined,
  hasOwnSite: boolean,
  terms: readonly Term[],
): boolean {
  const isCount = mention.quantity.how === 'exact' || mention.quantity.how === 'vague';
  if (mention.perSite || !isCount || !next?.perSite) return false;
  if (next.quantity.how !== 'exact' || next.family !== undefined) return false;
  const between = terms.slice(mention.last + 1, next.first);
  return !hasOwnSite || between.some(({ key }) => key === ':' || key === '(' || key === '-');
}

/** 'Right forearm 6 AKs, right hand 3 AKs': each site stands before its number. */
function opensWithSite(sites: readonly SiteMention[], counts: readonly Mention[]): boolean {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return false;
  return (
    sites.some((site) => site.last < first.first) && !sites.some((site) => site.first > last.last)
  );
}

const isCount = ({ quantity }: Mention) => COUNTS.has(quantity.how);

const isOfKind = ({ family, quantity }: Mention) =>
  family !== undefined && family !== 'generic' && quantity.how !== 'none';

const COUNTS: ReadonlySet<Quantity['how']> = new Set(['exact', 'vague', 'one']);

const CONNECTORS = new Set(['and', '/', '&', ',', '+', 'or']);

/** Two kinds of lesions joined under one number. */
function isMixed(
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
