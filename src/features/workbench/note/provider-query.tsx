import { useId, useRef } from 'react';
import type { NoteReading } from '../../../notes/note-reading.ts';
import type { Addendum } from '../../../notes/query/addendum.ts';
import { composeQuery } from '../../../notes/query/compose-query.ts';
import type { Gap } from '../../../notes/query/gap.ts';
import { gapsOf } from '../../../notes/query/gaps-of.ts';
import { draftQuery, type QueryInHand } from '../../../notes/query/query-in-hand.ts';
import type { Coding, OtherProcedure } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ProviderQueryItem } from './provider-query-item.tsx';

export interface ProviderQueriesProps {
  note: string;
  reading: NoteReading;
  /** Undefined while a field of the visit cannot be read. */
  coding: Coding | undefined;
  /** What the coder found in the note or missed there, by checklist id. */
  documented?: Readonly<Record<string, boolean>> | undefined;
  /** The other procedures of the visit, as it was coded. */
  otherProcedures?: readonly OtherProcedure[] | undefined;
  /** The office's own reference of the visit; may be empty. */
  reference: string;
  dateOfService: string | undefined;
  /** 'YYYY-MM-DD', where the coder sits. */
  today: string;
  /** The queries of this visit, kept by the parent. */
  queries: readonly QueryInHand[];
  /** `name`: what was done, for undo. Typing goes on until it pauses and is one change. */
  onChange: (queries: readonly QueryInHand[], name: string, isTyping?: boolean) => void;
  /** A provider's answer came in; it belongs under the note. The focus is for the parent to place. */
  onAddendum: (addendum: Addendum, queries: readonly QueryInHand[]) => void;
}

/** What the note leaves open for its provider to say, and the queries about it. */
export function ProviderQueries({
  note,
  reading,
  coding,
  documented,
  otherProcedures,
  reference,
  dateOfService,
  today,
  queries,
  onChange,
  onAddendum,
}: ProviderQueriesProps) {
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  const gaps = gapsOf(reading, coding, documented, otherProcedures);

  /** Buttons come and go with the list; the focus waits for what takes their place, and brings all of it into sight. */
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => {
      const target = place.current?.querySelector<HTMLElement>(selector);
      target?.closest('[data-query]')?.scrollIntoView({ block: 'nearest' });
      target?.focus({ preventScroll: target.closest('[data-query]') !== null });
    });
  const write = (gap: Gap) => {
    const terms = { reference, dateOfService, askedOn: today };
    const query = draftQuery(composeQuery(gap, note), terms, queries);
    onChange([...queries, query], 'write a query');
    focusOn(`[data-query="${CSS.escape(query.id)}"] textarea`);
  };
  const withQuery = (query: QueryInHand) =>
    queries.map((other) => (other.id === query.id ? query : other));

  return (
    <section ref={place} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1} className="font-semibold">
        Provider queries
      </h3>
      {gaps.length === 0 ? (
        <p className="text-sm text-text-2">The note leaves nothing open to ask its provider.</p>
      ) : (
        <ul aria-label="What the note leaves open" className="divide-y divide-border">
          {gaps.map((gap) => (
            <li key={gap.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
              <span className="flex-1 basis-60">{gap.says}</span>
              {queries.some((query) => query.gap === gap.id && query.state !== 'answered') ? (
                <span className="text-sm text-text-2">A query is written.</span>
              ) : (
                <Button aria-label={`Write a query: ${gap.says}`} onClick={() => write(gap)}>
                  Write a query
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {queries.length > 0 && (
        <ul aria-label="Queries of this visit" className="divide-y divide-border">
          {queries.map((query) => (
            <ProviderQueryItem
              key={query.id}
              query={query}
              note={note}
              today={today}
              onChange={(next, name, isTyping) => onChange(withQuery(next), name, isTyping)}
              onAnswer={(answered) => onAddendum(answered.addendum, withQuery(answered.query))}
              onRemove={() => {
                onChange(
                  queries.filter(({ id }) => id !== query.id),
                  'remove the draft',
                );
                focusOn('h3');
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
