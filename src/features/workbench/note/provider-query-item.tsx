import { useId, useRef, useState } from 'react';
import type { Addendum } from '../../../notes/query/addendum.ts';
import type { QueryFault } from '../../../notes/query/query-fault.ts';
import {
  editQuery,
  faultsOf,
  mendFirst,
  type QueryInHand,
  sendQuery,
  setDue,
  textOf,
} from '../../../notes/query/query-in-hand.ts';
import { Button } from '../../../ui/button.tsx';
import { useAnnouncer } from '../../../ui/live-region.tsx';
import { SeverityMark, SeverityShape, type Tone } from '../../../ui/severity-mark.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { readDate, showDate } from '../read-date.ts';
import { printProviderQuery } from './print-provider-query.ts';
import { ProviderQueryAnswer } from './provider-query-answer.tsx';
import { ProviderQueryTextarea } from './provider-query-textarea.tsx';

const STATES = {
  draft: { tone: 'open', word: 'Draft' },
  sent: { tone: 'info', word: 'Sent' },
  answered: { tone: 'ok', word: 'Answered' },
} satisfies Record<QueryInHand['state'], { tone: Tone; word: string }>;

export interface ProviderQueryItemProps {
  query: QueryInHand;
  note: string;
  today: string;
  /** `name`: what was done, for undo. */
  onChange: (query: QueryInHand, name: string, isTyping?: boolean) => void;
  onAnswer: (answered: { query: QueryInHand; addendum: Addendum }) => void;
  onRemove: () => void;
}

/** One query: its text with what steers in it, when an answer is due, and what can be done with it. */
export function ProviderQueryItem({
  query,
  note,
  today,
  onChange,
  onAnswer,
  onRemove,
}: ProviderQueryItemProps) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const { say } = useAnnouncer();
  const [news, setNews] = useState('');
  const isDraft = query.state === 'draft';
  const faults = isDraft ? faultsOf(query, note) : [];
  const toMend = faults.length > 0 ? mendFirst(faults) : undefined;

  const report = (done: string) => {
    setNews(done);
    say(done);
  };
  const edit = (body: string) => {
    const step = editQuery(query, body);
    if (step.ok) onChange(step.query, 'text of the query', true);
    else report(step.says);
  };
  const send = () => {
    const step = sendQuery(query, { sentOn: today, note });
    if (!step.ok) {
      report(step.says);
      return;
    }
    onChange(step.query, 'mark the query as sent');
    setNews('');
    say(`Marked as sent ${showDate(today)}. The answer is entered below the query.`);
    // The button goes with the draft, so the focus moves on to the query’s name, with room for the answer in sight.
    requestAnimationFrame(() => {
      const name = document.getElementById(`${id}-about`);
      name?.closest('li')?.scrollIntoView({ block: 'nearest' });
      name?.focus({ preventScroll: true });
    });
  };
  async function copy() {
    try {
      await navigator.clipboard.writeText(textOf(query));
    } catch {
      report('Not copied: the browser did not allow it. Select the text and copy it by hand.');
      return;
    }
    report('Copied the query.');
  }
  const show = ({ start, end }: QueryFault) => {
    text.current?.focus();
    text.current?.setSelectionRange(start, end);
  };

  return (
    <li className="space-y-2 py-2" data-query={query.id}>
      <div className="flex flex-wrap items-center gap-2">
        <h4 id={`${id}-about`} tabIndex={-1} className="font-semibold">
          {query.about}
        </h4>
        <SeverityMark {...STATES[query.state]} />
        <span className="figures text-sm text-text-2">{whereItStands(query, today)}</span>
      </div>
      <ProviderQueryTextarea
        ref={text}
        label="Text of the query"
        rows={isDraft ? 11 : 9}
        value={query.body}
        readOnly={!isDraft}
        isInvalid={faults.length > 0}
        describedBy={isDraft ? `${id}-faults` : undefined}
        onChange={edit}
        {...(isDraft && {
          hint: 'Heading, dates and room for the answer are added when it is copied or printed. If a name is left in the quotation, put [name] in its place.',
        })}
      />
      {isDraft && (
        <div role="status" id={`${id}-faults`} className="text-sm">
          {faults.length === 0 ? (
            <p className="flex gap-1.5">
              <SeverityShape tone="ok" />
              Nothing found that steers the answer.
            </p>
          ) : (
            <ul className="space-y-1">
              {faults.map((fault) => (
                <li key={`${fault.kind}-${fault.start}-${fault.says}`} className="flex gap-1.5">
                  <SeverityShape tone="error" className="mt-1" />
                  <button
                    type="button"
                    className="min-h-6 text-left underline underline-offset-2"
                    onClick={() => show(fault)}
                  >
                    {fault.says}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {isDraft && <DueField query={query} onChange={onChange} />}
      <div className="flex flex-wrap items-center gap-1.5">
        {isDraft && (
          <Button look="primary" disabledReason={toMend} onClick={send}>
            Mark as sent
          </Button>
        )}
        <Button disabledReason={toMend} onClick={() => void copy()}>
          Copy
        </Button>
        <Button disabledReason={toMend} onClick={() => printProviderQuery(textOf(query))}>
          Print
        </Button>
        {isDraft && (
          <Button look="quiet" onClick={onRemove}>
            Remove draft
          </Button>
        )}
        <span aria-hidden="true" className="text-sm text-text-2">
          {news}
        </span>
      </div>
      {query.state === 'sent' && (
        <ProviderQueryAnswer query={query} today={today} onAnswer={onAnswer} />
      )}
      {query.state === 'answered' && (
        <p className="border-l-3 border-ok pl-2 text-sm whitespace-pre-line">
          {query.addendum.text}
        </p>
      )}
    </li>
  );
}

function whereItStands(query: QueryInHand, today: string): string {
  const { due } = query.terms;
  switch (query.state) {
    case 'draft':
      return `Written ${showDate(query.terms.askedOn)}`;
    case 'sent':
      return [
        `Sent ${showDate(query.sentOn)}`,
        ...(due ? [due < today ? `no answer by ${showDate(due)}` : `due ${showDate(due)}`] : []),
      ].join(', ');
    case 'answered':
      return `Sent ${showDate(query.sentOn)}, answered ${showDate(query.answeredOn)}`;
  }
}

/** The day by which an answer is asked for. A day that cannot be taken stays on show with its remedy. */
function DueField({ query, onChange }: Pick<ProviderQueryItemProps, 'query' | 'onChange'>) {
  const [refused, setRefused] = useState<{ text: string; says: string }>();
  const { due } = query.terms;
  const commit = (text: string) => {
    const date = text.trim() === '' ? undefined : (readDate(text) ?? text);
    const step = setDue(query, date);
    setRefused(step.ok ? undefined : { text, says: step.says });
    if (step.ok) onChange(step.query, 'due date of the query');
  };
  return (
    <TextField
      label="Answer due"
      className="max-w-60"
      value={refused?.text ?? (due ? showDate(due) : '')}
      onCommit={commit}
      problem={refused?.says}
      hint={refused ? undefined : 'Such as 11/20/2026, or empty'}
      inputMode="numeric"
    />
  );
}
