import { useQueryClient } from '@tanstack/react-query';
import type { Remote } from 'comlink';
import { useRef, useState } from 'react';
import { connectDesk } from '../../batch/connect-desk.ts';
import type { ChosenFormat, Inspection, VisitsInspection } from '../../batch/inspect-file.ts';
import type { Assignment, ReviewDesk } from '../../batch/review-desk.ts';
import type { Profiles } from '../../batch/review-records.ts';
import type { CsvFormat } from '../../batch/visits-csv.ts';
import { rememberedPlaces, rememberPlaces } from '../../storage/column-memory.ts';
import { keepFileReview } from '../../storage/file-reviews.ts';
import {
  emptyBook,
  JUDGED_PAYERS,
  judgeOf,
  type ProfileBook,
  profilesQuery,
} from '../../storage/profile-book.ts';
import { useAnnouncer } from '../../ui/live-region.tsx';
import { problemsLeft } from './column-choice.ts';
import { failureWords } from './failure-words.ts';
import { warnOnLeaving } from './leave-warning.ts';
import { forgetReviewOf, keptReviewOf } from './kept-review-of.ts';
import { type Keep, type RunningReview, runningReview } from './running-review.ts';

/** A file in the hands of a worker of its own. */
interface Session {
  file: File;
  desk: Remote<ReviewDesk>;
  dismiss: () => void;
}

/** What a file was found to be. An 837P says itself how it is read. */
export type FoundFile =
  | { kind: 'claims'; file: File; documented?: { file: File; format: CsvFormat } }
  | {
      kind: 'visits';
      file: File;
      inspection: VisitsInspection;
      /** What the user chose in place of what was found. */
      chosen: ChosenFormat;
    };

/** How far the user has come with a file. */
export type OpenedFile =
  | { is: 'looking'; file: File }
  | { is: 'refused'; file: File; says: string }
  | { is: 'found'; found: FoundFile }
  | { is: 'review'; found: FoundFile; review: RunningReview };

/** By which profile each payer's visits are judged. */
const profilesOf = (book: ProfileBook): Profiles =>
  Object.fromEntries(
    JUDGED_PAYERS.map((payer) => {
      const { distinctModifier, placement, addOnUnits } = judgeOf(book, payer);
      return [payer, { distinctModifier, placement, addOnUnits }];
    }),
  );

const needsNothing = (inspection: VisitsInspection): boolean =>
  !inspection.isEncodingGuessed && problemsLeft(inspection).length === 0;

const canStart = (inspection: VisitsInspection): boolean =>
  problemsLeft(inspection).every(({ stops }) => !stops);

/** The file at hand: opened, looked at and reviewed, one at a time. */
export function useOpenedFile() {
  const client = useQueryClient();
  const { say, warn } = useAnnouncer();
  const [opened, setOpened] = useState<OpenedFile>();
  const session = useRef<Session>(undefined);

  /** Whatever the worker before is doing ends here: each reading has a worker of its own. */
  function take(file: File): Session {
    session.current?.dismiss();
    warnOnLeaving(false);
    session.current = { file, ...connectDesk() };
    return session.current;
  }

  function refuse({ file }: Session, says: string) {
    setOpened({ is: 'refused', file, says });
    warn(says);
  }

  /** Reviews the file, from where it was left where this browser knows it; `isAnew`: from its beginning. */
  async function review(own: Session, found: FoundFile, isAnew = false) {
    const { file } = found;
    const mark = await own.desk.markOf(file);
    if (isAnew) await forgetReviewOf(mark).catch(() => undefined);
    const before = await keptReviewOf(mark).catch(() => undefined);
    // An 837P is judged from its beginning in any case; only decisions are worth taking up.
    const kept = found.kind === 'claims' && before?.head.decided === 0 ? undefined : before;
    const book = await client.ensureQueryData(profilesQuery).catch(() => emptyBook);
    if (session.current !== own) return;
    const about = { file, profiles: profilesOf(book), ...(kept && { kept }) };
    const assignment: Assignment =
      found.kind === 'claims'
        ? { kind: 'claims', ...about, ...(found.documented && { documented: found.documented }) }
        : { kind: 'visits', ...about, format: found.inspection.format };
    const keep: Keep = (head, changed) => keepFileReview(mark, head, changed);
    const running = runningReview(own.desk, assignment, { say, keep });
    setOpened({ is: 'review', found, review: running });
    void running.begin();
  }

  /** Looks at a file; `start` says whether its review then begins by itself. */
  async function look(
    own: Session,
    chosen: ChosenFormat,
    { start, isAnew }: { start: (found: VisitsInspection) => boolean; isAnew: boolean },
  ) {
    const { file, desk } = own;
    try {
      let inspection: Inspection = await desk.inspect(file, chosen);
      let used = chosen;
      if (inspection.kind === 'visits' && !chosen.places) {
        const places = await rememberedPlaces(inspection.format.header).catch(() => undefined);
        if (places) {
          used = { ...chosen, places };
          inspection = await desk.inspect(file, used);
        }
      }
      if (session.current !== own) return;
      if (inspection.kind === 'refused') refuse(own, inspection.problem.says);
      else if (inspection.kind === 'claims') await review(own, { kind: 'claims', file });
      else {
        const found: FoundFile = { kind: 'visits', file, inspection, chosen: used };
        if (start(inspection)) await review(own, found, isAnew);
        else {
          setOpened({ is: 'found', found });
          say('Look at how the file is read, then start its review.');
        }
      }
    } catch (error) {
      if (session.current === own) refuse(own, failureWords(error));
    }
  }

  /** Holds claims against the visits file that says what was documented for them. */
  async function document(claims: File, file: File) {
    const own = take(claims);
    try {
      const inspection = await own.desk.inspect(file);
      if (session.current !== own) return;
      if (inspection.kind !== 'visits' || !canStart(inspection)) {
        const says =
          inspection.kind === 'refused'
            ? inspection.problem.says
            : 'Choose a visits file in which each visit has its reference.';
        warn(says);
        await review(own, { kind: 'claims', file: claims });
        return;
      }
      const documented = { file, format: inspection.format };
      await review(own, { kind: 'claims', file: claims, documented });
    } catch (error) {
      if (session.current === own) refuse(own, failureWords(error));
    }
  }

  return {
    opened,

    /** Adds the visits that document an 837P, and reviews it beside them. */
    document: (file: File) => {
      const found = foundIn(opened);
      if (found?.kind === 'claims') void document(found.file, file);
    },

    /** Opens a file; the usual one is reviewed at once. */
    open: (file: File) => {
      setOpened({ is: 'looking', file });
      void look(take(file), {}, { start: needsNothing, isAnew: false });
    },

    /** Reads the file in another way. Under review, it is reviewed anew. */
    choose: (chosen: ChosenFormat) => {
      const found = foundIn(opened);
      if (found?.kind !== 'visits') return;
      if (chosen.places && chosen.places !== found.chosen.places) {
        // Where the browser keeps nothing, the next file is asked about again.
        rememberPlaces(found.inspection.format.header, chosen.places).catch(() => undefined);
      }
      const start = opened?.is === 'review' ? canStart : () => false;
      void look(take(found.file), chosen, { start, isAnew: true });
    },

    /** Reviews the file as it is read now, from its beginning. */
    start: () => {
      const found = foundIn(opened);
      if (found) void review(take(found.file), found, true);
    },
  };
}

const foundIn = (opened: OpenedFile | undefined): FoundFile | undefined =>
  opened?.is === 'found' || opened?.is === 'review' ? opened.found : undefined;
