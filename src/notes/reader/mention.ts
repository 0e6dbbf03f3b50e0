import type { Side } from '../../rules/index.ts';
import type { RefusalReason } from '../note-reading.ts';
import type { Family } from './lexicon/sense.ts';

/** A site as the note has it. `first` and `last` are the places of its terms in the sentence. */
export interface SiteMention {
  site: string;
  side?: Side;
  many: boolean;
  first: number;
  last: number;
  /** The words between the side and the site, so that two spots on one forearm stay apart. */
  words: string;
}

/** How many: exactly, inexactly, not yet filled in, one by its grammar, or not said. */
export type Quantity =
  | { how: 'exact'; value: number }
  | {
      how:
        | 'range'
        | 'inexact'
        | 'vague'
        | 'placeholder'
        | 'one'
        | 'named'
        | 'code'
        | 'some'
        | 'none';
    };

/** Lesions as a sentence speaks of them. Places are those of the sentence's terms. */
export interface Mention {
  quantity: Quantity;
  /** The number itself, or the noun where there is none. */
  at: number;
  first: number;
  last: number;
  /** The lesions the number stands beside; undefined where it stands beside a site or a verb. */
  family: Family | undefined;
  sites: readonly SiteMention[];
  /** The number belongs to this site alone: 'scalp 4'. */
  perSite: boolean;
  total: boolean;
  more: boolean;
  among: boolean;
  /** The value of a field: 'Number of lesions: 8'. */
  isField: boolean;
  /** 'of 9', 'out of 9': what the others were taken from. */
  outOf: boolean;
}

export interface Refusal {
  at: number;
  reason: RefusalReason;
  /** Nothing around the number tells what it is. */
  unread?: true;
}

export interface SentenceMentions {
  mentions: readonly Mention[];
  refusals: readonly Refusal[];
  sites: readonly SiteMention[];
}
