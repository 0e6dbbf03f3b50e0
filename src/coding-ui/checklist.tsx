import { type ChecklistItem, findRule, catalog } from '../rules/index.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { CHECK_TONES } from './finding-tone.ts';

type Answer = '' | 'yes' | 'no';

export interface ChecklistProps {
  items: readonly ChecklistItem[];
  answers: Readonly<Record<string, Answer>>;
  onAnswer: (id: string, answer: Answer) => void;
}

const labels = new Map(
  catalog.flatMap(({ checklist }) => (checklist ? [[checklist.id, checklist.label] as const] : [])),
);

/** The item's short name, from the rule that answers for it. */
export const checklistLabel = (id: string): string => labels.get(id) ?? findRule(id)?.title ?? id;

/** What the record must show, and how well it does. The coder can say what the note itself has. */
export function Checklist({ items, answers, onAnswer }: ChecklistProps) {
  return (
    <ul className="divide-y divide-border">
      {items.map(({ id, status, says, required }) => (
        <li key={id} className="grid grid-cols-[1fr_auto] items-start gap-x-2 py-1.5">
          <div>
            <p className="flex flex-wrap items-start gap-x-2 min-[26rem]:flex-nowrap">
              <SeverityMark {...CHECK_TONES[status]} />
              <span className="pt-0.5">
                <span className="font-semibold">{checklistLabel(id)}</span>{' '}
                {!required && <span className="text-xs text-text-2">recommended</span>}
              </span>
            </p>
            <p className="mt-0.5 text-sm text-text-2">{says}</p>
          </div>
          <select
            aria-label={`${checklistLabel(id)}: what the note has`}
            className="h-7 rounded-box border border-border-strong bg-bg px-1 text-sm print:hidden"
            value={answers[id] ?? ''}
            onChange={({ target }) =>
              onAnswer(id, target.value === 'yes' || target.value === 'no' ? target.value : '')
            }
          >
            <option value="">As entered</option>
            <option value="yes">In the note</option>
            <option value="no">Not in the note</option>
          </select>
        </li>
      ))}
    </ul>
  );
}
