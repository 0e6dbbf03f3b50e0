import type { Remote } from 'comlink';
import { heard } from '../../batch/connect-desk.ts';
import type { FileSummary, Progress, ShownRecord } from '../../batch/file-review.ts';
import type { ReviewHead } from '../../batch/kept-review.ts';
import type { Decision, RecordPage } from '../../batch/record-table.ts';
import type { RecordView } from '../../batch/record-view.ts';
import type { Assignment, ReviewDesk } from '../../batch/review-desk.ts';
import type { ChargeSchedule } from '../../claims/x12/charge-file.ts';
import type { Envelope } from '../../claims/x12/claim-envelope.ts';
import { failureWords } from './failure-words.ts';
import { showRows } from './figures.ts';
import { warnOnLeaving } from './leave-warning.ts';
import { percentOf, showBreakOff, showElapsed } from './progress-words.ts';
import { nameOf, notAcceptable } from './record-words.ts';

/** What the screen knows of a review. */
export interface ReviewState {
  progress: Progress;
  summary: FileSummary;
  view: RecordView;
  /** Records in view. */
  inView: number;
  /** Another number whenever other records, or the same in another order, are in view. */
  look: number;
  /** Another number whenever a record may have been decided otherwise. */
  step: number;
  /** What happened last. */
  news: string;
  /** Why nothing further comes of it, and what to do. */
  failure: string | undefined;
}

/** Between two counts of what was found so far, in milliseconds. */
const BETWEEN_COUNTS = 250;

const NOTHING: FileSummary = {
  records: 0,
  byOutcome: { unreadable: 0, denial: 0, warning: 0, 'not-settled': 0, clean: 0, coded: 0 },
  byDecision: { open: 0, accepted: 0, rejected: 0, held: 0 },
  findings: [],
};

const VERBS = {
  accepted: 'accept',
  rejected: 'reject',
  held: 'hold',
  open: 'reopen',
} satisfies Record<Decision, string>;

/** Records that the reviewer has decided about. */
export const decidedIn = ({ byDecision: { accepted, rejected, held } }: FileSummary): number =>
  accepted + rejected + held;

const endWords = (progress: Progress): string =>
  progress.state === 'done'
    ? `Reviewed ${showRows(progress.records)} in ${showElapsed(progress.elapsed)}.`
    : showBreakOff(progress);

/** Keeps how far a review came, with the pages that changed. Rejects where the browser keeps nothing. */
export type Keep = (head: ReviewHead, changed: ReadonlyMap<number, RecordPage>) => Promise<void>;

/** Said once of a review that was begun before. */
const takenUpWords = ({ head: { records, decided } }: NonNullable<Assignment['kept']>): string =>
  `This file was reviewed here before: ${showRows(records)}, ${decided} decided. Taken up where it was left.`;

let begun = 0;

/**
 * A review that a worker does, with what the screen knows of it. It lives beside the screen, for it goes on while
 * another screen is in front. `say` is what a screen reader hears.
 */
export function runningReview(
  desk: Remote<ReviewDesk>,
  assignment: Assignment,
  { say, keep }: { say: (text: string) => void; keep: Keep },
) {
  begun += 1;
  const id = begun;
  const listeners = new Set<() => void>();
  let quarter = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  let isCounting = false;
  /** The worker has the file open: it can be asked about its records. */
  let isOpen = false;
  let turn: Promise<unknown> = Promise.resolve();
  let state: ReviewState = {
    progress: {
      state: 'running',
      records: 0,
      bytesRead: 0,
      bytes: assignment.file.size,
      elapsed: 0,
    },
    summary: NOTHING,
    view: { sort: 'file' },
    inView: 0,
    look: 0,
    step: 0,
    news: '',
    failure: undefined,
  };

  function change(patch: Partial<ReviewState>) {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }
  function tell(news: string) {
    change({ news });
    say(news);
  }
  /** What the worker was asked for; when it cannot, the screen says what to do. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      change({ failure: failureWords(error) });
    }
  }

  /** What the browser has kept outlives the page; until then, leaving it is asked about. */
  function onKeep(...kept: Parameters<Keep>) {
    keep(...kept).then(
      () => warnOnLeaving(false),
      () => undefined,
    );
  }

  async function count(progress: Progress) {
    isOpen = true;
    const { view } = state;
    const [summary, inView] = await Promise.all([desk.summary(), desk.look(view)]);
    // Another view may have been asked for meanwhile.
    change({ progress, summary, ...(view === state.view && { inView }) });
  }
  function onProgress(progress: Progress) {
    const reached = Math.floor(percentOf(progress) / 25);
    if (reached > quarter && reached < 4) say(`${reached * 25} percent reviewed`);
    quarter = Math.max(quarter, reached);
    if (isCounting || progress.elapsed - countedAt < BETWEEN_COUNTS) return;
    isCounting = true;
    countedAt = progress.elapsed;
    void attempt(async () => {
      await count(progress);
      isCounting = false;
    });
  }

  /** One screenful at a time: those that were scrolled past before their turn came are left out. */
  function show(from: number, many: number, signal?: AbortSignal): Promise<readonly ShownRecord[]> {
    const shown = turn.then(() => {
      signal?.throwIfAborted();
      return desk.show(from, many);
    });
    turn = shown.catch((error: unknown) => {
      if (!signal?.aborted) change({ failure: failureWords(error) });
    });
    return shown;
  }

  /** Decisions are counted anew, and the rows in sight shown with them. */
  async function afterStep(news: string) {
    const summary = await desk.summary();
    warnOnLeaving(decidedIn(summary) > 0);
    change({ summary, step: state.step + 1 });
    tell(news);
  }

  return {
    id,
    assignment,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    show,

    begin: () =>
      attempt(async () => {
        const { kept } = assignment;
        tell(kept ? takenUpWords(kept) : 'Reviewing the file.');
        const last = await desk.review(assignment, heard({ onProgress, onKeep }));
        await count(last);
        if (!kept) tell(endWords(last));
      }),

    cancel: () => attempt(() => desk.cancel()),

    look: (view: RecordView) =>
      attempt(async () => {
        change({ view });
        if (!isOpen) return;
        const inView = await desk.look(view);
        if (state.view === view) change({ inView, look: state.look + 1 });
      }),

    /** Decides about the record at a position of the view, whatever the screen has of it. */
    decide: (at: number, decision: Decision) =>
      attempt(async () => {
        const [record] = at < state.inView ? await show(at, 1) : [];
        if (!record) {
          tell('Choose a row first.');
          return;
        }
        const reason = decision === 'accepted' ? notAcceptable(record) : undefined;
        if (reason !== undefined) tell(`Not accepted. ${reason}`);
        else if (record.decision === decision) tell(`Already ${decision}: ${nameOf(record)}.`);
        else {
          await desk.decide(`${VERBS[decision]} ${nameOf(record)}`, [record.row], decision);
          await afterStep(`${nameOf(record)} is ${decision}.`);
        }
      }),

    previewFix: (finding: string, many: number) => desk.previewFix(finding, many),

    /** Accepts the supported lines of as many rows as a preview of the fix has counted. */
    acceptFix: (finding: string, rows: number) =>
      attempt(async () => {
        const fixed = await desk.acceptFix(`accept ${showRows(rows)}`, finding);
        await afterStep(`${showRows(fixed)} accepted. One step takes all of them back.`);
      }),

    undo: () =>
      attempt(async () => {
        const name = await desk.undo();
        if (name === undefined) tell('There is nothing to undo.');
        else await afterStep(`Undone: ${name}.`);
      }),

    tell,
    correctedFile: () => desk.correctedFile(),
    findingsFile: () => desk.findingsFile(),
    correctedClaims: (envelope: Envelope, charges: ChargeSchedule) =>
      desk.correctedClaims(envelope, charges),
    mirror: () => desk.mirror(),
  };
}

export type RunningReview = ReturnType<typeof runningReview>;
