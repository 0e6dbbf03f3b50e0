import { useRef, useState } from 'react';
import { ClaimSheet } from '../../coding-ui/claim-sheet.tsx';
import {
  focusedFinding,
  focusFindingAt,
  moveToFinding,
  moveToFix,
} from '../../coding-ui/move-through-findings.ts';
import { codeEncounter, type Fix, showLines } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useAnnouncer } from '../../ui/live-region.tsx';
import { Assumptions } from './assumptions.tsx';
import { ClaimBar } from './claim-bar.tsx';
import { ClaimPane } from './claim-pane.tsx';
import { linesAsText } from './copy-lines.ts';
import { DiagnosisSection } from './diagnosis-section.tsx';
import { type Entry, isUntouched, nextEntry } from './entry.ts';
import { EntryProvider, useEntryForm } from './entry-form.tsx';
import { patchEntry } from './entry-of-visit.ts';
import { EvaluationSection } from './evaluation-section.tsx';
import { exampleEntry } from './example-visit.ts';
import { goToField } from './fact-field.tsx';
import { KeyHelp } from './key-help.tsx';
import { LesionsSection } from './lesions-section.tsx';
import { MethodSection } from './method-section.tsx';
import { readEntry } from './read-entry.ts';
import { RestSection } from './rest-section.tsx';
import { ShorthandField } from './shorthand-field.tsx';
import { StatusBar } from './status-bar.tsx';
import { clockTime, today } from './today.ts';
import { useCodeAnnouncements } from './use-code-announcements.ts';
import { useDraft } from './use-draft.ts';
import { usePrinting } from './use-printing.ts';
import { useSettings } from './use-settings.ts';
import { type Shortcuts, useShortcuts } from './use-shortcuts.ts';
import { VisitSection } from './visit-section.tsx';
import { Welcome } from './welcome.tsx';

const SECTIONS = [1, 2, 3, 4, 5, 6] as const;

const goToSection = (number: number) =>
  document
    .querySelector<HTMLElement>(
      `[data-section="${number}"] :is(input:not([tabindex="-1"]), select)`,
    )
    ?.focus();

/** The main screen: the visit on the left, the claim it comes to on the right, at every keystroke. */
export function Workbench({ initial, notice }: { initial: Entry; notice?: string }) {
  const entryForm = useEntryForm(initial);
  const { entry, history, replace } = entryForm;
  const { settings, change } = useSettings();
  const { say } = useAnnouncer();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [copied, setCopied] = useState('');
  const claimPane = useRef<HTMLElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const draft = useDraft(entry);
  const isPrinting = usePrinting();

  const reading = readEntry(entry, {
    today: today(),
    noneUnlessEntered: settings.noneUnlessEntered,
  });
  const { encounter, assumed, problems, heldBack } = reading;
  const coding = heldBack ? undefined : codeEncounter(encounter, { assumed });
  useCodeAnnouncements(coding);

  function report(text: string) {
    setCopied(text);
    say(text);
  }
  async function copy(): Promise<boolean> {
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
    replace(nextEntry(entry), 'start the next visit');
    goToField('shorthand');
  }
  async function copyAndNext() {
    if (await copy()) startNext();
  }
  function applyFix({ says, encounterPatch }: Fix) {
    if (!encounterPatch || !claimPane.current) return;
    const at = focusedFinding(claimPane.current);
    replace(patchEntry(entry, encounter, encounterPatch), says);
    say(`Done: ${says}`);
    // The list is redrawn without the finding; the focus stays at its place.
    requestAnimationFrame(() => {
      if (claimPane.current && at >= 0) focusFindingAt(claimPane.current, at);
    });
  }
  const takeBack = () => {
    const name = entryForm.undo();
    if (name) say(`Undone: ${name}`);
  };
  const bringBack = () => {
    const name = entryForm.redo();
    if (name) say(`Redone: ${name}`);
  };
  const toggleAssumption = () => change({ noneUnlessEntered: !settings.noneUnlessEntered });
  const showClaim = () => {
    claimPane.current?.scrollIntoView();
    claimPane.current?.querySelector<HTMLElement>('h2')?.focus();
  };

  const shortcuts: Shortcuts = {
    F2: () => void copy(),
    'Control+Shift+Enter': () => void copyAndNext(),
    F8: () => claimPane.current && moveToFinding(claimPane.current, 1),
    'Shift+F8': () => claimPane.current && moveToFinding(claimPane.current, -1),
    'Control+.': () => claimPane.current && moveToFix(claimPane.current),
    'Control+/': () => setWhyOpen((open) => !open),
    'Control+z': takeBack,
    'Control+Shift+z': bringBack,
    'Control+y': bringBack,
    'Alt+0': () => goToField('shorthand'),
    'Alt+9': toggleAssumption,
    n: startNext,
    '?': () => help.current?.showModal(),
    ...Object.fromEntries(SECTIONS.map((number) => [`Alt+${number}`, () => goToSection(number)])),
  };
  useShortcuts(shortcuts);

  if (isPrinting && coding) {
    return (
      <ClaimSheet
        reference={entry.reference}
        dateOfService={entry.dateOfService}
        encounter={encounter}
        coding={coding}
        context={{ assumed }}
        printedAt={`${today()} ${clockTime()}`}
      />
    );
  }
  return (
    <EntryProvider value={{ ...entryForm, problems, noneAssumed: settings.noneUnlessEntered }}>
      <div className="flex min-h-dvh flex-col stack:h-dvh stack:overflow-hidden">
        <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-surface px-3 py-1">
          <a href="#visit" className="skip-link">
            Skip to the visit
          </a>
          <a href="#claim" className="skip-link">
            Skip to the claim
          </a>
          <span className="font-semibold">DermTally</span>
          <h1 className="text-text-2">Workbench</h1>
          <p aria-hidden="true" className="ml-auto text-sm text-text-2 max-narrow:hidden">
            {copied}
          </p>
          <span className="flex flex-wrap gap-1.5 max-narrow:ml-auto">
            <Button onClick={startNext} keys="N">
              New visit
            </Button>
            <Button onClick={() => window.print()}>Print</Button>
            <Button onClick={() => help.current?.showModal()} keys="?">
              Keys
            </Button>
          </span>
        </header>
        {notice && (
          <p role="note" className="border-b border-warn bg-warn-tint px-3 py-1 text-sm">
            {notice}
          </p>
        )}
        <ClaimBar coding={coding} onShow={showClaim} onCopy={() => void copy()} />
        <div className="min-h-0 flex-1 stack:grid stack:grid-cols-[minmax(0,1fr)_22.5rem] min-[75rem]:grid-cols-[minmax(0,1fr)_27.5rem]">
          <main id="visit" className="relative px-3 pb-3 stack:overflow-auto">
            <ErrorBoundary part="The visit form">
              {!settings.welcomed && isUntouched(entry) && (
                <Welcome
                  onExample={() => replace(exampleEntry(entry), 'load the example visit')}
                  onDismiss={() => change({ welcomed: true })}
                />
              )}
              <ShorthandField encounter={encounter} assumed={assumed} />
              <VisitSection />
              <LesionsSection />
              <MethodSection />
              <DiagnosisSection />
              <EvaluationSection />
              <RestSection />
            </ErrorBoundary>
          </main>
          <aside
            id="claim"
            ref={claimPane}
            aria-label="Claim"
            className="relative border-border bg-surface max-stack:border-t stack:overflow-auto stack:border-l"
          >
            <ErrorBoundary part="The claim pane">
              <ClaimPane
                reading={reading}
                coding={coding}
                isWhyOpen={isWhyOpen}
                onWhy={() => setWhyOpen((open) => !open)}
                onCopy={() => void copy()}
                onFix={applyFix}
                assumptions={
                  <Assumptions
                    assumed={assumed}
                    isOn={settings.noneUnlessEntered}
                    onToggle={toggleAssumption}
                  />
                }
              />
            </ErrorBoundary>
          </aside>
        </div>
        <StatusBar
          draft={draft}
          undoName={history.past.at(-1)?.name}
          redoName={history.future.at(-1)?.name}
          onUndo={takeBack}
          onRedo={bringBack}
        />
      </div>
      <KeyHelp ref={help} />
    </EntryProvider>
  );
}
