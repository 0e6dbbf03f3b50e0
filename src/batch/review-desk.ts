import { addVisit, emptyTally } from '../claims/pattern-mirror/pattern-tally.ts';
import { mirrorOf, type PatternMirror } from '../claims/pattern-mirror/mirror-of.ts';
import { patternFacts } from '../claims/pattern-mirror/pattern-facts.ts';
import type { FiledVisit } from '../claims/filed-visit.ts';
import type { ChargeSchedule } from '../claims/x12/charge-file.ts';
import type { Envelope } from '../claims/x12/claim-envelope.ts';
import { claimsFile, type ClaimsFile, type Records } from './claims-file.ts';
import { type CorrectedClaims, correctedClaims } from './exports/corrected-claims.ts';
import { correctedCsv } from './exports/corrected-csv.ts';
import { findingsCsv } from './exports/findings-csv.ts';
import {
  type EarlierReview,
  type FileReview,
  fileReview,
  type Progress,
  type ShownRecord,
} from './file-review.ts';
import { inspectFile } from './inspect-file.ts';
import { markOf, markOfJudgement, type ReviewHead } from './kept-review.ts';
import { isReadable } from './record-file.ts';
import { type Decision, DECISIONS, type RecordPage } from './record-table.ts';
import type { RecordView } from './record-view.ts';
import type { Profiles } from './review-records.ts';
import { type CsvFormat, type CsvPlace, visitsCsv, type VisitsCsv } from './visits-csv.ts';

interface AnyAssignment {
  file: File;
  profiles: Profiles;
  /** What this browser kept of an earlier review of the same file. */
  kept?: { head: ReviewHead; pages: readonly RecordPage[] };
}

/** A visits file to be reviewed, and how it is read. */
interface VisitsAssignment extends AnyAssignment {
  kind: 'visits';
  format: CsvFormat;
}

/** An 837P file to be reviewed, beside the visits file that says what was documented, where there is one. */
interface ClaimsAssignment extends AnyAssignment {
  kind: 'claims';
  documented?: { file: File; format: CsvFormat };
}

export type Assignment = VisitsAssignment | ClaimsAssignment;

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

type Source =
  | { kind: 'visits'; records: VisitsCsv; format: CsvFormat }
  | { kind: 'claims'; records: ClaimsFile };

interface OpenFile {
  file: File;
  source: Source;
  review: FileReview;
  judgedBy: string;
  listener: Listener;
  progress: Progress;
}

async function documentedIn({ file, format }: { file: File; format: CsvFormat }): Promise<Records> {
  const documented = new Map<string, FiledVisit[]>();
  for await (const records of visitsCsv(file, format).everyRecord()) {
    for (const record of records) {
      const read = record.read();
      if (!isReadable(read)) continue;
      const known = documented.get(read.reference);
      if (known) known.push(read);
      else documented.set(read.reference, [read]);
    }
  }
  return documented;
}

async function openSource(assignment: Assignment, passed: readonly CsvPlace[]): Promise<Source> {
  const { file, kind } = assignment;
  if (kind === 'visits') {
    const { format } = assignment;
    return { kind, format, records: visitsCsv(file, format, passed) };
  }
  const { documented } = assignment;
  return { kind, records: claimsFile(file, documented && (await documentedIn(documented))) };
}

/** What the verdicts rest on beside the rules and the file itself: how it is read, and what it is held against. */
async function formatMarkOf(assignment: Assignment): Promise<unknown> {
  if (assignment.kind === 'visits') return plainFormat(assignment.format);
  const { documented } = assignment;
  return documented && [await markOf(documented.file), plainFormat(documented.format)];
}

const plainFormat = (format: CsvFormat) => ({ ...format, places: [...format.places] });

const [OPEN, ACCEPTED] = [DECISIONS.indexOf('open'), DECISIONS.indexOf('accepted')];

/** The lines that were accepted may be others now, so that has to be decided again. */
const withoutAccepted = (page: RecordPage): RecordPage => ({
  ...page,
  decision: page.decision.map((decision) => (decision === ACCEPTED ? OPEN : decision)),
});

/** What of an earlier review holds: its records, or its decisions by the number of the record. */
function takenOver(
  { head, pages }: NonNullable<Assignment['kept']>,
  { isJudgedAlike, canGoOn }: { isJudgedAlike: boolean; canGoOn: boolean },
): EarlierReview {
  if (!isJudgedAlike) return { decidedPages: pages.map(withoutAccepted) };
  if (!canGoOn) return { decidedPages: pages };
  return { records: { verdicts: head.verdicts, pages, size: head.records } };
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
    const { file, source, review, judgedBy, listener, progress } = atHand();
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
        places: source.kind === 'visits' ? [...source.records.places()] : [],
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
    const { source, review } = atHand();
    let row = 0;
    for await (const records of source.records.everyRecord()) {
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
      const { file, profiles, kept } = assignment;
      const judgedBy = await markOfJudgement(await formatMarkOf(assignment), profiles);
      // An 837P is read from its beginning: what leads to a claim stands anywhere before it.
      const isJudgedAlike = kept?.head.judgedBy === judgedBy;
      const canGoOn = isJudgedAlike && assignment.kind === 'visits';
      const source = await openSource(assignment, canGoOn ? kept.head.places : []);
      const review = fileReview(
        source.records,
        profiles,
        kept && takenOver(kept, { isJudgedAlike, canGoOn }),
      );
      const progress: Progress = {
        state: 'running',
        records: 0,
        bytesRead: 0,
        bytes: file.size,
        elapsed: 0,
      };
      const current: OpenFile = { file, source, review, judgedBy, listener, progress };
      open = current;
      if (canGoOn && kept.head.isDone) {
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
    acceptFix: (name: string, finding: string) =>
      keepSoon(atHand().review.acceptFix(name, finding)),
    undo: () => keepSoon(atHand().review.undo()),

    /** How the visits of the file look together. Reads the file once more. */
    async mirror(): Promise<PatternMirror> {
      const tally = emptyTally();
      for await (const records of atHand().source.records.everyRecord()) {
        for (const record of records) {
          const read = record.read();
          if (isReadable(read)) addVisit(tally, patternFacts(read.encounter, read.billed ?? []));
        }
      }
      return mirrorOf(tally);
    },

    /** The visits file with the accepted lines in it. */
    async correctedFile(): Promise<Blob> {
      const { file, source, review } = atHand();
      if (source.kind !== 'visits') throw new Error('A visits file comes of a visits file.');
      const { records: csv, format } = source;
      return correctedCsv({ file, csv, format }, review.correctionOf);
    },

    /** The 837P with the accepted lines in its claims: those concerned, in the user's envelope. */
    async correctedClaims(envelope: Envelope, charges: ChargeSchedule): Promise<CorrectedClaims> {
      const { source, review } = atHand();
      if (source.kind !== 'claims') throw new Error('An 837P comes of an 837P.');
      return correctedClaims(source.records, review, { envelope, charges });
    },

    findingsFile: (): Promise<Blob> => findingsCsv(everyRecordShown()),
  };
}

export type ReviewDesk = ReturnType<typeof reviewDesk>;
