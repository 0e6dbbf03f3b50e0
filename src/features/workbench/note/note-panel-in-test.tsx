import { render } from 'vitest-browser-react';
import type { NoteReading } from '../../../notes/index.ts';
import { profileFor } from '../../../rules/index.ts';
import { LiveRegions } from '../../../ui/live-region.tsx';
import { type Entry, emptyEntry } from '../entry.ts';
import { EntryProvider, useEntryForm } from '../entry-form.tsx';
import { codeEntry } from '../use-commands.ts';
import { listen } from '../workbench-in-test.tsx';
import { NotePanel } from './note-panel.tsx';

const nothing: NoteReading = {
  countEvidence: [],
  noCount: 'not-stated',
  vague: [],
  premalignantStated: false,
  methods: [],
  sites: [],
  otherProcedures: [],
  refused: [],
  lesions: [],
};

/** Where words stand in a note. */
export function wordsIn(note: string, text: string) {
  const start = note.indexOf(text);
  if (start < 0) throw new Error(`“${text}” does not stand in the note.`);
  return { start, end: start + text.length, text };
}

/** A reading of nothing but what is given. */
export const readingOf = (given: Partial<NoteReading>): NoteReading => {
  const { noCount, ...rest } = nothing;
  return { ...rest, ...(given.count === undefined && noCount && { noCount }), ...given };
};

const TERMS = { today: '2026-11-20', noneUnlessEntered: true, profileFor };

interface PanelProps {
  initial: Entry;
  read: (text: string) => NoteReading;
}

function Panel({ initial, read }: PanelProps) {
  const entryForm = useEntryForm(initial);
  const { entry, history, undo, redo } = entryForm;
  const { reading, coding } = codeEntry(entry, TERMS);
  return (
    <EntryProvider
      value={{
        ...entryForm,
        problems: reading.problems,
        unfinished: { texts: {}, note: () => {} },
        openFields: [],
        noneAssumed: () => true,
      }}
    >
      <h2 id="note-heading">Note</h2>
      <NotePanel encounter={reading.encounter} coding={coding} today={TERMS.today} read={read} />
      <button type="button" onClick={undo}>
        Undo {history.past.at(-1)?.name}
      </button>
      <button type="button" onClick={redo}>
        Redo
      </button>
      <output aria-label="Entry">{JSON.stringify(entry)}</output>
    </EntryProvider>
  );
}

/** For tests: the panel beside a visit, with a reader made by hand. */
export async function openPanel(read: (text: string) => NoteReading, change: Partial<Entry> = {}) {
  const screen = await render(
    <LiveRegions>
      <Panel initial={{ ...emptyEntry, ...change }} read={read} />
    </LiveRegions>,
  );
  const output = screen.getByRole('status', { name: 'Entry' });
  return {
    screen,
    note: screen.getByRole('textbox', { name: 'Procedure note' }),
    /** What the fields of the visit hold. */
    entry: (): Entry => JSON.parse(output.element().textContent) as Entry, // written by the panel above
    heard: listen(document.querySelector('[data-live-announcer][role="status"]') ?? document.body),
  };
}
