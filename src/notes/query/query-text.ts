import type { IsoDate } from '../../rules/index.ts';
import { findIdentifiers } from '../identifiers/find-identifiers.ts';
import { redact } from '../identifiers/redact.ts';
import { OTHER, type ProviderQuery, UNABLE } from './compose-query.ts';
import { onOneLine } from './sentence-around.ts';

/** What stands around the question on paper. Nothing in it names the patient. */
export interface QueryTerms {
  /** The office's own reference of the visit. */
  reference?: string | undefined;
  dateOfService?: IsoDate | undefined;
  askedOn: IsoDate;
  due?: IsoDate | undefined;
}

const OPTION_MARK = '[ ]';

/** The quotation as it is sent: each sentence on one line, with what may name the patient taken out. */
export const shownQuotes = (
  { quote }: ProviderQuery,
  { dateOfService }: Pick<QueryTerms, 'dateOfService'>,
): readonly string[] =>
  quote.map(({ text }) =>
    onOneLine(redact(text, findIdentifiers(text, dateOfService ? { dateOfService } : {}))),
  );

/** The part a coder may edit: the quotation, the question, the options. */
export function queryBody(
  query: ProviderQuery,
  terms: Pick<QueryTerms, 'dateOfService'> = {},
): string {
  const { question, options } = query;
  const supported = options.filter((option) => option !== OTHER && option !== UNABLE);
  return [
    'The note reads:',
    ...shownQuotes(query, terms).map((text) => `“${text}”`),
    '',
    question,
    '',
    supported.length > 0
      ? 'Answer in your own words, or mark what applies:'
      : 'Answer in your own words, or mark one:',
    ...options.map((option) => `${OPTION_MARK} ${option}`),
  ].join('\n');
}

/** A query as it is sent, around its body as the coder left it. */
export function textAround(body: string, about: string, terms: QueryTerms): string {
  const { reference, dateOfService, askedOn, due } = terms;
  return [
    'Query to the provider of this visit',
    `About: ${about}`,
    ...(reference ? [`Visit reference: ${onOneLine(reference)}`] : []),
    ...(dateOfService ? [`Date of service: ${dateOfService}`] : []),
    `Asked on: ${askedOn}`,
    ...(due ? [`Answer due: ${due}`] : []),
    '',
    body.trim(),
    '',
    'Answer from your own knowledge of the visit. The answer is added to the note as a dated addendum; the note itself stays as it is.',
    '',
    'Answer:',
    '',
    'Author, with credential:',
    'Date of the answer:',
  ].join('\n');
}

/** The whole query as plain text to send. */
export const queryText = (query: ProviderQuery, terms: QueryTerms): string =>
  textAround(queryBody(query, terms), query.about, terms);
