/** What makes a query steer its answer, or asks for more than one thing. */
export type QueryFaultKind =
  | 'threshold'
  | 'code'
  | 'money'
  | 'leading'
  | 'yes-no'
  | 'several-issues'
  | 'options'
  | 'no-quote'
  | 'no-question';

/** A range [start, end) of the query's text, the words there, and what to do about them. */
export interface QueryFault {
  kind: QueryFaultKind;
  start: number;
  end: number;
  text: string;
  says: string;
}
