import type { FiledVisit, FileProblem } from '../claims/filed-visit.ts';
import type { ServiceLine } from '../rules/index.ts';
import { decisionLog } from './decision-log.ts';
import { type FiledRecord, isReadable, type RecordFile } from './record-file.ts';
import { type Decision, DECISIONS, type RecordPage, RecordTable } from './record-table.ts';
import { type RecordView, rowsIn } from './record-view.ts';
import { contextFor, type Profiles, recordReviewer } from './review-records.ts';
import {
  judge,
  type JudgedVisit,
  RECORD_OUTCOMES,
  type RecordOutcome,
  type Verdict,
} from './verdict.ts';

/** How far the review of a file has come. */
export interface Progress {
  state: 'running' | 'cancelled' | 'stopped' | 'done';
  records: number;
  bytesRead: number;
  bytes: number;
  /** Milliseconds since it began. */
  elapsed: number;
  /** Why nothing further could be read, where the review stopped. */
  stop?: FileProblem;
}

/** Records that one finding speaks against. */
export interface FindingGroup {
  /** A rule, or the field of the file that could not be read. */
  id: string;
  isUnreadable: boolean;
  records: number;
  /** Those that the supported lines would make clean. */
  fixable: number;
}

/** What a file came to. */
export interface FileSummary {
  records: number;
  byOutcome: Readonly<Record<RecordOutcome, number>>;
  byDecision: Readonly<Record<Decision, number>>;
  /** Most records first. */
  findings: readonly FindingGroup[];
  /** What undo would take back. */
  lastStep?: string;
}

/** A record with everything a screen says about it. */
export interface ShownRecord {
  row: number;
  line: number;
  decision: Decision;
  outcome: RecordOutcome;
  isFixable: boolean;
  /** The visit and what the rules make of it; or why it could not be read. */
  content: { visit: FiledVisit; judged: JudgedVisit } | { problems: readonly FileProblem[] };
}

/** What is taken over from an earlier review of the same file. */
export interface EarlierReview {
  /** Records that need no reviewing: the file goes on behind them. */
  records?: { verdicts: readonly Verdict[]; pages: readonly RecordPage[]; size: number };
  /** Where the records are judged anew: decisions that hold for them all the same. */
  decidedPages?: readonly RecordPage[];
}

/** How often the screen hears of it, in milliseconds. */
const BETWEEN_REPORTS = 100;

const counted = <K extends string>(names: readonly K[], countOf: (name: K, at: number) => number) =>
  // The names are exactly the keys.
  Object.fromEntries(names.map((name, at) => [name, countOf(name, at)])) as Record<K, number>;

/**
 * The review of one file. It reads the file once, keeps a few bytes of each record, and shows any of them by
 * reading it again. Every record of the file is in it, readable or not.
 */
export function fileReview(file: RecordFile, profiles: Profiles, earlier: EarlierReview = {}) {
  const table = new RecordTable(earlier.decidedPages);
  if (earlier.records) {
    const { verdicts, pages, size } = earlier.records;
    table.restore(verdicts, pages, size);
  }
  const log = decisionLog(table);
  const review = recordReviewer(profiles, (verdict) => table.numberOf(verdict));
  let isCancelled = false;
  let view: RecordView = { sort: 'file' };
  let rows: Uint32Array | undefined;

  const rowsInView = (): Uint32Array => {
    rows ??= rowsIn(table, view);
    return rows;
  };

  function shown(record: FiledRecord, row: number): ShownRecord {
    const read = record.read();
    const { outcome, isFixable } = table.verdictOf(row);
    const at = { row, line: record.line, decision: table.decisionOf(row), outcome, isFixable };
    if (!isReadable(read)) return { ...at, content: { problems: read } };
    const judged = judge(read, contextFor(read, profiles));
    return { ...at, content: { visit: read, judged } };
  }

  const fixableRows = (finding: string): Uint32Array =>
    rowsIn(table, { finding, sort: 'file' }).filter(
      (row) => table.verdictOf(row).isFixable && table.decisionOf(row) === 'open',
    );

  return {
    /** Reads and judges every record. Resolves when it is through, or has been cancelled. */
    async run(
      onProgress: (progress: Progress) => void,
      afterStretch: () => void = () => undefined,
    ): Promise<Progress> {
      const began = performance.now();
      let reported = began;
      let bytesRead = 0;
      const progress = (state: Progress['state']): Progress => ({
        state,
        records: table.size,
        bytesRead,
        bytes: file.size,
        elapsed: performance.now() - began,
      });
      onProgress(progress('running'));
      for await (const stretch of file.stretches()) {
        for (const record of stretch.records) table.add(review(record));
        ({ bytesRead } = stretch);
        rows = undefined;
        afterStretch();
        if (stretch.stop) return { ...progress('stopped'), stop: stretch.stop };
        if (isCancelled) return progress('cancelled');
        if (performance.now() - reported < BETWEEN_REPORTS) continue;
        reported = performance.now();
        onProgress(progress('running'));
      }
      return progress('done');
    },

    /** Stops after the stretch at hand. What was reviewed stays. */
    cancel(): void {
      isCancelled = true;
    },

    summary(): FileSummary {
      const groups = new Map<string, FindingGroup>();
      table.verdicts.forEach(({ outcome, findings, isFixable }, number) => {
        const records = table.verdictCounts[number] ?? 0;
        for (const id of findings) {
          const isUnreadable = outcome === 'unreadable';
          const group = groups.get(id) ?? { id, isUnreadable, records: 0, fixable: 0 };
          group.records += records;
          if (isFixable) group.fixable += records;
          groups.set(id, group);
        }
      });
      const lastStep = log.lastStep();
      return {
        records: table.size,
        byOutcome: counted(RECORD_OUTCOMES, (name) =>
          table.verdicts.reduce(
            (sum, { outcome }, at) =>
              outcome === name ? sum + (table.verdictCounts[at] ?? 0) : sum,
            0,
          ),
        ),
        byDecision: counted(DECISIONS, (_, at) => table.decisionCounts[at] ?? 0),
        findings: [...groups.values()].toSorted((a, b) => b.records - a.records),
        ...(lastStep && { lastStep }),
      };
    },

    /** Chooses the records to show; gives back how many there are. */
    look(next: RecordView): number {
      view = next;
      rows = undefined;
      return rowsInView().length;
    },

    /** Some of the records in view, from a position in it on. */
    async show(from: number, count: number): Promise<readonly ShownRecord[]> {
      const wanted = [...rowsInView().subarray(from, from + count)];
      const records = await file.recordsAt(wanted);
      return records.flatMap((record, at) => {
        const row = wanted[at];
        return row === undefined ? [] : [shown(record, row)];
      });
    },

    decide(name: string, chosen: readonly number[], decision: Decision): void {
      log.decide(name, Uint32Array.from(chosen), decision);
    },

    /** How many records a bulk fix of this finding would change, and the first of them. */
    async previewFix(finding: string, count: number) {
      const fixable = fixableRows(finding);
      const first = [...fixable.subarray(0, count)];
      const records = await file.recordsAt(first);
      return {
        records: fixable.length,
        first: records.flatMap((record, at) => {
          const row = first[at];
          return row === undefined ? [] : [shown(record, row)];
        }),
      };
    },

    /** Accepts the supported lines wherever they make a record with this finding clean: one step. */
    acceptFix(name: string, finding: string): number {
      const fixable = fixableRows(finding);
      log.decide(name, fixable, 'accepted');
      return fixable.length;
    },

    undo: (): string | undefined => log.undo(),

    /** Records with a decision, in file order. */
    rowsWith: (decision: Decision): Uint32Array => rowsIn(table, { decision, sort: 'file' }),

    /** The lines an accepted record goes out with; undefined for every other one. */
    correctionOf: (record: FiledRecord, row: number): readonly ServiceLine[] | undefined => {
      if (row >= table.size || table.decisionOf(row) !== 'accepted') return undefined;
      const read = record.read();
      return isReadable(read) ? judge(read, contextFor(read, profiles)).supported : undefined;
    },

    /** A record as it stands in the table, by its number. */
    shown,

    /** What has to be kept to take the review up again later; `changed` is handed out once. */
    snapshot: () => ({
      records: table.size,
      verdicts: table.verdicts,
      decided: table.size - (table.decisionCounts[0] ?? 0),
      pages: table.pages.length,
      changed: table.takeChanged(),
    }),
  };
}

export type FileReview = ReturnType<typeof fileReview>;
