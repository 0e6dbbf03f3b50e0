import { means, type Term } from './terms.ts';

/** How far a number reaches for the words that explain it. */
export const REACH = 10;

/** Words that tie a number to a place or a thing, and may stand between. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on over to at in from across along near upon around onto involving of the her his their patient pt down'.split(
    ' ',
  ),
);

/** Vague before a noun of its own, an adjective behind a number: '6 scattered AKs', 'the 8 most tender'. */
export const ADJECTIVE_TOO: ReadonlySet<string> = new Set([
  'most',
  'scattered',
  'various',
  'diffuse',
  'different',
  'assorted',
  'multiple different',
]);

const BEING = new Set(['were', 'was', 'are', 'been', 'have been']);

export const isBeing = (term: Term | undefined): boolean => BEING.has(term?.key ?? '');

/** A word the lexicon does not know. */
export const isUnknown = (term: Term | undefined): boolean =>
  term?.kind === 'word' && term.senses.length === 0;

/** '7 of 9', 'out of 9', 'of 9 seen': the nine are what the others were taken from. */
export function isOutOf(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.key === 'the' ? at - 2 : at - 1;
  if (terms[before]?.key !== 'of') return false;
  const prior = terms[before - 1];
  return (
    prior === undefined || prior.key === 'out' || prior.kind === 'mark' || means(prior, 'number')
  );
}

/** 'including 2 on the nose': among those counted already. */
export const isAmong = (terms: readonly Term[], at: number): boolean =>
  means(terms[at - 1], 'among') || means(terms[at - 2], 'among');

/** Only some of the lesions that were named. */
export const PARTIAL: ReadonlySet<string> = new Set(
  'some half most majority select selected larger largest thicker thickest thick hypertrophic symptomatic certain bothersome several few many other others worst first'.split(
    ' ',
  ),
);
