import type { NoCountReason } from '../note-reading.ts';
import type { Account } from './account.ts';

/** How many premalignant lesions were destroyed and what tells so, or why the note supports no number. */
export type LesionCount = { value: number; from: readonly Account[] } | { noCount: NoCountReason };
