import type { ReactNode } from 'react';
import type { Finding } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import type { Answered } from './judge-claim.ts';

export interface AnsweredListProps {
  title: string;
  answered: readonly Answered[];
  mark: ReactNode;
  /** What else stands under a finding. */
  below?: (finding: Finding) => ReactNode;
  /** Absent on paper. */
  onTakeBack?: (answered: Answered) => void;
}

/** Findings that someone has answered, each with the reason that was given. */
export function AnsweredList({ title, answered, mark, below, onTakeBack }: AnsweredListProps) {
  if (answered.length === 0) return null;
  return (
    <section aria-label={title} className="border-t border-border pt-2">
      <h3 className="mb-1 flex flex-wrap items-center gap-2 font-semibold">
        {title} {mark}
      </h3>
      <ul className="divide-y divide-border text-sm">
        {answered.map((each) => (
          <li key={each.finding.rule} className="flex break-inside-avoid items-start gap-2 py-1">
            <span className="flex-1 wrap-anywhere">
              {each.finding.says}
              <span className="block">
                <span className="font-semibold">Reason:</span> {each.reason}
              </span>
              {below?.(each.finding)}
            </span>
            {onTakeBack && (
              <Button
                aria-label={`Take back the answer to: ${each.finding.says}`}
                onClick={() => onTakeBack(each)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
