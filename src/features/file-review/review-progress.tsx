import type { Progress } from '../../batch/file-review.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { showRows } from './figures.ts';
import { percentOf, showBreakOff, showElapsed, showPace, showTimeLeft } from './progress-words.ts';

export interface ReviewProgressProps {
  progress: Progress;
  /** An earlier review of the same file goes on. */
  isTakenUp: boolean;
  onCancel: () => void;
  onAgain: () => void;
}

/** How far the review is; at its end, what became of it. */
export function ReviewProgress({ progress, isTakenUp, onCancel, onAgain }: ReviewProgressProps) {
  const { state, records, elapsed } = progress;
  if (state === 'done') {
    return (
      <p className="figures flex items-center gap-2 text-sm text-text-2">
        {showRows(records)} {isTakenUp ? 'reviewed before' : `in ${showElapsed(elapsed)}`}
        {isTakenUp && <Button onClick={onAgain}>Review it from the beginning</Button>}
      </p>
    );
  }
  if (state === 'running') {
    const says = [
      `${percentOf(progress)} percent`,
      showRows(records),
      showPace(progress),
      showTimeLeft(progress),
    ];
    return (
      <div className="flex grow flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <progress
          aria-label="Reviewed"
          max={100}
          value={percentOf(progress)}
          className="h-2 w-40 accent-accent"
        />
        <span className="figures">{says.filter((part) => part !== '').join(', ')}</span>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    );
  }
  return (
    <div className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1 rounded-box border border-warn bg-warn-tint px-2 py-1">
      <SeverityShape tone="warn" />
      <p className="min-w-0 flex-1">{showBreakOff(progress)}</p>
      <Button onClick={onAgain}>Review it from the beginning</Button>
    </div>
  );
}
