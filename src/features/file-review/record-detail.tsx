import type { RefObject } from 'react';
import type { ShownRecord } from '../../batch/file-review.ts';
import type { Decision } from '../../batch/record-table.ts';
import type { JudgedVisit } from '../../batch/verdict.ts';
import type { FiledVisit, FileProblem } from '../../claims/filed-visit.ts';
import { differenceBetween } from '../../claims/line-difference.ts';
import { ClaimDifference } from '../../coding-ui/claim-difference.tsx';
import { ClaimLines } from '../../coding-ui/claim-lines.tsx';
import { denialCodes } from '../../coding-ui/denial-codes.ts';
import { Findings } from '../../coding-ui/findings.tsx';
import type { Finding } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { DECISION_WORDS, notAcceptable, OUTCOME_MARKS, problemField } from './record-words.ts';
import { VisitFacts } from './visit-facts.tsx';

export interface RecordDetailProps {
  heading: RefObject<HTMLHeadingElement | null>;
  record: ShownRecord | undefined;
  isOnItsWay: boolean;
  /** What undo would take back. */
  lastStep: string | undefined;
  onDecide: (decision: Decision) => void;
  onUndo: () => void;
  onOpenVisit: (visit: FiledVisit) => void;
}

/** Everything about one row: what it says, billed beside supported, what was found, and what to decide. */
export function RecordDetail({
  heading,
  record,
  isOnItsWay,
  lastStep,
  onDecide,
  onUndo,
  onOpenVisit,
}: RecordDetailProps) {
  if (!record) {
    return (
      <section aria-label="Row" className="p-3">
        <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold">
          Row
        </h2>
        <p className="text-text-2">Choose a row of the table to see all about it.</p>
      </section>
    );
  }
  const { content, line, outcome, decision } = record;
  const visit = 'visit' in content ? content.visit : undefined;
  return (
    <section aria-labelledby="row-heading" aria-busy={isOnItsWay} className="space-y-3 p-3">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2
          id="row-heading"
          ref={heading}
          tabIndex={-1}
          className="text-lg font-semibold wrap-anywhere"
        >
          {visit ? visit.reference : `Line ${line}`}
        </h2>
        <SeverityMark {...OUTCOME_MARKS[outcome]} />
        <span className="figures text-sm text-text-2">
          {visit ? `line ${line}, ` : ''}
          {DECISION_WORDS[decision].toLowerCase()}
        </span>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Button
          look="primary"
          keys="A"
          disabledReason={notAcceptable(record) ?? alreadyIs('accepted', decision)}
          onClick={() => onDecide('accepted')}
        >
          Accept
        </Button>
        <Button
          keys="R"
          disabledReason={alreadyIs('rejected', decision)}
          onClick={() => onDecide('rejected')}
        >
          Reject
        </Button>
        <Button
          keys="H"
          disabledReason={alreadyIs('held', decision)}
          onClick={() => onDecide('held')}
        >
          Hold
        </Button>
        <Button
          keys="U"
          disabledReason={lastStep === undefined ? 'Nothing was decided yet.' : undefined}
          title={lastStep && `Undo: ${lastStep}`}
          onClick={onUndo}
        >
          Undo
        </Button>
      </div>
      {'problems' in content ? (
        <UnreadableRow problems={content.problems} />
      ) : (
        <JudgedRow {...content} onOpenVisit={onOpenVisit} />
      )}
    </section>
  );
}

const alreadyIs = (wanted: Decision, decision: Decision): string | undefined =>
  wanted === decision ? `The row is ${decision} already.` : undefined;

const UnreadableRow = ({ problems }: { problems: readonly FileProblem[] }) => (
  <section aria-labelledby="row-mend" className="border-t border-border pt-2">
    <h3 id="row-mend" className="font-semibold">
      To mend in the file
    </h3>
    <dl className="mt-1 space-y-2">
      {problems.map(({ field, says }, at) => (
        <div
          key={`${at} ${says}`}
          className="rounded-box border border-error bg-error-tint p-2 wrap-anywhere"
        >
          <dt className="text-sm text-text-2">{problemField(field)}</dt>
          <dd className="font-semibold">{says}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-2 text-sm text-text-2">
      The row leaves in the corrected file exactly as it came. Mend it there, or at its source, and
      choose the file again.
    </p>
  </section>
);

const likelyAnswer = ({ outcome, denial }: Finding) =>
  outcome === 'broken' &&
  denial && (
    <p className="figures mt-1 text-sm text-text-2">Likely answer: {denialCodes(denial)}</p>
  );

interface JudgedRowProps {
  visit: FiledVisit;
  judged: JudgedVisit;
  onOpenVisit: (visit: FiledVisit) => void;
}

function JudgedRow({ visit, judged, onOpenVisit }: JudgedRowProps) {
  const { billed } = visit;
  const { supported, findings, verdict } = judged;
  return (
    <>
      <section aria-labelledby="row-claim" className="border-t border-border pt-2">
        <h3 id="row-claim" className="mb-1 font-semibold">
          {billed ? 'Billed and supported' : 'Supported lines'}
        </h3>
        {supported === undefined ? (
          <p className="text-sm text-text-2">
            The row does not say which lines it supports; the findings say what is missing.
          </p>
        ) : billed === undefined ? (
          <ClaimLines lines={supported} reserve={0} empty="No line is supported." />
        ) : billed.length + supported.length === 0 ? (
          <p className="text-sm text-text-2">No line is billed and none is supported.</p>
        ) : (
          <ClaimDifference differences={differenceBetween(billed, supported)} />
        )}
        {verdict.differs && !verdict.isFixable && (
          <p className="mt-1 text-sm text-text-2">
            With the supported lines the row is still not clean: something it leaves open, or a
            finding below, remains.
          </p>
        )}
      </section>
      <section aria-labelledby="row-found" className="border-t border-border pt-2">
        <h3 id="row-found" className="mb-1 font-semibold">
          What was found
        </h3>
        {findings.length === 0 ? (
          <p className="text-sm text-text-2">
            {verdict.outcome === 'not-settled'
              ? 'Nothing speaks against this row, but something it leaves open can change the lines. The Workbench asks for it.'
              : 'Nothing speaks against this row.'}
          </p>
        ) : (
          <Findings
            coding={{
              // A fix is a change of one visit: the Workbench has them.
              findings: findings.map((finding) => ({ ...finding, fixes: [] })),
              lines: billed ?? supported ?? [],
              notChecked: [],
            }}
            onFix={() => undefined}
            below={likelyAnswer}
          />
        )}
      </section>
      <section aria-labelledby="row-facts" className="border-t border-border pt-2">
        <div className="mb-1 flex flex-wrap items-center justify-between gap-2">
          <h3 id="row-facts" className="font-semibold">
            What the row says
          </h3>
          <Button onClick={() => onOpenVisit(visit)}>Open in Workbench</Button>
        </div>
        <VisitFacts visit={visit} />
      </section>
    </>
  );
}
