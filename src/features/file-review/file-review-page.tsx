import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { FiledVisit } from '../../claims/filed-visit.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useAnnouncer } from '../../ui/live-region.tsx';
import { ChooseFile } from './choose-file.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { FileStrip } from './file-strip.tsx';
import { HowItIsRead } from './how-it-is-read.tsx';
import { IdentifierNote } from './identifier-note.tsx';
import { ReviewStatusBar } from './review-status-bar.tsx';
import { ReviewedFile } from './reviewed-file.tsx';
import { decidedIn, type RunningReview } from './running-review.ts';
import { useFileDrop } from './use-file-drop.ts';
import { type OpenedFile, useOpenedFile } from './use-opened-file.ts';

export interface FileReviewPageProps {
  /** The ways to the other screens, shown beside the name. */
  nav?: ReactNode;
  /** Takes one visit of the file to the Workbench. */
  onOpenVisit: (visit: FiledVisit) => void;
}

/** Reviews a file of claims: what was found, row by row and in bulk, and the corrected file out of it. */
export function FileReviewPage({ nav, onOpenVisit }: FileReviewPageProps) {
  const { opened, open, choose, start, document } = useOpenedFile();
  const { say } = useAnnouncer();
  const [toDiscard, setToDiscard] = useState<{ decided: number; go: () => void }>();
  const review = opened?.is === 'review' ? opened.review : undefined;

  /** Asks first where decisions would be lost. */
  function unlessDecided(go: () => void) {
    const decided = review ? decidedIn(review.state().summary) : 0;
    if (decided > 0) setToDiscard({ decided, go });
    else go();
  }
  const takeFile = (file: File) => unlessDecided(() => open(file));
  const { isOver } = useFileDrop((files) => {
    const [file] = files;
    if (files.length > 1) say('Several files were dropped; the first is opened.');
    if (file) takeFile(file);
  });

  return (
    <div className="flex min-h-dvh flex-col stack:h-dvh stack:overflow-hidden">
      <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-surface px-3 py-1">
        {review && (
          <a href="#records" className="skip-link">
            Skip to the rows
          </a>
        )}
        <span className="font-semibold">DermTally</span>
        <h1 className="text-text-2">Review files</h1>
        {nav}
        <p className="ml-auto text-sm text-text-2 max-stack:hidden">
          {isOver ? 'Drop the file to open it' : 'Everything stays in this browser'}
        </p>
      </header>
      {opened?.is === 'found' || opened?.is === 'review' ? (
        <OpenFile
          {...{ opened, review, onOpenVisit }}
          onChoose={(chosen) => unlessDecided(() => choose(chosen))}
          onStart={() => unlessDecided(start)}
          onFile={takeFile}
          onDocument={(file) => unlessDecided(() => document(file))}
        />
      ) : (
        <main className="relative flex-1 px-3 stack:overflow-auto">
          <ChooseFile
            isOver={isOver}
            isLooking={opened?.is === 'looking'}
            problem={
              opened?.is === 'refused' ? { name: opened.file.name, says: opened.says } : undefined
            }
            onFile={takeFile}
          />
        </main>
      )}
      <ReviewStatusBar review={review} />
      {toDiscard && (
        <DiscardDialog
          decided={toDiscard.decided}
          onDiscard={toDiscard.go}
          onClose={() => setToDiscard(undefined)}
        />
      )}
    </div>
  );
}

interface OpenFileProps {
  opened: Extract<OpenedFile, { is: 'found' | 'review' }>;
  review: RunningReview | undefined;
  onChoose: ReturnType<typeof useOpenedFile>['choose'];
  onStart: () => void;
  onFile: (file: File) => void;
  onDocument: (file: File) => void;
  onOpenVisit: (visit: FiledVisit) => void;
}

function OpenFile({
  opened,
  review,
  onChoose,
  onStart,
  onFile,
  onDocument,
  onOpenVisit,
}: OpenFileProps) {
  const { found } = opened;
  return (
    <>
      <FileStrip {...{ found, review, onFile, onDocument }} onAgain={onStart} />
      {review && <Failure review={review} onFile={onFile} file={found.file} />}
      {found.kind === 'visits' && (
        <IdentifierNote key={found.file.name} columns={found.inspection.identifiers} />
      )}
      {found.kind === 'visits' && (
        <HowItIsRead
          inspection={found.inspection}
          chosen={found.chosen}
          isReviewed={review !== undefined}
          onChoose={onChoose}
          onStart={onStart}
        />
      )}
      {review && (
        <ErrorBoundary part="The review of the file">
          <ReviewedFile key={review.id} review={review} onOpenVisit={onOpenVisit} />
        </ErrorBoundary>
      )}
    </>
  );
}

function Failure({
  review,
  file,
  onFile,
}: {
  review: RunningReview;
  file: File;
  onFile: (file: File) => void;
}) {
  const { failure } = useSyncExternalStore(review.subscribe, review.state);
  if (failure === undefined) return null;
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 border-b border-error bg-error-tint px-3 py-1.5"
    >
      <p>{failure}</p>
      <Button onClick={() => onFile(file)}>Try {file.name} again</Button>
    </div>
  );
}
