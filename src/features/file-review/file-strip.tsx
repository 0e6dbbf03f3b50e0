import { useRef, useSyncExternalStore } from 'react';
import { nameOfDelimiter } from '../../batch/csv/delimiters.ts';
import { ENCODINGS } from '../../batch/csv/detect-text.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from './choose-file.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { showSize } from './figures.ts';
import { ReviewProgress } from './review-progress.tsx';
import type { RunningReview } from './running-review.ts';
import type { FoundFile } from './use-opened-file.ts';

/** 'UTF-8, comma': how the file is read, in a few words. */
function readAs(found: FoundFile): readonly string[] {
  if (found.kind === 'claims') {
    return [
      found.documented ? `837P beside ${found.documented.file.name}` : '837P, no record beside it',
    ];
  }
  const { encoding, delimiter } = found.inspection.format;
  return [ENCODINGS[encoding], nameOfDelimiter(delimiter)];
}

export interface FileStripProps {
  found: FoundFile;
  review: RunningReview | undefined;
  onAgain: () => void;
  onFile: (file: File) => void;
  /** The visits that document an 837P. */
  onDocument: (file: File) => void;
}

/** Which file this is and how it is read, how far its review is, and the ways out. */
export const FileStrip = ({ found, review, onAgain, onFile, onDocument }: FileStripProps) => (
  <section
    aria-label="The file"
    className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-surface px-3 py-1.5"
  >
    <p className="figures min-w-0 text-sm wrap-anywhere">
      <span className="text-base font-semibold">{found.file.name}</span>{' '}
      <span className="text-text-2">
        {[showSize(found.file.size), ...readAs(found)].join(', ')}
      </span>
    </p>
    {review && <ReviewInStrip review={review} onAgain={onAgain} />}
    <span className={review ? '' : 'ml-auto'}>
      {found.kind === 'claims' && (
        <FileButton
          label={found.documented ? 'Another visits file' : 'Add the visits file'}
          look="plain"
          onFile={onDocument}
        />
      )}
      <FileButton label="Another file" look="plain" onFile={onFile} />
    </span>
  </section>
);

function ReviewInStrip({ review, onAgain }: { review: RunningReview; onAgain: () => void }) {
  const { progress, summary } = useSyncExternalStore(review.subscribe, review.state);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <ReviewProgress
        {...{ progress, onAgain }}
        isTakenUp={review.assignment.kept !== undefined}
        onCancel={() => void review.cancel()}
      />
      <span className="ml-auto">
        <Button
          disabledReason={
            progress.state === 'running'
              ? 'Wait until the review is through, or cancel it.'
              : undefined
          }
          onClick={() => dialog.current?.showModal()}
        >
          Export…
        </Button>
      </span>
      <ExportDialog
        ref={dialog}
        review={review}
        rows={summary.records}
        accepted={summary.byDecision.accepted}
      />
    </>
  );
}
