import type { RefObject } from 'react';
import {
  focusedFinding,
  focusFindingAt,
  moveToFinding,
  moveToFix,
} from '../../coding-ui/move-through-findings.ts';
import {
  codeEncounter,
  type Coding,
  type Context,
  type Fix,
  type Payer,
  type PayerProfile,
  showLines,
} from '../../rules/index.ts';
import { linesAsText } from './copy-lines.ts';
import { type Entry, nextEntry } from './entry.ts';
import type { EntryForm } from './entry-form.tsx';
import { patchEntry } from './entry-of-visit.ts';
import { focusedField, focusFirst, goToField } from './fact-field.tsx';
import { finishTyping, hasPendingLine } from './finish-typing.ts';
import { noNote } from './note-in-hand.ts';
import { type EntryReading, readEntry, type EntryTerms } from './read-entry.ts';

export interface CodingTerms extends EntryTerms {
  /** Which payer profile judges a payer's visits in this office. */
  profileFor: (payer?: Payer) => PayerProfile;
}

export interface CodedEntry {
  reading: EntryReading;
  /** Undefined while a field cannot be read. */
  coding: Coding | undefined;
  /** What the rules were given beside the visit. */
  context: Context & { profile: PayerProfile };
}

/** The claim an entry comes to. */
export function codeEntry(entry: Entry, terms: CodingTerms): CodedEntry {
  const reading = readEntry(entry, terms);
  const { encounter, assumed, heldBack } = reading;
  const context = { assumed, profile: terms.profileFor(encounter.payer) };
  return { reading, context, coding: heldBack ? undefined : codeEncounter(encounter, context) };
}

interface Room {
  terms: CodingTerms;
  /** How the visit is coded here: by itself, or beside a billed claim. */
  code: typeof codeEntry;
  claimPane: RefObject<HTMLElement | null>;
  /** Tells the coder what happened, on screen and to a screen reader. */
  report: (text: string) => void;
}

/** What the keys and buttons of the Workbench do. Each works on the visit as it is once typing is finished. */
export function useCommands(
  { form, replace, undo, redo }: EntryForm,
  { terms, code, claimPane, report }: Room,
) {
  /** Finishes the typing first, so that nothing is done to a visit that is a field behind. */
  const finished = () => {
    finishTyping();
    return form.getValues();
  };

  async function copy(): Promise<boolean> {
    if (hasPendingLine()) {
      report('Not copied: the line is not put in yet. Enter puts it in, Escape drops it.');
      return false;
    }
    const { coding } = code(finished(), terms);
    if (!coding || coding.lines.length === 0) {
      report('Nothing copied: there are no lines yet.');
      return false;
    }
    try {
      await navigator.clipboard.writeText(linesAsText(coding.lines));
    } catch {
      report('Not copied: the browser did not allow it. Select the lines and copy them by hand.');
      return false;
    }
    const open = coding.status === 'settled' ? '' : ' Not settled yet.';
    report(`Copied ${showLines(coding.lines)}.${open}`);
    return true;
  }

  function startNext() {
    replace(nextEntry(finished()), 'start the next visit', noNote);
    goToField('shorthand');
  }

  function applyFix({ says, encounterPatch }: Fix) {
    if (!encounterPatch || !claimPane.current) return;
    const at = focusedFinding(claimPane.current);
    const entry = finished();
    const { encounter } = readEntry(entry, terms);
    replace(patchEntry(entry, encounter, encounterPatch), says);
    report(`Done: ${says}`);
    // The list is redrawn without the finding; the focus stays at its place.
    requestAnimationFrame(() => {
      if (claimPane.current && at >= 0) focusFindingAt(claimPane.current, at);
    });
  }

  /** A step back or forward redraws the fields, so the focus is put back where it was. */
  function step(take: () => string | undefined, done: string) {
    const field = focusedField();
    const finding = claimPane.current ? focusedFinding(claimPane.current) : -1;
    const section = document.activeElement?.closest('[data-section]');
    const name = take();
    if (name === undefined) return;
    report(`${done}: ${name}`);
    requestAnimationFrame(() => {
      if (field !== undefined) goToField(field);
      else if (claimPane.current && finding >= 0) focusFindingAt(claimPane.current, finding);
      // What had the focus may be gone with the step.
      else if (section && document.activeElement === document.body) focusFirst(section);
    });
  }

  const inPane = (move: (pane: HTMLElement) => unknown) => () => {
    if (claimPane.current) move(claimPane.current);
  };
  return {
    copy: () => void copy(),
    copyAndNext: () => void copy().then((isCopied) => isCopied && startNext()),
    startNext,
    applyFix,
    undo: () => step(undo, 'Undone'),
    redo: () => step(redo, 'Redone'),
    nextFinding: inPane((pane) => moveToFinding(pane, 1)),
    previousFinding: inPane((pane) => moveToFinding(pane, -1)),
    goToFixes: inPane(moveToFix),
    showClaim: inPane((pane) => {
      pane.scrollIntoView();
      pane.querySelector<HTMLElement>('h2')?.focus();
    }),
  };
}
