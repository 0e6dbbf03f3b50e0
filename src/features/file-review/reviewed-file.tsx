import { useRef, useState, useSyncExternalStore } from 'react';
import type { FindingGroup } from '../../batch/file-review.ts';
import type { Decision } from '../../batch/record-table.ts';
import type { RecordView } from '../../batch/record-view.ts';
import type { FiledVisit } from '../../claims/filed-visit.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { BulkFixDialog } from './bulk-fix-dialog.tsx';
import { FindingList } from './finding-list.tsx';
import { OutcomeFilter } from './outcome-filter.tsx';
import { PatternSection } from './pattern-section.tsx';
import { RecordDetail } from './record-detail.tsx';
import { RecordGrid } from './record-grid.tsx';
import type { RunningReview } from './running-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useShownRecord } from './use-shown-records.ts';
import { ViewControls } from './view-controls.tsx';

const FACES = [
  { value: 'findings', label: 'Findings' },
  { value: 'row', label: 'Row' },
] as const;

type Face = (typeof FACES)[number]['value'];

/** Where there is room, findings and row stand side by side and nothing is to be chosen. */
const onFace = (face: Face, shown: Face) => (face === shown ? '' : 'max-[100rem]:hidden');

export interface ReviewedFileProps {
  review: RunningReview;
  onOpenVisit: (visit: FiledVisit) => void;
}

/** What a review found: counts and findings that narrow the table, the table, and the row at hand. */
export function ReviewedFile({ review, onOpenVisit }: ReviewedFileProps) {
  const state = useSyncExternalStore(review.subscribe, review.state);
  const { progress, summary, view, inView, look, step } = state;
  const [cursor, setCursor] = useState({ look, at: 0 });
  const [face, setFace] = useState<Face>('findings');
  const [fixing, setFixing] = useState<FindingGroup>();
  const grid = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const aside = useRef<HTMLElement>(null);
  const isRunning = progress.state === 'running';
  // Another view begins at its first row.
  const at = cursor.look === look ? Math.max(0, Math.min(cursor.at, inView - 1)) : 0;
  const { record, isOnItsWay } = useShownRecord(review, state, at);

  const moveTo = (next: number) => setCursor({ look, at: Math.max(0, Math.min(next, inView - 1)) });
  const changeView = (next: RecordView) => void review.look(next);
  const decide = (decision: Decision) => void review.decide(at, decision);
  const undo = () => void review.undo();
  useReviewKeys({
    j: () => moveTo(at + 1),
    k: () => moveTo(at - 1),
    a: () => decide('accepted'),
    r: () => decide('rejected'),
    h: () => decide('held'),
    u: undo,
    escape: () => {
      if (aside.current?.contains(document.activeElement)) grid.current?.focus();
    },
    'Control+z': undo,
  });

  function open({ isFocused }: { isFocused: boolean }) {
    setFace('row');
    if (!isFocused) return;
    // The row is only drawn after this.
    requestAnimationFrame(() => heading.current?.focus());
  }

  return (
    <div className="min-h-0 flex-1 stack:grid stack:grid-cols-[minmax(0,1fr)_22.5rem] min-[75rem]:grid-cols-[minmax(0,1fr)_25rem] min-[100rem]:grid-cols-[minmax(0,1fr)_44rem]">
      <main className="relative flex min-w-0 flex-col gap-2 p-3 stack:min-h-0 stack:overflow-hidden">
        <OutcomeFilter counts={summary.byOutcome} view={view} onLook={changeView} />
        <ViewControls {...{ summary, view, inView, isRunning }} onLook={changeView} />
        <ErrorBoundary part="The table">
          <RecordGrid {...{ grid, review, state, at }} onMove={moveTo} onOpen={open} />
        </ErrorBoundary>
        <p className="text-xs text-text-2">
          Arrow keys or J and K move, Enter opens the row, Escape comes back. A accepts, R rejects,
          H holds, U undoes.
        </p>
      </main>
      <aside
        aria-label="Findings and row"
        ref={aside}
        className="relative border-border bg-surface max-stack:border-t stack:overflow-auto stack:border-l min-[100rem]:grid min-[100rem]:grid-cols-[19rem_25rem] min-[100rem]:divide-x min-[100rem]:divide-border min-[100rem]:overflow-hidden"
      >
        <div className="px-3 pt-2 min-[100rem]:hidden">
          <ChoiceField
            label="Beside the table"
            labelHidden
            value={face}
            options={FACES}
            onChange={setFace}
          />
        </div>
        <div className={`relative min-[100rem]:overflow-auto ${onFace('findings', face)}`}>
          <FindingList
            findings={summary.findings}
            view={view}
            notYet={isRunning ? 'Wait until the review is through, or cancel it.' : undefined}
            onLook={changeView}
            onFix={setFixing}
          />
          <PatternSection
            review={review}
            notYet={isRunning ? 'Wait until the review is through, or cancel it.' : undefined}
          />
        </div>
        <div className={`relative min-[100rem]:overflow-auto ${onFace('row', face)}`}>
          <ErrorBoundary part="The row">
            <RecordDetail
              {...{ heading, record, isOnItsWay, onOpenVisit }}
              lastStep={summary.lastStep}
              onDecide={decide}
              onUndo={undo}
            />
          </ErrorBoundary>
        </div>
      </aside>
      {fixing && (
        <BulkFixDialog
          review={review}
          group={fixing}
          step={step}
          onClose={() => setFixing(undefined)}
        />
      )}
    </div>
  );
}
