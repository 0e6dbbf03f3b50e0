import type { FindingGroup, ShownRecord } from '../../batch/file-review.ts';
import type { Decision } from '../../batch/record-table.ts';
import { type RecordOutcome, titleOf } from '../../batch/verdict.ts';
import { VISIT_COLUMNS } from '../../claims/visits-file/columns.ts';
import type { ToneWord } from '../../coding-ui/finding-tone.ts';

/** How a record is marked, by what became of it. */
export const OUTCOME_MARKS = {
  unreadable: { tone: 'error', word: 'Could not read' },
  denial: { tone: 'error', word: 'Fix' },
  warning: { tone: 'warn', word: 'Check' },
  'not-settled': { tone: 'open', word: 'Not settled' },
  clean: { tone: 'ok', word: 'Clean' },
  coded: { tone: 'info', word: 'Coded' },
} as const satisfies Record<RecordOutcome, ToneWord>;

export const DECISION_WORDS = {
  open: 'Open',
  accepted: 'Accepted',
  rejected: 'Rejected',
  held: 'Held',
} as const satisfies Record<Decision, string>;

/** A field of the file as the screen calls it; the row itself where no field is to blame. */
const fieldName = (field: string): string =>
  VISIT_COLUMNS.find(({ name }) => name === field)?.label ??
  (field === 'record' ? 'The row as a whole' : field);

/** What a group of findings is about. */
export const groupTitle = ({ id, isUnreadable }: Pick<FindingGroup, 'id' | 'isUnreadable'>) =>
  isUnreadable ? `Could not read: ${fieldName(id)}` : titleOf(id);

/** What a problem of a row is about. */
export const problemField = (field: string | undefined): string => fieldName(field ?? 'record');

/** What a row is called: the office's reference, or its place in the file where that could not be read. */
export const nameOf = ({ line, content }: ShownRecord): string =>
  'visit' in content ? content.visit.reference : `line ${line}`;

/** The finding that weighs most, and how many more there are. */
export function mainFinding({ content }: ShownRecord): { says: string; more: number } {
  const all = 'problems' in content ? content.problems : content.judged.findings;
  const says = all.map((each) => each.says);
  return { says: says[0] ?? '', more: Math.max(0, says.length - 1) };
}

/** Why the supported lines of a record cannot be accepted; undefined where they can. */
export function notAcceptable({ content }: ShownRecord): string | undefined {
  if ('problems' in content) return 'Mend the row in its file first: it could not be read.';
  const { supported, verdict } = content.judged;
  if (!supported) return 'The record does not say which lines it supports.';
  return verdict.differs ? undefined : 'The billed lines are the supported ones.';
}
