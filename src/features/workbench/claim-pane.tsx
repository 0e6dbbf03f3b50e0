import { type ReactNode, useMemo } from 'react';
import { ClaimLines } from '../../coding-ui/claim-lines.tsx';
import { ClaimBadge, ClaimStatus } from '../../coding-ui/claim-status.tsx';
import { CoverageLine } from '../../coding-ui/coverage-line.tsx';
import { Findings } from '../../coding-ui/findings.tsx';
import { toneOf } from '../../coding-ui/finding-tone.ts';
import { goToFinding } from '../../coding-ui/move-through-findings.ts';
import { ProfileLine } from '../../coding-ui/profile-line.tsx';
import type { Coding, Fix } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { useEntry } from './entry-form.tsx';
import { fieldOfFact, goToField, goToMessage } from './fact-field.tsx';
import { NextQuestion } from './next-question.tsx';
import type { EntryReading } from './read-entry.ts';
import { billedOf } from './shorthand-field.tsx';
import type { CodedEntry } from './use-commands.ts';
import { useReasons } from './use-reasons.ts';

export interface ClaimPaneProps {
  reading: EntryReading;
  /** Undefined while a field cannot be read: then no line is shown rather than a wrong one. */
  coding: Coding | undefined;
  context: CodedEntry['context'];
  isWhyOpen: boolean;
  onWhy: () => void;
  onCopy: () => void;
  onFix: (fix: Fix) => void;
  assumptions: ReactNode;
  /** Shown in the room of the findings while nothing is entered, so that nothing moves when it goes. */
  welcome: ReactNode;
}

/** The claim as it stands: lines, what can still change them, findings, checklist, reasons. */
export function ClaimPane({
  reading,
  coding,
  context,
  isWhyOpen,
  onWhy,
  onCopy,
  onFix,
  assumptions,
  welcome,
}: ClaimPaneProps) {
  const { entry, form, noteChange, openFields } = useEntry();
  const { encounter } = reading;
  const rows = encounter.lesions.length;
  const goTo = (path: string) => goToField(fieldOfFact(path, entry));
  const isEmpty = rows === 0 && !coding?.lines.length && !coding?.notReported.length;
  const { reasons, didNotLoad } = useReasons();
  const changes = useMemo(
    () => reasons?.claimChanges(encounter, context),
    [reasons, encounter, context],
  );
  const billed = billedOf(entry);

  return (
    <div className="space-y-3 p-3">
      <section aria-labelledby="claim-heading">
        <div className="flex min-h-8 flex-wrap items-center gap-2">
          <h2 id="claim-heading" tabIndex={-1} className="text-lg font-semibold">
            Claim
          </h2>
          {coding && !isEmpty && <ClaimBadge coding={coding} />}
          <span className="ml-auto flex gap-1.5">
            <Button keys="Ctrl+/" aria-expanded={isWhyOpen} onClick={onWhy}>
              Why
            </Button>
            <Button
              look="primary"
              keys="F2"
              onClick={onCopy}
              disabledReason={coding?.lines.length ? undefined : 'There are no lines to copy yet.'}
            >
              Copy
            </Button>
          </span>
        </div>
        <ClaimLines
          lines={coding?.lines ?? []}
          empty={
            coding
              ? isEmpty
                ? 'Enter a lesion count to see codes'
                : coding.status === 'settled'
                  ? 'None destroyed, so there is no line'
                  : 'No line can be derived yet'
              : 'Held back until the fields below can be read'
          }
        />
        {coding && reasons && (
          <reasons.NotReportedList
            services={coding.notReported}
            findings={{
              rules: isEmpty ? [] : coding.findings.filter(toneOf).map(({ rule }) => rule),
              onGoTo: (rule) => goToFinding(document, rule),
            }}
          />
        )}
        <div className="mt-1 min-h-10">
          {coding ? (
            !isEmpty && (
              <div className={openFields.length > 0 ? 'border-l-3 border-warn pl-2' : ''}>
                <ClaimStatus coding={coding} rows={rows} onGoTo={goTo} />
                <NextQuestion coding={coding} rows={rows} />
              </div>
            )
          ) : (
            <ProblemList problems={reading.problems} />
          )}
        </div>
        {coding && !isEmpty && (
          <>
            <CoverageLine coding={coding} />
            <div className="text-sm text-text-2">
              <ProfileLine profile={context.profile} />
            </div>
          </>
        )}
        {assumptions}
        {isEmpty && welcome}
        {billed && reasons && (
          <reasons.BilledLines billed={billed} suggested={coding?.lines ?? []} />
        )}
      </section>

      {coding && isWhyOpen && (
        <section
          aria-label="Why these lines"
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
            <p className="py-2 text-sm">
              {didNotLoad
                ? 'The reasons did not load. Reload the page; what is entered is kept.'
                : 'The reasons are being loaded.'}
            </p>
          )}
          {coding.lines.length === 0 && (
            <p className="py-2 text-sm">No line is derived; the findings say what is missing.</p>
          )}
          {reasons && changes && changes().lines.length > 0 && (
            <section aria-labelledby="changes-heading" className="py-2">
              <h3 id="changes-heading" className="font-semibold">
                What would change this claim, to verify
              </h3>
              <reasons.ChangeList changes={changes().lines} lines={coding.lines} />
            </section>
          )}
        </section>
      )}

      {coding && !isEmpty && (
        <>
          <section aria-labelledby="findings-heading" className="border-t border-border pt-2">
            <h3 id="findings-heading" className="mb-1 font-semibold">
              Findings
            </h3>
            <Findings
              coding={coding}
              onFix={onFix}
              changesOf={(rule) => changes?.().findings[rule] ?? []}
            />
          </section>
          <section aria-labelledby="checklist-heading" className="border-t border-border pt-2">
            <h3 id="checklist-heading" className="font-semibold">
              Documentation
            </h3>
            {reasons && (
              <>
                <reasons.Checklist
                  items={coding.checklist.filter(({ status }) => status !== 'not-needed')}
                  answers={entry.documented}
                  onAnswer={(id, answer) => {
                    noteChange('what the note has');
                    form.setValue('documented', { ...entry.documented, [id]: answer });
                  }}
                />
                <reasons.ThreeWay encounter={encounter} lines={coding.lines} />
              </>
            )}
          </section>
        </>
      )}
      {coding && (
        <section aria-labelledby="strip-heading" className="border-t border-border pt-2">
          <h3 id="strip-heading" className="mb-1 font-semibold">
            Codes at every number of premalignant lesions
          </h3>
          {reasons && <reasons.CountStrip cells={reasons.countStrip(encounter, context)} />}
        </section>
      )}
    </div>
  );
}

/** Fields that cannot be read, each with its remedy and a way there. */
function ProblemList({ problems }: Pick<EntryReading, 'problems'>) {
  return (
    <ul className="space-y-1 text-sm">
      {Object.entries(problems).map(([path, says]) => (
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
  );
}
