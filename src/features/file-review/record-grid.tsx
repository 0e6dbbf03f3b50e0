import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useSyncExternalStore,
} from 'react';
import { Button } from '../../ui/button.tsx';
import { showNumber } from './figures.ts';
import { COLUMNS, RecordRow, ROW_LAYOUT } from './record-row.tsx';
import type { ReviewState, RunningReview } from './running-review.ts';
import { useShownRecords } from './use-shown-records.ts';

/** The tallest element Chromium lays out has 33,554,428 px; beyond that, rows are shown a part at a time. */
const TALLEST = 33_000_000;

/** Heights in pixels, as the classes below have them. */
const ROW = 32;
const CARD = 52;
const HEAD = 28;

const narrow = window.matchMedia('(width < 37.5rem)');
/** What stands beside the table in a wide window stands under it. */
const stacked = window.matchMedia('(width < 56.25rem)');
const onNarrowChange = (callBack: () => void) => {
  narrow.addEventListener('change', callBack);
  return () => narrow.removeEventListener('change', callBack);
};

export interface RecordGridProps {
  /** The element that has the focus, for those who give it back. */
  grid: RefObject<HTMLDivElement | null>;
  review: RunningReview;
  state: ReviewState;
  /** The position of the row at hand. */
  at: number;
  onMove: (at: number) => void;
  /** Shows all about the row at hand, and takes the focus there. */
  onOpen: (how: { isFocused: boolean }) => void;
}

/** The records in view, as many as a file has: only those in sight are drawn. */
export function RecordGrid(props: RecordGridProps) {
  const isNarrow = useSyncExternalStore(onNarrowChange, () => narrow.matches);
  // Rows of another height are another list.
  return <Rows key={String(isNarrow)} isNarrow={isNarrow} {...props} />;
}

function Rows({
  grid,
  review,
  state,
  at,
  onMove,
  onOpen,
  isNarrow,
}: RecordGridProps & { isNarrow: boolean }) {
  const id = useId();
  const { inView, look } = state;
  const [height, head] = isNarrow ? [CARD, 0] : [ROW, HEAD];
  const most = Math.floor(TALLEST / height);
  const part = Math.floor(at / most) * most;
  const rows = Math.min(most, inView - part);
  // The rule speaks of a compiler that is not used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
    useFlushSync: false,
  });
  // The browser scrolls the list: the row at hand is brought into sight.
  useEffect(() => {
    virtualizer.scrollToIndex(at - part);
  }, [virtualizer, at, part, look]);

  const items = virtualizer.getVirtualItems();
  const recordAt = useShownRecords(
    review,
    state,
    part + (items[0]?.index ?? 0),
    part + (items.at(-1)?.index ?? 0),
  );
  const rowId = (index: number) => `${id}-${index}`;
  const isDrawn = items.some(({ index }) => part + index === at);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((event.currentTarget.clientHeight - head) / height) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: inView - 1,
    };
    const target = targets[event.key];
    if (target === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (target === undefined) onOpen({ isFocused: true });
    else onMove(target);
  }
  function onClick({ target }: MouseEvent) {
    const row = target instanceof Element ? target.closest('[data-at]') : null;
    if (!row) return;
    onMove(Number(row.getAttribute('data-at')));
    // Under the table, what was opened would be out of sight.
    onOpen({ isFocused: stacked.matches });
  }

  return (
    <div className="flex min-h-0 flex-col stack:flex-1">
      <div
        role="grid"
        ref={grid}
        id="records"
        aria-label="Rows of the file"
        aria-rowcount={inView + 1}
        aria-activedescendant={isDrawn ? rowId(at) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        className="@container relative h-[60dvh] min-h-64 overflow-auto rounded-box border border-border bg-bg text-sm focus-visible:-outline-offset-2 stack:h-auto stack:flex-1"
      >
        <div role="rowgroup" className="sticky top-0 z-10 max-narrow:hidden">
          <div
            role="row"
            aria-rowindex={1}
            className={`h-7 border-b border-border-strong bg-surface text-xs text-text-2 ${ROW_LAYOUT}`}
          >
            {COLUMNS.map(({ name, place }) => (
              <span key={name} role="columnheader" className={place}>
                {name}
              </span>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className="figures relative"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start }) => (
            <RecordRow
              key={index}
              id={rowId(part + index)}
              at={part + index}
              record={recordAt(part + index)}
              isAtHand={part + index === at}
              top={start - head}
              height={height}
            />
          ))}
        </div>
        {inView === 0 && (
          <p className="absolute inset-x-0 top-12 text-center text-text-2">No row to show.</p>
        )}
      </div>
      {inView > most && (
        <div className="flex flex-wrap items-center gap-2 pt-1 text-sm">
          <span className="figures">
            Rows {showNumber(part + 1)} to {showNumber(part + rows)} of {showNumber(inView)}
          </span>
          <Button
            onClick={() => onMove(part - most)}
            disabledReason={part === 0 ? 'These are the first.' : undefined}
          >
            Earlier rows
          </Button>
          <Button
            onClick={() => onMove(part + most)}
            disabledReason={part + rows >= inView ? 'These are the last.' : undefined}
          >
            Later rows
          </Button>
        </div>
      )}
    </div>
  );
}
