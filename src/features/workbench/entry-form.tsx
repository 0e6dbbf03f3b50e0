import { createContext, type ReactNode, use, useRef, useState } from 'react';
import {
  type FieldPath,
  type FieldPathValue,
  type UseFormReturn,
  useController,
  useForm,
  useWatch,
} from 'react-hook-form';
import type { UnfinishedTyping } from '../../ui/unfinished-typing.ts';
import type { Entry } from './entry.ts';
import { type EntryHistory, noHistory, record, redo, undo } from './entry-history.ts';
import { type NoteInHand, noNote } from './note-in-hand.ts';
import type { Problems } from './read-entry.ts';
import type { Unfinished } from './use-unfinished.ts';

/** A pause this long ends a change: what is typed after it is undone by itself. */
const PAUSE_MS = 1500;

/** What undo steps through: the fields, and the note beside them, which no draft ever holds. */
interface Visit extends Entry {
  note: NoteInHand;
}

export interface EntryForm {
  form: UseFormReturn<Entry>;
  entry: Entry;
  note: NoteInHand;
  history: EntryHistory<Visit>;
  /**
   * Notes the entry as it stands, before a change of that name is made. Typing goes on until it pauses and
   * is one change; anything else is a change each time.
   */
  noteChange: (name: string, isTyping?: boolean) => void;
  /** Changes something of the note, as `noteChange` does for a field. */
  writeNote: (change: Partial<NoteInHand>, name: string, isTyping?: boolean) => void;
  /** Puts another entry into the form as one step, and with it another note where one is given. */
  replace: (entry: Entry, name: string, note?: NoteInHand) => void;
  /** Takes the last change back and gives its name. */
  undo: () => string | undefined;
  redo: () => string | undefined;
}

/** The visit's form: react-hook-form holds the fields, and every change of them can be undone. */
export function useEntryForm(initial: Entry): EntryForm {
  const form = useForm<Entry>({ defaultValues: initial });
  // The form always holds a whole entry; the library's type allows for fields not yet registered.
  const entry = useWatch({ control: form.control }) as Entry;
  const [history, setHistory] = useState<EntryHistory<Visit>>(noHistory);
  const [note, setNote] = useState(noNote);
  // What is done to the note after a wait builds on the note as it is by then.
  const latestNote = useRef(note);
  const lastChange = useRef(0);

  const current = (): Visit => ({
    ...structuredClone(form.getValues()),
    note: latestNote.current,
  });
  function putNote(next: NoteInHand) {
    latestNote.current = next;
    setNote(next);
  }
  function show({ note: next, ...fields }: Visit) {
    putNote(next);
    form.reset(structuredClone(fields), { keepDefaultValues: true });
  }

  function noteChange(name: string, isTyping = false) {
    const now = Date.now();
    const continues = isTyping && now - lastChange.current < PAUSE_MS;
    lastChange.current = isTyping ? now : 0;
    const before = current();
    setHistory((past) => record(past, before, name, continues));
  }
  function step(take: typeof undo<Visit>): string | undefined {
    const taken = take(history, current());
    if (!taken) return undefined;
    setHistory(taken.history);
    lastChange.current = 0;
    show(taken.entry);
    return taken.name;
  }

  return {
    form,
    entry,
    note,
    history,
    noteChange,
    writeNote(change, name, isTyping) {
      noteChange(name, isTyping);
      putNote({ ...latestNote.current, ...change });
    },
    replace(next, name, nextNote = latestNote.current) {
      lastChange.current = 0;
      const before = current();
      setHistory((past) => record(past, before, name));
      show({ ...next, note: nextNote });
    },
    undo: () => step(undo),
    redo: () => step(redo),
  };
}

interface EntryContextValue extends EntryForm {
  problems: Problems;
  unfinished: Unfinished;
  /** Where an answer can still change the lines, most decisive first. */
  openFields: readonly string[];
  /** Does the office's default fill in "none" for this part of the visit while it is not entered? */
  noneAssumed: (part: 'evaluation' | 'otherProcedures' | 'priorProcedures') => boolean;
}

const EntryContext = createContext<EntryContextValue | undefined>(undefined);

export const EntryProvider = ({
  value,
  children,
}: {
  value: EntryContextValue;
  children: ReactNode;
}) => <EntryContext value={value}>{children}</EntryContext>;

export function useEntry(): EntryContextValue {
  const value = use(EntryContext);
  if (!value) throw new Error('Fields of a visit are shown outside its form.');
  return value;
}

/**
 * One field of the visit: its value, what is wrong with it, and a way to change it that can be undone.
 * `isTyping` is for fields that change with every keystroke rather than once they are finished.
 */
export function useEntryField<P extends FieldPath<Entry>>(path: P, name: string, isTyping = false) {
  const { form, noteChange, problems } = useEntry();
  const { field } = useController({ control: form.control, name: path });
  const change = (value: FieldPathValue<Entry, P>) => {
    noteChange(name, isTyping);
    field.onChange(value);
  };
  return {
    value: field.value,
    problem: problems[path],
    change,
    typing: useTyping(path),
  };
}

/** For a field of text: what was being typed in it when the page was left, and what is being typed now. */
export function useTyping(path: string): UnfinishedTyping {
  const { unfinished } = useEntry();
  return {
    initialTyped: unfinished.texts[path],
    onTyping: (typed) => unfinished.note(path, typed),
  };
}
