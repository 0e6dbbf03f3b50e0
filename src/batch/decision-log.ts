import type { Decision, RecordTable } from './record-table.ts';

/** One step of the reviewer, with what undo needs. */
interface Step {
  name: string;
  rows: Uint32Array;
  before: readonly Decision[];
}

/** Steps that can be taken back. A bulk step of a large file is millions of bytes. */
const MOST_STEPS = 50;

/** Decides about records, one or a million at a time, and takes the last step back. */
export function decisionLog(table: RecordTable) {
  const steps: Step[] = [];
  return {
    /** What undo would take back; undefined where there is nothing. */
    lastStep: (): string | undefined => steps.at(-1)?.name,

    decide(name: string, rows: Uint32Array, decision: Decision): void {
      steps.push({ name, rows, before: Array.from(rows, (row) => table.decisionOf(row)) });
      if (steps.length > MOST_STEPS) steps.shift();
      for (const row of rows) table.decide(row, decision);
    },

    /** Gives back the name of the step that was taken back. */
    undo(): string | undefined {
      const step = steps.pop();
      step?.rows.forEach((row, at) => table.decide(row, step.before[at] ?? 'open'));
      return step?.name;
    },
  };
}
