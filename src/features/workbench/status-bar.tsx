import { CptNotice } from '../../coding-ui/cpt-notice.tsx';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { type DraftState, NOT_KEPT } from './use-draft.ts';

export interface StatusBarProps {
  draft: DraftState;
  undoName: string | undefined;
  redoName: string | undefined;
  onUndo: () => void;
  onRedo: () => void;
}

const DRAFT_WORDS = {
  unchanged: 'This browser only',
  keeping: 'Keeping the draft',
  failed: NOT_KEPT,
} satisfies Record<Exclude<DraftState['state'], 'kept'>, string>;

/** What can be taken back, and whether the draft is safe. */
export function StatusBar({ draft, undoName, redoName, onUndo, onRedo }: StatusBarProps) {
  const step = 'min-h-6 px-1 text-accent underline underline-offset-2';
  return (
    <footer className="flex min-h-7 flex-wrap items-center gap-x-4 border-t border-border bg-surface px-3 py-0.5 text-xs print:hidden">
      <span className="flex items-center gap-1">
        {undoName === undefined ? (
          <span className="text-text-2">Nothing to undo</span>
        ) : (
          <button type="button" className={step} onClick={onUndo}>
            Undo: {undoName} (Ctrl+Z)
          </button>
        )}
        {redoName !== undefined && (
          <button type="button" className={step} onClick={onRedo}>
            Redo: {redoName}
          </button>
        )}
      </span>
      <span className="flex items-center gap-1">
        {draft.state === 'failed' && <SeverityShape tone="error" />}
        {draft.state === 'kept'
          ? `Draft kept ${draft.at}, in this browser only`
          : DRAFT_WORDS[draft.state]}
      </span>
      <div className="ml-auto text-text-2 max-stack:basis-full">
        <CptNotice />
      </div>
    </footer>
  );
}
