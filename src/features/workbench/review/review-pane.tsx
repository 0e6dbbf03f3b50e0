import { type ReactNode, useMemo, useRef } from 'react';
import { Checklist } from '../../../coding-ui/checklist.tsx';
import { ClaimDifference } from '../../../coding-ui/claim-difference.tsx';
import { ClaimStatus } from '../../../coding-ui/claim-status.tsx';
import { CoverageLine } from '../../../coding-ui/coverage-line.tsx';
import { denialCodes } from '../../../coding-ui/denial-codes.ts';
import { Findings } from '../../../coding-ui/findings.tsx';
import { focusedFinding, focusFindingAt } from '../../../coding-ui/move-through-findings.ts';
import { NotReportedList } from '../../../coding-ui/not-reported.tsx';
import { ProfileLine } from '../../../coding-ui/profile-line.tsx';
import { ThreeWay } from '../../../coding-ui/three-way.tsx';
import { type LineDifference, putRight } from '../../../claims/line-difference.ts';
import { codeEncounter, type Finding, type Fix, type ServiceLine } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { useEntry } from '../entry-form.tsx';
import { exampleEntry } from '../example-visit.ts';
import { fieldOfFact, goToField, goToMessage } from '../fact-field.tsx';
import { finishTyping } from '../finish-typing.ts';
import { readEntry } from '../read-entry.ts';
import { billedText } from '../shorthand-field.tsx';
import { today } from '../today.ts';
import type { CodedEntry } from '../use-commands.ts';
import { useReasons } from '../use-reasons.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { openPartOf } from './code-beside-claim.ts';
import { AnswerFinding } from './answer-finding.tsx';
import { AnsweredList } from './answered-list.tsx';
import { ClaimOutputs } from './claim-outputs.tsx';
import { type Answered, type JudgedClaim, judgeClaim } from './judge-claim.ts';
import { linesOfFix, safeFixes } from './safe-fixes.ts';
import { SafeFixes } from './safe-fixes-list.tsx';
import { useVerdictAnnouncements } from './use-verdict-announcements.ts';
import { VERDICT_TONES } from './verdict-tone.ts';

/** A claim under review, for what is done with it beyond this pane. */
interface ClaimUnderReview {
  coded: CodedEntry;
  judged: JudgedClaim;
}

export interface ReviewPaneProps {
  coded: CodedEntry;
  isWhyOpen: boolean;
  onWhy: () => void;
  onCopy: () => void;
  /** A fix that changes the documented visit. */
  onFixVisit: (fix: Fix) => void;
  /** Tells what was done, on screen and to a screen reader. */
  onReport: (text: string) => void;
  assumptions: ReactNode;
  /** Further buttons at the head of the pane. */
  actions?: ((claim: ClaimUnderReview) => ReactNode) | undefined;
}

/** The billed claim beside the documented visit: what it says, where it differs, what stands against it. */
export function ReviewPane({
  coded,
  isWhyOpen,
  onWhy,
  onCopy,
  onFixVisit,
  onReport,
  assumptions,
  actions,
}: ReviewPaneProps) {
  const { entry, form, replace, noteChange } = useEntry();
  const pane = useRef<HTMLDivElement>(null);
  const { reading, coding, context } = coded;
  const { encounter } = reading;
  const judged = judgeClaim(entry, coded);
  const { billed, review, differences, verdict } = judged;
  const { reasons } = useReasons();
  const changes = useMemo(
    () => reasons?.claimChanges(encounter, context),
    [reasons, encounter, context],
  );
  useVerdictAnnouncements(judged);
  const rows = encounter.lesions.length;
  const isSettled = coding?.status === 'settled';
  const steps = review && billed && isSettled ? safeFixes(encounter, billed, context) : [];
  const isVisitEmpty = rows === 0 && review?.corrected === null;
  const faults = differences?.filter(({ is }) => is !== 'same') ?? [];

  /** What is done in a list redraws it; the focus stays at its place, or goes to the head of the pane. */
  function keepFocus() {
    const at = pane.current ? focusedFinding(pane.current) : -1;
    requestAnimationFrame(() => {
      if (!pane.current || document.activeElement !== document.body) return;
      if (at >= 0) focusFindingAt(pane.current, at);
      if (document.activeElement === document.body) pane.current.querySelector('h2')?.focus();
    });
  }
  function bill(lines: readonly ServiceLine[], name: string) {
    finishTyping();
    keepFocus();
    replace({ ...form.getValues(), billed: billedText(lines), billedUnread: 0 }, name);
    onReport(`Done: ${name}`);
  }
  function fix(taken: Fix) {
    const lines = linesOfFix(taken);
    if (lines) bill(lines, taken.says);
    else onFixVisit(taken);
  }
  function applySafe() {
    const last = steps.at(-1);
    if (last)
      bill(
        last.after,
        steps.length === 1 ? 'apply the safe fix' : `apply ${steps.length} safe fixes`,
      );
    else onReport('There is no safe fix to apply.');
  }
  function answer({ rule, says }: Finding, reason: string | undefined) {
    const others = entry.acknowledged.filter((each) => each.rule !== rule || each.says !== says);
    const name = reason === undefined ? 'take back an answer' : 'answer a finding';
    keepFocus();
    noteChange(name);
    form.setValue(
      'acknowledged',
      reason === undefined ? others : [...others, { rule, says, reason }],
    );
  }
  const below = (finding: Finding) => (
    <>
      {finding.outcome === 'broken' && finding.denial && (
        <p className="figures mt-1 text-sm text-text-2">
          Likely answer: {denialCodes(finding.denial)}
        </p>
      )}
      {!judged.disagreements.some((each) => each.finding === finding) && (
        <AnswerFinding finding={finding} onAnswer={(reason) => answer(finding, reason)} />
      )}
    </>
  );
  /** The example visit, billed with a unit too many on its last line. */
  function tryExample() {
    const example = exampleEntry(form.getValues());
    const { lines } = codeEncounter(
      readEntry(example, { today: today(), noneUnlessEntered: true }).encounter,
    );
    const over = lines.map((line, at) =>
      at === lines.length - 1 ? { ...line, units: line.units + 1 } : line,
    );
    replace({ ...example, billed: billedText(over) }, 'load the example claim');
  }
  const takeBack = ({ finding }: Answered) => answer(finding, undefined);
  useShortcuts({ 'Alt+s': applySafe });

  return (
    <div ref={pane} className="space-y-3 p-3">
      <section aria-labelledby="claim-heading" className="space-y-2">
        <div className="flex min-h-8 flex-wrap items-center gap-2">
          <h2 id="claim-heading" tabIndex={-1} className="text-lg font-semibold">
            Review
          </h2>
          {billed && <SeverityMark {...VERDICT_TONES[verdict]} />}
          <span className="ml-auto flex flex-wrap gap-1.5">
            {actions?.({ coded, judged })}
            <Button keys="Ctrl+/" aria-expanded={isWhyOpen} onClick={onWhy}>
              Why
            </Button>
          </span>
        </div>
        {billed === undefined && entry.billedUnread === 0 ? (
          <>
            <p>
              Enter the billed lines, and below them the visit as it is documented. The claim is
              compared with what the record supports, line by line, at every keystroke.
            </p>
            <Button onClick={tryExample}>Try an example claim</Button>
          </>
        ) : (
          <p>
            {isVisitEmpty ? 'Enter the documented visit to compare the claim with.' : judged.says}
          </p>
        )}
        {!coding && (
          <ul className="space-y-1 text-sm">
            {Object.entries(reading.problems).map(([path, says]) => (
              <li key={path}>
                <button
                  type="button"
                  className="min-h-6 text-left font-semibold text-error underline underline-offset-2"
                  onClick={() => goToMessage(says)}
                >
                  {says}
                </button>
              </li>
            ))}
          </ul>
        )}
        {coding && review && !isSettled && (
          <div className="border-l-3 border-warn pl-2">
            <ClaimStatus
              coding={coding}
              rows={rows}
              onGoTo={(path) => goToField(fieldOfFact(path, entry))}
            />
          </div>
        )}
        {review && billed && (
          <div className="rounded-box border border-border bg-bg p-2">
            <h3 className="text-xs text-text-2">What the claim says on its own</h3>
            <p>{review.asserts.says}</p>
            <ThreeWay encounter={encounter} lines={billed} />
          </div>
        )}
      </section>

      {review && billed && (
        <section aria-labelledby="difference-heading" className="border-t border-border pt-2">
          <div className="mb-1 flex flex-wrap items-center gap-2">
            <h3 id="difference-heading" className="font-semibold">
              Line by line
            </h3>
            <span className="ml-auto flex gap-1.5">
              <Button
                look={faults.length > 0 && isSettled ? 'primary' : 'plain'}
                disabledReason={
                  differences === undefined
                    ? 'The record does not say yet which lines it supports.'
                    : faults.length === 0
                      ? 'The billed lines are the supported ones.'
                      : undefined
                }
                onClick={() => bill(review.corrected ?? [], 'use the supported lines')}
              >
                Use the supported lines
              </Button>
            </span>
          </div>
          {differences ? (
            differences.length > 0 ? (
              <ClaimDifference
                differences={differences}
                isOpen={({ code }) => openPartOf(code, encounter) !== undefined}
                onEnter={({ code }) => goToField(openPartOf(code, encounter) ?? code)}
                onPutRight={(row: LineDifference) =>
                  bill(putRight(billed, differences, row), `put ${row.code} right`)
                }
              />
            ) : (
              <p className="text-sm text-text-2">No line is billed and none is supported.</p>
            )
          ) : (
            <p className="text-sm text-text-2">
              There is nothing to compare with until the record says what was done.
            </p>
          )}
          <NotReportedList services={review.notReported} />
          <SafeFixes
            steps={steps}
            disabledReason={
              verdict === 'clean' || faults.length === 0
                ? undefined
                : isSettled
                  ? steps.length === 0
                    ? 'No fix takes a finding away without a look at the record.'
                    : undefined
                  : 'Answer what is still open first: it can change the supported lines.'
            }
            onApply={applySafe}
          />
        </section>
      )}

      <ClaimOutputs coded={coded} judged={judged} onCopy={onCopy} onReport={onReport} />

      {coding && isWhyOpen && (
        <section
          aria-label="Why the supported lines"
          className="divide-y divide-border border-t border-border"
        >
          {reasons ? (
            <reasons.WhyLines
              encounter={encounter}
              coding={coding}
              context={context}
              changes="folded"
            />
          ) : (
            <p className="py-2 text-sm">The reasons are being loaded.</p>
          )}
          {coding.lines.length === 0 && (
            <p className="py-2 text-sm">No line is supported; the findings say what is missing.</p>
          )}
        </section>
      )}

      {review && billed && coding && !isVisitEmpty && (
        <>
          <section aria-labelledby="findings-heading" className="border-t border-border pt-2">
            <h3 id="findings-heading" className="mb-1 font-semibold">
              Findings
            </h3>
            <Findings
              coding={{
                // Without a supported claim there is nothing to put in the place of the billed one.
                findings: review.corrected
                  ? judged.findings
                  : judged.findings.map(withoutLineFixes),
                lines: billed,
                notChecked: judged.outside,
              }}
              onFix={fix}
              changesOf={(rule) => changes?.().findings[rule] ?? []}
              below={below}
            />
          </section>
          <AnsweredList
            title="Released with acknowledgements"
            answered={judged.released}
            mark={<SeverityMark tone="warn" word="Acknowledged" />}
            onTakeBack={takeBack}
          />
          <AnsweredList
            title="Disagreements"
            answered={judged.disagreements}
            mark={<SeverityMark tone="error" word="Still stands" />}
            onTakeBack={takeBack}
          />
          {judged.dropped.length > 0 && (
            <section aria-label="Dropped" className="text-sm text-text-2">
              <p>Dropped, for the finding no longer stands as it was:</p>
              <ul className="list-disc pl-5">
                {judged.dropped.map(({ rule, says, reason }) => (
                  <li key={`${rule} ${says}`} className="wrap-anywhere">
                    {says} Reason given: {reason}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="checklist-heading" className="border-t border-border pt-2">
            <h3 id="checklist-heading" className="font-semibold">
              Documentation
            </h3>
            <Checklist
              items={coding.checklist.filter(({ status }) => status !== 'not-needed')}
              answers={entry.documented}
              onAnswer={(id, given) => {
                noteChange('what the note has');
                form.setValue('documented', { ...entry.documented, [id]: given });
              }}
            />
          </section>
          <CoverageLine coding={{ ...coding, findings: review.findings }} />
          <div className="text-sm text-text-2">
            <ProfileLine profile={context.profile} />
          </div>
        </>
      )}
      {assumptions}
    </div>
  );
}

function withoutLineFixes(finding: Finding): Finding {
  const { fixes, ...rest } = finding;
  const left = fixes?.filter((each) => !each.lines) ?? [];
  return left.length > 0 ? { ...rest, fixes: left } : rest;
}
