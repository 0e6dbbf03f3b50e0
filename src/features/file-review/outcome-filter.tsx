import type { FileSummary } from '../../batch/file-review.ts';
import type { RecordView } from '../../batch/record-view.ts';
import { RECORD_OUTCOMES, type RecordOutcome } from '../../batch/verdict.ts';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { showNumber } from './figures.ts';
import { OUTCOME_MARKS } from './record-words.ts';

export interface OutcomeFilterProps {
  counts: FileSummary['byOutcome'];
  view: RecordView;
  onLook: (view: RecordView) => void;
}

/** The view with an outcome shown or no longer shown; with none chosen, all are. */
function withOutcome({ outcomes = [], ...view }: RecordView, outcome: RecordOutcome): RecordView {
  const next = outcomes.includes(outcome)
    ? outcomes.filter((each) => each !== outcome)
    : [...outcomes, outcome];
  return next.length === 0 ? view : { ...view, outcomes: next };
}

/** How many rows came to what. Pressed, the table shows these. */
export const OutcomeFilter = ({ counts, view, onLook }: OutcomeFilterProps) => (
  <fieldset className="min-w-0">
    <legend className="sr-only">Show rows by outcome</legend>
    <div className="flex flex-wrap gap-1">
      {RECORD_OUTCOMES.map((outcome) => {
        const { tone, word } = OUTCOME_MARKS[outcome];
        return (
          <button
            key={outcome}
            type="button"
            aria-pressed={view.outcomes?.includes(outcome) ?? false}
            onClick={() => onLook(withOutcome(view, outcome))}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-box border border-border-strong bg-bg px-2 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-info-tint aria-pressed:shadow-[inset_0_0_0_1px_var(--accent)]"
          >
            <SeverityShape tone={tone} />
            {word} <span className="figures font-semibold">{showNumber(counts[outcome])}</span>
          </button>
        );
      })}
    </div>
  </fieldset>
);
