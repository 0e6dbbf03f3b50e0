import type { RefusalReason, RefusedNumber } from '../note-reading.ts';
import { type Account, accountsIn, isNumber, isOfOtherKind, type Note } from './account.ts';
import { evidenceOf, spanOf } from './evidence.ts';
import type { LesionCount } from './lesion-count.ts';
import type { PieceStanding } from './pieces.ts';
import type { Layout } from './sentences.ts';
import { means } from './terms.ts';

/** Every number of the note that is no part of the count, with the reason, in the order of the note. */
export function refusedIn(
  text: string,
  { listNumbers, placeholders }: Layout,
  note: Note,
  count: LesionCount,
): readonly RefusedNumber[] {
  return [
    ...numbersIn(text, note),
    ...codesIn(text, note),
    ...uncountedIn(text, note, count),
    ...listNumbers.map((term) => ({ ...evidenceOf(text, term), reason: 'list-number' as const })),
    ...placeholders
      .filter((term) => means(term, 'number'))
      .map((term) => ({ ...evidenceOf(text, term), reason: 'placeholder' as const })),
  ].toSorted((one, other) => one.start - other.start);
}

const numbersIn = (text: string, note: Note): readonly RefusedNumber[] =>
  note.flatMap(({ sentence: { terms }, refusals }) =>
    refusals.map(({ at, reason }) => ({ ...evidenceOf(text, spanOf(terms, at, at)), reason })),
  );

/** 'L57.0', 'D04': the digits of a diagnosis code. */
const codesIn = (text: string, note: Note): readonly RefusedNumber[] =>
  note.flatMap(({ sentence: { terms } }) =>
    terms
      .filter(({ key }) => /^[a-z]\d\d(?:\.\w+)?$/u.test(key))
      .map((term) => ({ ...evidenceOf(text, term), reason: 'code' as const })),
  );

/** Numbers of lesions that the count does not rest on. */
function uncountedIn(text: string, note: Note, count: LesionCount): readonly RefusedNumber[] {
  const starts = new Set('from' in count ? count.from.map(({ start }) => start) : []);
  return accountsIn(note)
    .filter((one) => isNumber(one) && !starts.has(one.start))
    .flatMap((one) => {
      const reason = reasonFor(one, count);
      return reason === undefined ? [] : [{ ...evidenceOf(text, one), reason }];
    });
}

const BY_STANDING: Partial<Record<PieceStanding, RefusalReason>> = {
  planned: 'planned',
  declined: 'not-treated',
  'not-treated': 'not-treated',
  seen: 'not-treated',
  'other-procedure': 'other-procedure',
};

/** Undefined where the number says again what was counted. */
function reasonFor(account: Account, count: LesionCount): RefusalReason | undefined {
  const { standing, isExample } = account;
  if (isExample) return 'placeholder';
  if (standing === 'history') return 'history';
  if (isOfOtherKind(account)) return 'other-lesion-type';
  const reason = standing && BY_STANDING[standing];
  if (reason !== undefined) return reason;
  return 'value' in count ? undefined : 'other';
}
