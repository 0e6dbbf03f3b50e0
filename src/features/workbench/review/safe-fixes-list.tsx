import { showLines } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import type { FixStep } from './safe-fixes.ts';

export interface SafeFixesProps {
  steps: readonly FixStep[];
  /** Why there is none, where a difference stands. Undefined without one, and nothing is shown. */
  disabledReason: string | undefined;
  onApply: () => void;
}

/** What can be put right without a look at the record, with the lines before and after each step. */
export function SafeFixes({ steps, disabledReason, onApply }: SafeFixesProps) {
  if (steps.length === 0 && disabledReason === undefined) return null;
  return (
    <div className="mt-2 rounded-box border border-border bg-bg p-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button keys="Alt+S" disabledReason={disabledReason} onClick={onApply}>
          Apply all safe fixes ({steps.length})
        </Button>
        <span className="text-sm text-text-2">
          {disabledReason ?? 'They change the billed lines only. One undo takes all of them back.'}
        </span>
      </div>
      {steps.length > 0 && (
        <ol aria-label="Safe fixes" className="mt-1 list-decimal space-y-0.5 pl-5 text-sm">
          {steps.map(({ says, before, after }) => (
            <li key={says}>
              {says}
              <span className="figures block text-text-2">
                {showLines(before)} <span aria-label="becomes">→</span> {showLines(after)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
