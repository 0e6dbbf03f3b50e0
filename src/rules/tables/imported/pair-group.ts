/** Why CMS publishes a pair: its class of reason, named in short. */
export type PairReason =
  | 'standard-of-practice'
  | 'coding-instruction'
  | 'code-definition'
  | 'separate-procedure'
  | 'more-extensive'
  | 'mutually-exclusive'
  | 'misuse'
  | 'anesthesia-included'
  | 'panel'
  | 'sequential'
  | 'sex-specific';

/** Pairs that share a code of the family, its column, the indicator and the reason. */
export interface PairGroup {
  family: string;
  /** The column that the code of the family stands in. */
  column: 1 | 2;
  indicator: 0 | 1;
  reason: PairReason;
  /** The codes in the other column, by white space. */
  others: string;
}
