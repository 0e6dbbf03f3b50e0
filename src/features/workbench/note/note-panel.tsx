import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { findIdentifiers } from '../../../notes/identifiers/find-identifiers.ts';
import { type Identifier, identifierLabels } from '../../../notes/identifiers/identifier.ts';
import { redact } from '../../../notes/identifiers/redact.ts';
import { type Evidence, type ReadNote, readNote } from '../../../notes/index.ts';
import { type Addendum, addendumHeads, withAddenda } from '../../../notes/query/addendum.ts';
import type { QueryInHand } from '../../../notes/query/query-in-hand.ts';
import type { Coding, Encounter, IsoDate } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { useAnnouncer } from '../../../ui/live-region.tsx';
import { useEntry } from '../entry-form.tsx';
import { noNote } from '../note-in-hand.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { EvidenceList } from './evidence-list.tsx';
import { countByClass, IdentifierGuard } from './identifier-guard.tsx';
import { NotFound } from './not-found.tsx';
import { MOST_CHARACTERS, NoteField } from './note-field.tsx';
import {
  identifierMarks,
  marksOf,
  paintedMarks,
  refusedMarks,
  withoutThoseIn,
} from './note-marks.ts';
import { type Proposal, proposalsOf, putAll } from './note-proposals.ts';
import { noteSummary } from './note-summary.ts';
import { NoteText } from './note-text.tsx';
import { openOnes, ProposalList } from './proposal-list.tsx';
import { ProviderQueries } from './provider-query.tsx';
import { Reconciliation } from './reconciliation.tsx';

const TOO_LONG = 'The note is too long to be read.';

const canRead = (words: string) => words.trim() !== '' && words.length <= MOST_CHARACTERS;

/** What may name the patient in a note. The author of an answer and its day are not taken for it. */
function identifiersIn(
  text: string,
  queries: readonly QueryInHand[],
  dateOfService: IsoDate | undefined,
): readonly Identifier[] {
  const answers = queries.flatMap((query) => (query.state === 'answered' ? [query.addendum] : []));
  const heads = addendumHeads(text, answers);
  return findIdentifiers(text, dateOfService === undefined ? {} : { dateOfService }).filter(
    ({ start, end }) => !heads.some((head) => start < head.end && end > head.start),
  );
}

export interface NotePanelProps {
  encounter: Encounter;
  /** Undefined while a field cannot be read. */
  coding: Coding | undefined;
  today: IsoDate;
  read?: ReadNote;
}

/** The procedure note: pasted, read on this machine, and what it says offered to the visit. */
export function NotePanel({ encounter, coding, today, read = readNote }: NotePanelProps) {
  const { entry, form, note, writeNote, replace } = useEntry();
  const { say } = useAnnouncer();
  const field = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const pasted = useRef<string>(undefined);
  const { dateOfService } = encounter;
  const { queries } = note;

  // Reading may lag behind the typing, never hold it up.
  const text = useDeferredValue(note.text);
  const isShort = text.length <= MOST_CHARACTERS;
  const isRead = canRead(text);
  const reading = useMemo(() => (isRead ? read(text) : undefined), [isRead, read, text]);
  const identifiers = useMemo(
    () => (isShort ? identifiersIn(text, queries, dateOfService) : []),
    [isShort, text, queries, dateOfService],
  );
  const marks = useMemo(() => {
    if (!reading) return undefined;
    const found = marksOf(reading);
    const personal = identifierMarks(identifiers, identifierLabels);
    const seen = refusedMarks(reading);
    const codes = found.filter(({ kind }) => kind === 'diagnosis');
    return {
      found,
      identifiers: personal,
      // A date of birth is no three numbers, and a diagnosis that was read is not left over.
      refused: withoutThoseIn(seen, [...personal, ...codes]),
      painted: paintedMarks([...found, ...personal], seen),
    };
  }, [reading, identifiers]);
  // The window's scroll: what a pasted note offers is brought into sight with it, once it is drawn.
  useEffect(() => {
    if (pasted.current !== text) return;
    pasted.current = undefined;
    panel.current?.closest('[data-section]')?.scrollIntoView();
  }, [text]);
  const proposals = reading ? proposalsOf(reading, entry) : [];
  const isWanted = ({ id }: Proposal) => !note.ignored.includes(id);
  const wanted = proposals.filter(isWanted);

  function select({ start, end, text: words }: Evidence) {
    const area = field.current;
    // While the reading lags behind, its places are not those of the text in the field.
    if (!area || area.value.slice(start, end) !== words) return;
    area.focus();
    area.setSelectionRange(start, end);
    // Browsers bring the selection of a field into sight only as it takes the focus.
    area.blur();
    area.focus();
  }
  /** What a text that has just come in holds, before the screen has caught up with it. */
  function summaryOf(words: string, answered = queries): string {
    if (!canRead(words)) return words.trim() === '' ? '' : TOO_LONG;
    const now = read(words);
    const open = openOnes(proposalsOf(now, form.getValues()).filter(isWanted));
    return noteSummary(now, open.length, identifiersIn(words, answered, dateOfService));
  }
  function type(typed: string, isPasted: boolean) {
    writeNote({ text: typed }, isPasted ? 'paste into the note' : 'note', !isPasted);
    pasted.current = isPasted ? typed : undefined;
    if (isPasted) say(summaryOf(typed));
  }
  /** The button that had the focus may be gone with what was done. */
  const keepFocus = () =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) field.current?.focus();
    });
  function use(taken: readonly Proposal[], name: string) {
    if (taken.length === 0) return;
    replace(putAll(form.getValues(), taken), name);
    say(`From the note: ${taken.map((each) => `${each.field} ${each.value}`).join(', ')}`);
  }
  /** The label is kept and printed, so what stands in the note and there goes in one step. */
  function redactAll() {
    if (note.text.length > MOST_CHARACTERS) return;
    const inNote = identifiersIn(note.text, queries, dateOfService);
    const inLabel = identifiersIn(entry.reference, [], dateOfService);
    const found = [...inNote, ...inLabel];
    if (found.length === 0) {
      say('Nothing to redact was found. That is no proof that there is nothing.');
      return;
    }
    const reference = redact(entry.reference, inLabel);
    replace({ ...form.getValues(), reference }, 'redact', {
      ...note,
      text: redact(note.text, inNote),
    });
    say(`Redacted: ${countByClass(found)}. Undo brings it back.`);
    keepFocus();
  }
  /** From the text as it is in the field, for the key may come before the reading has caught up. */
  function useAll() {
    if (!canRead(note.text)) {
      say(note.text.trim() === '' ? 'There is no note to use.' : TOO_LONG);
      return;
    }
    const now = text === note.text && reading ? reading : read(note.text);
    const open = openOnes(proposalsOf(now, form.getValues()).filter(isWanted));
    if (open.length === 0) say('Nothing of the note fits an empty field.');
    use(open, 'use all from the note');
    keepFocus();
  }
  /** The answer goes under the note, which is read again; the focus goes to what it offers by then. */
  function takeAnswer(addendum: Addendum, answered: readonly QueryInHand[]) {
    const longer = withAddenda(note.text, [addendum]);
    writeNote({ text: longer, queries: answered }, 'add the answer to the note');
    say(`Answer added to the note. ${summaryOf(longer, answered)}`);
    requestAnimationFrame(() =>
      panel.current?.querySelector<HTMLElement>('[data-offers]')?.focus(),
    );
  }
  useShortcuts({ 'Alt+r': redactAll, 'Alt+u': useAll });

  return (
    <div ref={panel} className="space-y-3">
      <NoteField ref={field} text={note.text} onChange={type} />
      <IdentifierGuard
        identifiers={identifiers}
        onRedact={() => {
          redactAll();
          // The button goes with what it took out.
          field.current?.focus();
        }}
      />
      {reading && marks && (
        <>
          <ProposalList
            proposals={wanted}
            ignored={proposals.length - wanted.length}
            onUse={use}
            onSelect={select}
            onIgnore={({ id }) =>
              writeNote({ ignored: [...note.ignored, id] }, 'ignore a proposal')
            }
            onShowIgnored={() => writeNote({ ignored: [] }, 'show what was ignored')}
          />
          <NotFound reading={reading} />
          <ProviderQueries
            note={text}
            reading={reading}
            coding={coding}
            documented={encounter.documented}
            otherProcedures={encounter.otherProcedures}
            reference={entry.reference}
            dateOfService={dateOfService}
            today={today}
            queries={queries}
            onChange={(next, name, isTyping) => writeNote({ queries: next }, name, isTyping)}
            onAddendum={takeAnswer}
          />
          <Reconciliation reading={reading} encounter={encounter} coding={coding} />
          <div>
            <h3 className="mb-1 font-semibold">The note as read</h3>
            <NoteText text={text} marks={marks.painted} />
          </div>
          {marks.found.length > 0 && (
            <div>
              <h3 className="mb-1 font-semibold">What the note says</h3>
              <EvidenceList label="What the note says" marks={marks.found} onSelect={select} />
            </div>
          )}
          {marks.refused.length > 0 && (
            <div>
              <h3 className="mb-1 font-semibold">Numbers seen and not counted</h3>
              <EvidenceList
                label="Numbers seen and not counted"
                marks={marks.refused}
                onSelect={select}
              />
            </div>
          )}
          {marks.identifiers.length > 0 && (
            <div>
              <h3 className="mb-1 font-semibold">May tell who the patient is</h3>
              <EvidenceList
                label="May tell who the patient is"
                marks={marks.identifiers}
                onSelect={select}
              />
            </div>
          )}
        </>
      )}
      {note.text !== '' && (
        <Button
          look="quiet"
          className="-ml-2.5"
          onClick={() => {
            writeNote({ ...noNote, billedText: note.billedText }, 'clear the note');
            // The button goes with the note.
            field.current?.focus();
          }}
        >
          Clear the note
        </Button>
      )}
    </div>
  );
}
