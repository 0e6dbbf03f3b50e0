import { useSyncExternalStore } from 'react';
import { CptNotice } from '../../coding-ui/cpt-notice.tsx';
import { showNumber } from './figures.ts';
import type { RunningReview } from './running-review.ts';

/** What can be taken back, what was done last, and that no row was lost. */
export const ReviewStatusBar = ({ review }: { review: RunningReview | undefined }) => (
  <footer className="flex min-h-7 flex-wrap items-center gap-x-4 border-t border-border bg-surface px-3 py-0.5 text-xs print:hidden">
    {review ? <ReviewStatus review={review} /> : <span>This browser only</span>}
    <div className="ml-auto text-text-2 max-stack:basis-full">
      <CptNotice />
    </div>
  </footer>
);

function ReviewStatus({ review }: { review: RunningReview }) {
  const { summary, news } = useSyncExternalStore(review.subscribe, review.state);
  const { byOutcome, records, lastStep } = summary;
  const accountedFor = Object.values(byOutcome).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {lastStep === undefined ? (
        <span className="text-text-2">Nothing to undo</span>
      ) : (
        <button
          type="button"
          className="min-h-6 px-1 text-accent underline underline-offset-2"
          onClick={() => void review.undo()}
        >
          Undo: {lastStep} (Ctrl+Z)
        </button>
      )}
      <span className="figures">
        Rows in {showNumber(records)} = accounted for {showNumber(accountedFor)}
      </span>
      <span aria-hidden="true" className="text-text-2">
        {news}
      </span>
    </>
  );
}
