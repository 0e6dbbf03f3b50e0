import { useId, useState } from 'react';
import type { Addendum } from '../../../notes/query/addendum.ts';
import { answerQuery, type QueryInHand } from '../../../notes/query/query-in-hand.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { readDate, showDate } from '../read-date.ts';
import { ProviderQueryTextarea } from './provider-query-textarea.tsx';

export interface ProviderQueryAnswerProps {
  query: QueryInHand;
  today: string;
  onAnswer: (answered: { query: QueryInHand; addendum: Addendum }) => void;
}

/** The provider's answer, typed as it came back, with its author and day. */
export function ProviderQueryAnswer({ query, today, onAnswer }: ProviderQueryAnswerProps) {
  const reason = useId();
  const [answer, setAnswer] = useState('');
  const [author, setAuthor] = useState('');
  const [date, setDate] = useState(today);
  const step = answerQuery(query, { answer, author, date });
  return (
    <fieldset className="space-y-2 border-t border-border pt-2">
      <legend className="sr-only">Answer to: {query.about}</legend>
      <ProviderQueryTextarea
        label="Answer"
        rows={3}
        value={answer}
        onChange={setAnswer}
        hint="In the provider’s own words. It is added under the note, which stays as it is."
      />
      <div className="grid gap-x-3 gap-y-2 stack:grid-cols-2">
        <TextField
          label="Answered by"
          value={author}
          onCommit={setAuthor}
          isLive
          hint="Name and credential"
        />
        <TextField
          label="Day of the answer"
          value={readDate(date) ? showDate(date) : date}
          onCommit={(text) => setDate(readDate(text) ?? text)}
          problem={readDate(date) ? undefined : 'Enter a date such as 11/20/2026.'}
          inputMode="numeric"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          look="primary"
          aria-describedby={step.ok ? undefined : reason}
          disabledReason={step.ok ? undefined : step.says}
          onClick={() => step.ok && onAnswer(step)}
        >
          Add the answer to the note
        </Button>
        {!step.ok && (
          <p id={reason} className="text-sm text-text-2">
            {step.says}
          </p>
        )}
      </div>
    </fieldset>
  );
}
