import type { IsoDate } from '../../rules/index.ts';
import { findAges } from './ages.ts';
import { findAddresses } from './addresses.ts';
import { findContacts } from './contacts.ts';
import { findDates, findDatesOfService } from './dates.ts';
import { type Identifier, PLACEHOLDERS } from './identifier.ts';
import { inTurn, mask, type Span } from './mask.ts';
import { findNames } from './names.ts';
import { findBareNumbers, findPersonalNumbers, findRecordNumbers } from './numbers.ts';

/** A find can bare another: rounds go on until nothing is new. Real notes need two. */
const MOST_ROUNDS = 6;

const findAll = inTurn([
  findContacts,
  findPersonalNumbers,
  findDates,
  findRecordNumbers,
  findAddresses,
  findAges,
  findNames,
  findBareNumbers,
]);

/**
 * What in a note, a label or a cell may tell who the patient is: sorted, not overlapping. It warns and
 * promises nothing: a name nobody labelled can stay unseen. Linear in the length of the text; never throws.
 * @param terms.dateOfService This date is not reported, however it is written.
 */
export function findIdentifiers(
  text: string,
  terms: { readonly dateOfService?: IsoDate } = {},
): readonly Identifier[] {
  const found: Span[] = [];
  let rest = mask(text, placeholdersIn(text));
  if (terms.dateOfService !== undefined) {
    rest = mask(rest, findDatesOfService(rest, terms.dateOfService));
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const spans = findAll(rest);
    if (spans.length === 0) break;
    found.push(...spans);
    rest = mask(rest, spans);
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
}

const placeholders = new Set<string>(Object.values(PLACEHOLDERS));

function placeholdersIn(text: string) {
  return [...text.matchAll(/\[[A-Z]{2,7}\]/gu)]
    .filter(([word]) => placeholders.has(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
