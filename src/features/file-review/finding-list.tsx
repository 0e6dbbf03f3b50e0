import type { FindingGroup } from '../../batch/file-review.ts';
import type { RecordView } from '../../batch/record-view.ts';
import { Button } from '../../ui/button.tsx';
import { showNumber, showRows } from './figures.ts';
import { groupTitle } from './record-words.ts';

export interface FindingListProps {
  findings: readonly FindingGroup[];
  view: RecordView;
  /** Why nothing can be fixed in bulk yet. */
  notYet: string | undefined;
  onLook: (view: RecordView) => void;
  onFix: (group: FindingGroup) => void;
}

/** What was found, most rows first. Pressed, the table shows the rows with it. */
export function FindingList({ findings, view, notYet, onLook, onFix }: FindingListProps) {
  const { finding: chosen, ...all } = view;
  return (
    <section aria-labelledby="file-findings" className="p-3">
      <h2 id="file-findings" className="mb-2 text-lg font-semibold">
        Findings
      </h2>
      {findings.length === 0 && (
        <p className="text-text-2">Nothing speaks against any row so far.</p>
      )}
      <ul className="space-y-1">
        {findings.map((group) => {
          const { id, isUnreadable, records, fixable } = group;
          const title = groupTitle(group);
          return (
            <li key={`${isUnreadable} ${id}`} className="rounded-box border border-border bg-bg">
              <button
                type="button"
                aria-pressed={chosen === id}
                onClick={() => onLook(chosen === id ? all : { ...all, finding: id })}
                className="flex min-h-8 w-full items-baseline justify-between gap-3 rounded-box px-2 py-1 text-left hover:bg-sunken aria-pressed:bg-info-tint aria-pressed:shadow-[inset_0_0_0_1px_var(--accent)]"
              >
                <span>{title}</span>{' '}
                <span className="figures whitespace-nowrap">
                  {showNumber(records)} <span className="sr-only">rows</span>
                </span>
              </button>
              {fixable > 0 && (
                <Button
                  look="quiet"
                  className="-ml-[3px] text-sm"
                  aria-label={`Fix ${showRows(fixable)} like this: ${title}`}
                  disabledReason={notYet}
                  onClick={() => onFix(group)}
                >
                  Fix {showRows(fixable)} like this…
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
