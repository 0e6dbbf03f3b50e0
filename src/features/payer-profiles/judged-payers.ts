import { PAYER_NAMES } from '../../coding-ui/payer-names.ts';
import {
  JUDGED_PAYERS,
  type JudgedPayer,
  judgeOf,
  type ProfileBook,
} from '../../storage/profile-book.ts';

export const payerName = (payer: JudgedPayer): string =>
  payer === 'not-stated' ? 'No payer stated' : PAYER_NAMES[payer];

/** Whom a profile judges, in words. */
export function showJudged(book: ProfileBook, id: string): string {
  const payers = JUDGED_PAYERS.filter((payer) => judgeOf(book, payer).id === id);
  return payers.length === 0 ? 'Judges no payer' : `Judges: ${payers.map(payerName).join(', ')}`;
}
