import { emptyTally, addVisit, type PatternFacts } from '../claims/pattern-mirror/pattern-tally.ts';
import { mirrorOf, type PatternMirror } from '../claims/pattern-mirror/mirror-of.ts';
import { patternFacts } from '../claims/pattern-mirror/pattern-facts.ts';
import { correctedCsv } from './exports/corrected-csv.ts';
import { findingsCsv } from './exports/findings-csv.ts';
import { type FileReview, fileReview, type Progress, type ShownRecord } from './file-review.ts';
import { inspectFile } from './inspect-file.ts';
import { markOf, markOfJudgement, type ReviewHead } from './kept-review.ts';
import { isReadable } from './record-file.ts';
import type { Decision, RecordPage } from './record-table.ts';
import type { RecordView } from './record-view.ts';
import type { Profiles } from './review-records.ts';
import { type CsvFormat, visitsCsv, type VisitsCsv } from './visits-csv.ts';

/** A file to be reviewed, and how. */
export interface Assignment {
  file: File;
  format: CsvFormat;
  profiles: Profiles;
  /** What this browser kept of an earlier review of the same file. */
  kept?: { head: ReviewHead; pages: readonly RecordPage[] };
}

/** What the page hears while a file is reviewed. */
export interface Listener {
  onProgress: (progress: Progress) => void;
  /** To be kept, so that a reload loses nothing: how far it came, and the pages that changed. */
  onKeep?: (head: ReviewHead, changed: ReadonlyMap<number, RecordPage>) => void;
}

/** Records read again at a time for an export. */
const AT_A_TIME = 2000;

/** How long changes may wait to be kept, in milliseconds: while a file is read, and after a decision. */
const KEEP_AFTER = { reading: 3000, deciding: 400 };

interface OpenFile extends Assignment {
  csv: VisitsCsv;
  review: FileReview;
  judgedBy: string;
  listener: Listener;
  progress: Progress;
}

/**
 * What the worker does for the page: one file at a time. Everything that goes in and out is plain data, files and
 * functions. Calls in the middle of a review are answered between two stretches of the file.
 */
export function reviewDesk() {
  let open: OpenFile | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  let keptAt = 0;

  const atHand = (): OpenFile => {
    if (!open) throw new Error('No file is open.');
    return open;
  };

  function keep(): void {
    clearTimeout(keepTimer);
    keptAt = performance.now();
    const { file, csv, review, judgedBy, listener, progress } = atHand();
    const { records, verdicts, decided, pages, changed } = review.snapshot();
    listener.onKeep?.(
      {
        name: file.name,
        bytes: file.size,
        at: new Date().toISOString(),
        judgedBy,
        records,
        pages,
        bytesRead: progress.bytesRead,
        isDone: progress.state === 'done',
        decided,
        verdicts,
        places: [...csv.places()],
      },
      changed,
    );
  }

  /** Keeps what was decided, once for several decisions in a row. */
  function keepSoon<T>(result: T): T {
    clearTimeout(keepTimer);
    keepTimer = setTimeout(keep, KEEP_AFTER.deciding);
    return result;
  }

  async function* everyRecordShown(): AsyncGenerator<readonly ShownRecord[]> {
    const { csv, review } = atHand();
    let row = 0;
    for await (const records of csv.everyRecord()) {
      for (let at = 0; at < records.length; at += AT_A_TIME) {
        const first = row + at;
        yield records.slice(at, at + AT_A_TIME).map((record, i) => review.shown(record, first + i));
      }
      row += records.length;
    }
  }

  return {
    inspect: inspectFile,
    /** Tells the same file from others when it is opened again. */
    markOf,

    /** Reviews the file: from its beginning, or from where it was left. */
    async review(assignment: Assignment, listener: Listener): Promise<Progress> {
      const { file, format, profiles, kept } = assignment;
      const judgedBy = await markOfJudgement(format, profiles);
      const isSame = kept?.head.judgedBy === judgedBy;
      const csv = visitsCsv(file, format, isSame ? kept.head.places : []);
      const review = fileReview(
        csv,
        profiles,
        kept &&
          (isSame
            ? {
                records: {
                  verdicts: kept.head.verdicts,
                  pages: kept.pages,
                  size: kept.head.records,
                },
              }
            : { decidedPages: kept.pages }),
      );
      const progress: Progress = {
        state: 'running',
        records: 0,
        bytesRead: 0,
        bytes: file.size,
        elapsed: 0,
      };
      const current = { ...assignment, csv, review, judgedBy, listener, progress };
      open = current;
      if (isSame && kept.head.isDone) {
        const { records, bytesRead } = kept.head;
        current.progress = { ...progress, state: 'done', records, bytesRead };
        return current.progress;
      }
      const isCurrent = () => open === current;
      current.progress = await review.run(
        (so) => {
          current.progress = so;
          if (isCurrent()) listener.onProgress(so);
        },
        () => {
          if (isCurrent() && performance.now() - keptAt > KEEP_AFTER.reading) keep();
        },
      );
      if (isCurrent()) keep();
      return current.progress;
    },

    cancel: () => atHand().review.cancel(),
    summary: () => atHand().review.summary(),
    look: (view: RecordView) => atHand().review.look(view),
    show: (from: number, count: number) => atHand().review.show(from, count),
    previewFix: (finding: string, count: number) => atHand().review.previewFix(finding, count),
    decide: (name: string, rows: readonly number[], decision: Decision) =>
      keepSoon(atHand().review.decide(name, rows, decision)),
    acceptFix: (name: string, finding: string) => keepSoon(atHand().review.acceptFix(name, finding)),
    undo: () => keepSoon(atHand().review.undo()),

    /** How the visits of the file look together. Reads the file once more. */
    async mirror(): Promise<PatternMirror> {
      const tally = emptyTally();
      const known = new Map<string, PatternFacts>();
      for await (const records of atHand().csv.everyRecord()) {
        for (const record of records) {
          let facts = record.key === undefined ? undefined : known.get(record.key);
          if (!facts) {
            const read = record.read();
            if (!isReadable(read)) continue;
            facts = patternFacts(read.encounter, read.billed ?? []);
            if (record.key !== undefined) known.set(record.key, facts);
          }
          addVisit(tally, facts);
        }
      }
      return mirrorOf(tally);
    },

    correctedFile: (): Promise<Blob> => correctedCsv(atHand(), atHand().review.correctionOf),
    findingsFile: (): Promise<Blob> => findingsCsv(everyRecordShown()),
  };
}

export type ReviewDesk = ReturnType<typeof reviewDesk>;
