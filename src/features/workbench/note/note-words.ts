import type { NoCountReason, RefusalReason } from '../../../notes/index.ts';

/** Why a number was seen and not counted, in the words of the screen. */
export const REFUSAL_WORDS = {
  size: 'a size',
  duration: 'how long something took',
  'freeze-cycle': 'freeze cycles, not lesions',
  'date-or-time': 'a date or a time',
  age: 'an age',
  'dose-or-strength': 'a dose or a strength',
  history: 'from before this visit',
  planned: 'planned, not done at this visit',
  'not-treated': 'seen, not treated',
  'other-lesion-type': 'lesions of another kind',
  'other-procedure': 'belongs to another procedure',
  'list-number': 'the number of a list item',
  placeholder: 'left over from a template',
  code: 'a code',
  other: 'what it stands for stayed open',
} satisfies Record<RefusalReason, string>;

/** Why the note supports no number. */
export const NO_COUNT_WORDS = {
  'not-stated': 'The note gives no number of treated lesions.',
  vague: 'Words stand where the number should, and words cannot be billed.',
  range: 'The note gives a range, and a range is no number.',
  conflict: 'The note gives numbers that contradict each other.',
  'nature-not-stated': 'There is a number, but not of what kind of lesion.',
  placeholder: 'A template was left unfilled where the number should be.',
  'not-stated-as-done': 'There is a number, but the note does not say that the treatment was done.',
} satisfies Record<NoCountReason, string>;
