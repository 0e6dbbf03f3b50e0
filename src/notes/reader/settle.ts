import {
  type Account,
  accountsIn,
  isDone,
  isTreated,
  isUnnamed,
  type Note,
  type SentenceAccounts,
} from './account.ts';
import type { Term } from './terms.ts';

/** Decides what only the note as a whole can tell: what was done, what is help text, which kind is meant. */
export function settled(note: Note, isTemplate: boolean): Note {
  const told = settleIntentions(note);
  return settleFamilies(isTemplate ? told : settleExamples(told));
}

const withAccounts = (
  note: Note,
  change: (account: Account, of: SentenceAccounts) => Account,
): Note =>
  note.map((one) => ({ ...one, accounts: one.accounts.map((account) => change(account, one)) }));

/** What a plan names without a verb was done where the note tells how it went: seconds, cycles, tolerance. */
function settleIntentions(note: Note): Note {
  const isAnyTreated = note.some(({ pieces }) =>
    pieces.some(({ methods, standing }) => methods.length > 0 && isDone(standing)),
  );
  const standing = note.some(tellsHow) ? 'applied' : 'planned';
  return withAccounts(note, (one, { sentence: { section } }) => {
    if (one.standing === 'intended') return { ...one, standing };
    // 'Number of lesions: 8' is a field of the treatment, wherever the treatment itself stands.
    const isField = one.isField && one.standing === undefined;
    const isElsewhere = section === 'exam' || section === 'history';
    return isField && isAnyTreated && !isElsewhere ? { ...one, standing: 'applied' } : one;
  });
}

const tellsHow = ({ sentence, pieces, refusals }: SentenceAccounts) =>
  sentence.section !== 'history' &&
  (pieces.some((piece) => piece.standing === 'done' && piece.isSaid && piece.methods.length > 0) ||
    sentence.terms.some(({ key }) => key === 'tolerated') ||
    refusals.some(({ reason, at }) => reason === 'freeze-cycle' || isSeconds(sentence.terms, at)));

const SECONDS = new Set(['s', 'sec', 'secs', 'second', 'seconds']);

const isSeconds = (terms: readonly Term[], at: number) =>
  terms.slice(at + 1, at + 4).some(({ key }) => SECONDS.has(key));

/** 'Example:' is help text in a template, and the visit itself in a vignette. */
const settleExamples = (note: Note): Note =>
  withAccounts(note, (one) => ({ ...one, isExample: one.isSurelyExample }));

/** Lesions of no stated kind are those that the note treats, where it treats only one kind. */
function settleFamilies(note: Note): Note {
  const named = accountsIn(note).filter((one) => !isUnnamed(one) && one.quantity.how !== 'none');
  const treated = named.filter(isTreated);
  const present = named.filter(
    ({ standing }) => standing !== 'history' && standing !== 'not-treated',
  );
  const families = new Set((treated.length > 0 ? treated : present).map(({ family }) => family));
  const [only, ...others] = families;
  if (only === undefined || others.length > 0) return note;
  return withAccounts(note, (one) => (isUnnamed(one) ? { ...one, family: only } : one));
}
