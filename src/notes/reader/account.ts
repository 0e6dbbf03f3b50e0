import type { Method } from '../../rules/index.ts';
import type { Family } from './lexicon/sense.ts';
import type { Quantity, Refusal, SiteMention } from './mention.ts';
import type { Piece, PieceStanding } from './pieces.ts';
import type { Sentence } from './sentences.ts';

/** A mention of lesions with what became of them, as far as the sentence and those before it tell. */
export interface Account {
  quantity: Quantity;
  /** Undefined: lesions of a kind that nothing around them names. */
  family: Family | undefined;
  standing: PieceStanding | undefined;
  start: number;
  end: number;
  sites: readonly SiteMention[];
  perSite: boolean;
  total: boolean;
  more: boolean;
  among: boolean;
  /** Broken down by site behind it. */
  isHead: boolean;
  /** Counts lesions of two families at once: 'AKs and warts x 12'. */
  isMixed: boolean;
  isExample: boolean;
  isSurelyExample: boolean;
  isLabel: boolean;
  /** The value of a field: 'Number of lesions: 8'. */
  isField: boolean;
  methods: readonly Method[];
  sentence: number;
  line: number;
}

export interface SentenceAccounts {
  /** The treatment that a later sentence of the line tells of. */
  borrowed?: Piece;
  sentence: Sentence;
  pieces: readonly Piece[];
  accounts: readonly Account[];
  refusals: readonly Refusal[];
  sites: readonly SiteMention[];
}

/** A whole note, sentence by sentence. */
export type Note = readonly SentenceAccounts[];

export const accountsIn = (note: Note): readonly Account[] =>
  note.flatMap(({ accounts }) => accounts);

export const isDone = (standing: PieceStanding | undefined): boolean =>
  standing === 'done' || standing === 'applied';

export const isTreated = ({ standing, isExample }: Account): boolean =>
  isDone(standing) && !isExample;

/** Found at this visit, and nothing says yet what became of them. */
export const isSeen = ({ standing, isExample }: Account): boolean =>
  (standing === 'seen' || standing === undefined) && !isExample;

/** Neither of an earlier visit nor of a later one. */
export const isOfToday = ({ standing }: Account): boolean =>
  standing === undefined || standing === 'seen' || isDone(standing);

export const isPremalignant = ({ family }: Account): boolean => family === 'premalignant';

/** Of no kind that the note tells. */
export const isUnnamed = ({ family }: Account): boolean =>
  family === undefined || family === 'generic';

export const isOfOtherKind = (account: Account): boolean =>
  !isUnnamed(account) && !isPremalignant(account);

/** The exact number; undefined where the note gives none. */
export const valueOf = ({ quantity }: Account): number | undefined =>
  quantity.how === 'exact' ? quantity.value : undefined;

export const isNumber = ({ quantity }: Account): boolean => quantity.how === 'exact';

const ROUGH: ReadonlySet<Quantity['how']> = new Set(['vague', 'range', 'inexact']);

/** Words stand where an exact number should. */
export const isRough = ({ quantity }: Account): boolean => ROUGH.has(quantity.how);
