import { type IsoDate, isIsoDate } from '../../rules/index.ts';
import { type Addendum, addendumOf } from './addendum.ts';
import type { ProviderQuery } from './compose-query.ts';
import { lintQuery } from './lint-query.ts';
import type { QueryFault } from './query-fault.ts';
import { queryBody, type QueryTerms, shownQuotes, textAround } from './query-text.ts';

interface InHand {
  id: string;
  /** The gap it asks about. */
  gap: string;
  about: string;
  /** The note’s sentences as the draft first quoted them. */
  quotes: readonly string[];
  /** Quotation, question and options, as the coder left them. */
  body: string;
  terms: QueryTerms;
}

/** A query on its way: written, sent, answered. Plain data. */
export type QueryInHand = InHand &
  (
    | { state: 'draft' }
    | { state: 'sent'; sentOn: IsoDate }
    | { state: 'answered'; sentOn: IsoDate; answeredOn: IsoDate; addendum: Addendum }
  );

/** A step that was taken, or why it cannot be and what to do first. */
export type Step<T> = ({ ok: true } & T) | { ok: false; says: string };

const refused = (says: string) => ({ ok: false, says }) as const;

/** A new draft. `others`: the queries of this visit so far, which its id must differ from. */
export function draftQuery(
  query: ProviderQuery,
  terms: QueryTerms,
  others: readonly QueryInHand[] = [],
): QueryInHand {
  const before = others.filter(({ gap }) => gap === query.id).length;
  return {
    id: before === 0 ? query.id : `${query.id}-${before + 1}`,
    gap: query.id,
    about: query.about,
    quotes: shownQuotes(query, terms),
    body: queryBody(query, terms),
    terms,
    state: 'draft',
  };
}

/** What the linter finds in the query as it stands; `note` may be quoted as well. */
export const faultsOf = ({ body, quotes }: QueryInHand, note: string): readonly QueryFault[] =>
  lintQuery(body, { quotes: [...quotes, note] });

/** The query as it is copied, printed and sent. */
export const textOf = ({ body, about, terms }: QueryInHand): string =>
  textAround(body, about, terms);

/** The coder's own words. Only a draft can be edited: what was sent stays as it was sent. */
export function editQuery(query: QueryInHand, body: string): Step<{ query: QueryInHand }> {
  if (query.state !== 'draft') return refused('A query that was sent stays as it was sent.');
  return { ok: true, query: { ...query, body } };
}

/** Sets the day by which an answer is asked for, or takes it away. */
export function setDue(query: QueryInHand, due: IsoDate | undefined): Step<{ query: QueryInHand }> {
  if (query.state !== 'draft') return refused('A query that was sent stays as it was sent.');
  if (due !== undefined && !isIsoDate(due)) return refused('Enter a day of the calendar.');
  if (due !== undefined && due < query.terms.askedOn)
    return refused(`Enter a day from ${query.terms.askedOn} on, the day the query was written.`);
  return { ok: true, query: { ...query, terms: { ...query.terms, due } } };
}

/** Marks a draft as sent. Refused while the linter finds anything. */
export function sendQuery(
  query: QueryInHand,
  { sentOn, note }: { sentOn: IsoDate; note: string },
): Step<{ query: QueryInHand }> {
  if (query.state !== 'draft') return refused('The query was sent already.');
  if (!isIsoDate(sentOn)) return refused('Enter the day it is sent.');
  const faults = faultsOf(query, note);
  if (faults.length > 0) return refused(mendFirst(faults));
  return { ok: true, query: { ...query, state: 'sent', sentOn } };
}

/** Why a query with faults is not sent, copied or printed. */
export const mendFirst = (faults: readonly QueryFault[]): string =>
  faults.length === 1
    ? 'Mend what is listed below the query first.'
    : `Mend the ${faults.length} things listed below the query first.`;

/** Takes the provider's answer. It needs an author and a day, as any entry of a record does. */
export function answerQuery(
  query: QueryInHand,
  given: { answer: string; author: string; date: IsoDate },
): Step<{ query: QueryInHand; addendum: Addendum }> {
  if (query.state === 'draft') return refused('Mark the query as sent before its answer.');
  if (query.state === 'answered') return refused('The query is answered.');
  if (given.answer.trim() === '') return refused('Enter the answer, in the provider’s words.');
  if (given.author.trim() === '') return refused('Enter who answered, with credential.');
  if (!isIsoDate(given.date)) return refused('Enter the day of the answer.');
  if (given.date < query.sentOn)
    return refused(`Enter a day from ${query.sentOn} on, the day the query was sent.`);
  const addendum = addendumOf({ ...given, question: query.about });
  return {
    ok: true,
    addendum,
    query: { ...query, state: 'answered', answeredOn: given.date, addendum },
  };
}
