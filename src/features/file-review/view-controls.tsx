import type { FileSummary } from '../../batch/file-review.ts';
import { type Decision, DECISIONS } from '../../batch/record-table.ts';
import type { RecordView } from '../../batch/record-view.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showNumber } from './figures.ts';
import { DECISION_WORDS, groupTitle } from './record-words.ts';

const SORTS = [
  { value: 'file', label: 'File order', sort: 'file', isDescending: false },
  { value: 'outcome', label: 'Outcome, gravest first', sort: 'outcome', isDescending: false },
  { value: 'oldest', label: 'Date, oldest first', sort: 'date', isDescending: false },
  { value: 'newest', label: 'Date, newest first', sort: 'date', isDescending: true },
  { value: 'fewest', label: 'Lesions, fewest first', sort: 'count', isDescending: false },
  { value: 'most', label: 'Lesions, most first', sort: 'count', isDescending: true },
] as const;

type SortName = (typeof SORTS)[number]['value'];

const sortNameOf = ({ sort, isDescending = false }: RecordView): SortName =>
  SORTS.find((each) => each.sort === sort && each.isDescending === isDescending)?.value ?? 'file';

export interface ViewControlsProps {
  summary: FileSummary;
  view: RecordView;
  inView: number;
  isRunning: boolean;
  onLook: (view: RecordView) => void;
}

/** What the table shows: how many rows, of which finding and decision, in which order. */
export function ViewControls({ summary, view, inView, isRunning, onLook }: ViewControlsProps) {
  const { finding, decision, outcomes, ...rest } = view;
  const group = summary.findings.find(({ id }) => id === finding);
  const isNarrowed = (finding ?? decision ?? outcomes) !== undefined;
  return (
    <div className="flex items-end gap-x-3 gap-y-1 max-narrow:flex-wrap">
      <p className="figures min-w-0 truncate py-1.5" title={group && groupTitle(group)}>
        {showNumber(inView)} of {showNumber(summary.records)} rows
        {group && <span className="text-text-2"> with “{groupTitle(group)}”</span>}
      </p>
      {isNarrowed && (
        <Button look="quiet" className="shrink-0" onClick={() => onLook(rest)}>
          Show all
        </Button>
      )}
      <div className="ml-auto flex min-h-8 shrink-0 items-end gap-2 max-narrow:w-full">
        {isRunning ? (
          <p className="py-1.5 text-sm text-text-2">In file order until the review is through.</p>
        ) : (
          <>
            <SelectField
              label="Decision"
              className="w-44 max-narrow:flex-1"
              value={decision ?? 'any'}
              options={[
                { value: 'any', label: 'Every decision' },
                ...DECISIONS.map((each) => ({
                  value: each,
                  label: `${DECISION_WORDS[each]} (${showNumber(summary.byDecision[each])})`,
                })),
              ]}
              onChange={(value: Decision | 'any') => {
                const { decision: _, ...others } = view;
                onLook(value === 'any' ? others : { ...others, decision: value });
              }}
            />
            <SelectField
              label="Order"
              className="w-48 max-narrow:flex-1"
              value={sortNameOf(view)}
              options={SORTS}
              onChange={(value) => {
                const found = SORTS.find((each) => each.value === value);
                if (found) {
                  const { sort, isDescending } = found;
                  onLook({ ...view, sort, isDescending });
                }
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
