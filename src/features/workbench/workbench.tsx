import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FiledVisit } from '../../claims/filed-visit.ts';
import { type Payer, showLines } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useAnnouncer } from '../../ui/live-region.tsx';
import { Assumptions } from './assumptions.tsx';
import { ClaimBar } from './claim-bar.tsx';
import { ClaimPane } from './claim-pane.tsx';
import { DiagnosisSection } from './diagnosis-section.tsx';
import type { Draft, Entry } from './entry.ts';
import { EntryProvider, useEntryForm } from './entry-form.tsx';
import { EvaluationSection } from './evaluation-section.tsx';
import { focusFirst, goToField, goToNext, openFieldsOf } from './fact-field.tsx';
import { LesionsSection } from './lesions-section.tsx';
import { MethodSection } from './method-section.tsx';
import { noNote } from './note-in-hand.ts';
import { ShorthandField, shorthandOf } from './shorthand-field.tsx';
import type { ReviewPaneProps } from './review/review-pane.tsx';
import { StatusBar } from './status-bar.tsx';
import { clockTime, today } from './today.ts';
import { useCodeAnnouncements } from './use-code-announcements.ts';
import { codeEntry, useCommands } from './use-commands.ts';
import { useDraft } from './use-draft.ts';
import { usePrinting } from './use-printing.ts';
import { useProfiles } from './use-profiles.ts';
import { useReasons } from './use-reasons.ts';
import { useReviewFace } from './use-review-face.ts';
import { useSecondLoad } from './use-second-load.ts';
import { useSettings } from './use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useUnfinished } from './use-unfinished.ts';
import { VisitSection } from './visit-section.tsx';

/** In a wide window form and note stand side by side and scroll by themselves. */
const PANE = 'relative min-[100rem]:overflow-auto min-[100rem]:px-3 min-[100rem]:pb-3';

const SECTIONS = [1, 2, 3, 4, 5, 6] as const;

const goToSection = (name: number | 'note' | 'billed') => {
  const section = document.querySelector(`[data-section="${name}"]`);
  if (!section) return;
  // What the note offers stands under it, and is to be seen with it.
  if (typeof name === 'string') section.scrollIntoView();
  focusFirst(section);
};

export interface WorkbenchProps {
  initial: Draft;
  notice?: string;
  /** Shows the payer profiles, the one of this payer first. */
  onOpenProfiles?: ((payer: Payer | undefined) => void) | undefined;
  /** 'review': the same visit beside the claim that was billed for it. Left out: 'coding'. */
  face?: Face;
  /** The ways to the other screens, shown beside the name. */
  navigation?: ReactNode;
  /** A visit that another screen hands over: shown in the form, as a step that can be undone. */
  handedOver?: FiledVisit | undefined;
  /** Further buttons for a claim under review, at the head of its pane. */
  reviewActions?: ReviewPaneProps['actions'];
}

type Face = 'coding' | 'review';

/** The main screen: the visit on the left, the claim it comes to on the right, at every keystroke. */
export function Workbench({
  initial,
  notice,
  onOpenProfiles,
  face = 'coding',
  navigation,
  reviewActions,
  handedOver,
}: WorkbenchProps) {
  const { unfinished: initialTyping, ...initialEntry } = initial;
  const entryForm = useEntryForm(initialEntry);
  const { entry, history, replace } = entryForm;
  const { settings, change } = useSettings();
  const { say } = useAnnouncer();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [news, setNews] = useState('');
  const claimPane = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const unfinished = useUnfinished(initialTyping);
  const draft = useDraft(entry, unfinished);
  const isPrinting = usePrinting();
  const { reasons } = useReasons();
  const { later, didNotLoad } = useSecondLoad();
  const isReview = face === 'review';
  const { review, reviewDidNotLoad } = useReviewFace(isReview);

  const profileFor = useProfiles();
  const terms = { today: today(), noneUnlessEntered: settings.noneUnlessEntered, profileFor };
  const code = review?.codeBesideClaim ?? codeEntry;
  const coded = code(entry, terms);
  const { reading, coding, context } = coded;
  const { encounter, assumed, problems } = reading;
  const openFields = openFieldsOf(coding, entry);
  useCodeAnnouncements(coding, isReview);

  const report = (text: string) => {
    setNews(text);
    say(text);
  };
  const commands = useCommands(entryForm, { terms, code, claimPane, report });
  const taken = useRef<FiledVisit>(undefined);
  // Another screen of the app, from which the coder came with a visit.
  useEffect(() => {
    if (!handedOver || !later || taken.current === handedOver) return;
    taken.current = handedOver;
    replace(later.entryOfFiledVisit(handedOver), `open ${handedOver.reference}`, noNote);
  }, [handedOver, later, replace]);
  const toggleWhy = () => setWhyOpen((open) => !open);
  const toggleAssumption = () => change({ noneUnlessEntered: !settings.noneUnlessEntered });
  const preview = (next: Entry) => {
    const { coding: then } = code(next, terms);
    return then ? showLines(then.lines) : 'a field that cannot be read';
  };
  useShortcuts({
    F2: commands.copy,
    'Control+Shift+Enter': commands.copyAndNext,
    F8: commands.nextFinding,
    'Shift+F8': commands.previousFinding,
    'Control+.': commands.goToFixes,
    'Control+/': toggleWhy,
    'Control+z': commands.undo,
    'Control+Shift+z': commands.redo,
    'Control+y': commands.redo,
    'Alt+7': () => goToNext(openFields),
    'Alt+0': () => goToField('shorthand'),
    'Alt+8': () => onOpenProfiles?.(encounter.payer),
    'Alt+9': toggleAssumption,
    n: commands.startNext,
    '?': () => setHelpOpen(true),
    'Alt+n': () => goToSection('note'),
    ...(review && { 'Alt+b': () => goToSection('billed') }),
    ...Object.fromEntries(SECTIONS.map((number) => [`Alt+${number}`, () => goToSection(number)])),
  });

  const Sheet = isReview ? review?.ReviewSheet : reasons?.ClaimSheet;
  const sheet = coding && {
    reference: entry.reference,
    line: isPrinting ? shorthandOf(entry, encounter, assumed) : '',
    encounter,
    coding,
    context,
    profile: context.profile,
    printedAt: `${today()} ${clockTime()}`,
  };
  const assumptions = (
    <Assumptions assumed={assumed} isOn={settings.noneUnlessEntered} onToggle={toggleAssumption} />
  );

  return (
    <EntryProvider
      value={{
        ...entryForm,
        problems,
        unfinished,
        openFields,
        noneAssumed: (part) =>
          settings.noneUnlessEntered && (entry[part].present !== '' || assumed.includes(part)),
      }}
    >
      {isPrinting && sheet && Sheet && <Sheet {...sheet} />}
      {/* The form stays, out of sight: what is typed in it must outlive the print dialog. */}
      <div
        hidden={isPrinting && sheet !== undefined && Sheet !== undefined}
        className="flex min-h-dvh flex-col stack:h-dvh stack:overflow-hidden [&[hidden]]:hidden"
      >
        <header className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-surface px-3 py-1">
          <a href="#visit" className="skip-link">
            Skip to the visit
          </a>
          <a href="#claim" className="skip-link">
            Skip to the claim
          </a>
          <span className="font-semibold">DermTally</span>
          <h1 className="text-text-2">{isReview ? 'Claim review' : 'Workbench'}</h1>
          {navigation}
          <p aria-hidden="true" className="ml-auto text-sm text-text-2 max-narrow:hidden">
            {news}
          </p>
          <span className="flex flex-wrap gap-1.5 max-narrow:ml-auto">
            <Button onClick={commands.startNext} keys="N">
              New visit
            </Button>
            <Button onClick={() => window.print()}>Print</Button>
            <Button onClick={() => setHelpOpen(true)} keys="?">
              Keys
            </Button>
          </span>
        </header>
        {notice && (
          <p role="note" className="border-b border-warn bg-warn-tint px-3 py-1 text-sm">
            {notice}
          </p>
        )}
        {review ? (
          <review.ReviewBar coded={coded} onShow={commands.showClaim} />
        ) : (
          <ClaimBar coding={coding} onShow={commands.showClaim} onCopy={commands.copy} />
        )}
        <div className="min-h-0 flex-1 stack:grid stack:grid-cols-[minmax(0,1fr)_22.5rem] min-[75rem]:grid-cols-[minmax(0,1fr)_27.5rem]">
          <main
            id="visit"
            className="relative px-3 pb-3 stack:overflow-auto min-[100rem]:grid min-[100rem]:grid-cols-[minmax(0,3fr)_minmax(26rem,2fr)] min-[100rem]:overflow-hidden min-[100rem]:p-0"
          >
            <div className={PANE}>
              {isReview && (
                <ErrorBoundary part="The billed claim">
                  {review ? (
                    <review.BilledSection />
                  ) : (
                    <p className="min-h-40 py-2">
                      {reviewDidNotLoad &&
                        'The claim review did not load. Reload the page; the visit is kept.'}
                    </p>
                  )}
                </ErrorBoundary>
              )}
              <ErrorBoundary part="The visit form">
                <ShorthandField encounter={encounter} assumed={assumed} preview={preview} />
                <VisitSection
                  profile={context.profile}
                  onOpenProfile={onOpenProfiles && (() => onOpenProfiles(encounter.payer))}
                />
                <LesionsSection />
                <MethodSection />
                <DiagnosisSection />
                <EvaluationSection />
                {later && <later.RestSection />}
              </ErrorBoundary>
            </div>
            <div className={`${PANE} min-[100rem]:border-l min-[100rem]:border-border`}>
              {later ? (
                <later.NoteSection encounter={encounter} coding={coding} today={terms.today} />
              ) : (
                didNotLoad && <p>The note did not load. Reload the page; the visit is kept.</p>
              )}
            </div>
          </main>
          <aside
            id="claim"
            ref={claimPane}
            aria-label="Claim"
            className="relative border-border bg-surface max-stack:border-t stack:overflow-auto stack:border-l"
          >
            <ErrorBoundary part="The claim pane">
              {isReview ? (
                review && (
                  <review.ReviewPane
                    coded={coded}
                    isWhyOpen={isWhyOpen}
                    onWhy={toggleWhy}
                    onCopy={commands.copy}
                    onFixVisit={commands.applyFix}
                    onReport={report}
                    assumptions={assumptions}
                    actions={reviewActions}
                  />
                )
              ) : (
                <ClaimPane
                  reading={reading}
                  coding={coding}
                  context={context}
                  isWhyOpen={isWhyOpen}
                  onWhy={toggleWhy}
                  onCopy={commands.copy}
                  onFix={commands.applyFix}
                  assumptions={assumptions}
                  welcome={
                    !settings.welcomed &&
                    later && (
                      <later.Welcome
                        onExample={() =>
                          replace(later.exampleEntry(entry), 'load the example visit')
                        }
                        onDismiss={() => change({ welcomed: true })}
                      />
                    )
                  }
                />
              )}
            </ErrorBoundary>
          </aside>
        </div>
        <StatusBar
          draft={draft}
          undoName={history.past.at(-1)?.name}
          redoName={history.future.at(-1)?.name}
          onUndo={commands.undo}
          onRedo={commands.redo}
        />
      </div>
      {isHelpOpen && later && <later.KeyHelp onClose={() => setHelpOpen(false)} />}
    </EntryProvider>
  );
}
