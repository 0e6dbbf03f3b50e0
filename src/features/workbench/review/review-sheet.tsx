import { ClaimDifference } from '../../../coding-ui/claim-difference.tsx';
import type { ClaimSheetProps } from '../../../coding-ui/claim-sheet.tsx';
import {
  SheetDocumentation,
  SheetFindings,
  SheetFooter,
} from '../../../coding-ui/claim-sheet-parts.tsx';
import { denialCodes } from '../../../coding-ui/denial-codes.ts';
import { NotReportedList } from '../../../coding-ui/not-reported.tsx';
import { WhyLines } from '../../../coding-ui/why-lines.tsx';
import { type Finding, profileFor, showLines } from '../../../rules/index.ts';
import { sources } from '../../../rules/sources/registry.ts';
import { useEntry } from '../entry-form.tsx';
import { AnsweredList } from './answered-list.tsx';
import { openPartOf } from './code-beside-claim.ts';
import { judgeClaim } from './judge-claim.ts';
import { QuoteList } from './quote-list.tsx';
import { useNoteEvidence } from './use-note-evidence.ts';
import { VERDICT_TONES } from './verdict-tone.ts';

/** Behind a finding on paper: its likely answer, and the steps it rests on with their sources. */
const below = ({ outcome, denial, because }: Finding) => (
  <>
    {outcome === 'broken' && denial && ` Likely answer: ${denialCodes(denial)}.`}
    <ul aria-label="Reasons">
      {because.map((step, at) => (
        // Two steps can say the same of two rows.
        <li key={`${at} ${step.says}`} className="pl-3">
          {step.says}{' '}
          <cite className="text-xs">
            {sources[step.cites].title}, {sources[step.cites].publisher},{' '}
            {sources[step.cites].edition}
          </cite>
        </li>
      ))}
    </ul>
  </>
);

/** The review on paper: billed and supported lines, what stands against the claim, and who released what. */
export function ReviewSheet({
  reference,
  line,
  encounter,
  coding,
  context,
  profile = profileFor(encounter.payer),
  printedAt,
}: ClaimSheetProps) {
  const { entry, note } = useEntry();
  const coded = {
    reading: { encounter, assumed: context.assumed ?? [], problems: {}, heldBack: false },
    coding,
    context: { ...context, profile },
  };
  const judged = judgeClaim(entry, coded);
  const { billed, review, differences } = judged;
  const evidence = useNoteEvidence()?.(note.text, encounter) ?? [];
  return (
    <article aria-label="Review sheet" className="space-y-3 p-2 text-sm">
      <header>
        <h1 className="text-title font-semibold">Claim review {reference}</h1>
        <p>
          Verdict: {VERDICT_TONES[judged.verdict].word}. {judged.says}
        </p>
        <p className="figures">Billed: {billed ? showLines(billed) : 'nothing entered'}</p>
        <p className="figures">
          Supported: {review?.corrected ? showLines(review.corrected) : 'not known'}
        </p>
        {review && <p>On its own: {review.asserts.says}</p>}
        <p className="figures">Documented: {line || 'nothing'}</p>
      </header>
      {differences && differences.length > 0 && (
        <section>
          <h2 className="font-semibold">Difference</h2>
          <ClaimDifference
            differences={differences}
            isOpen={({ code }) => openPartOf(code, encounter) !== undefined}
          />
        </section>
      )}
      {review && (
        <>
          <NotReportedList services={review.notReported} />
          <SheetFindings
            coding={{ findings: judged.findings, notChecked: judged.outside }}
            below={below}
          />
          <AnsweredList
            title="Released with acknowledgements"
            answered={judged.released}
            mark=""
            below={below}
          />
          <AnsweredList
            title="Disagreements, which release nothing"
            answered={judged.disagreements}
            mark=""
          />
        </>
      )}
      <SheetDocumentation encounter={encounter} coding={coding} lines={billed ?? coding.lines} />
      {evidence.length > 0 && (
        <section>
          <h2 className="font-semibold">From the note</h2>
          <QuoteList evidence={evidence} rows={encounter.lesions.length} />
        </section>
      )}
      <section>
        <h2 className="font-semibold">Reasons for the supported lines</h2>
        <WhyLines encounter={encounter} coding={coding} context={context} />
      </section>
      <SheetFooter coding={coding} profile={profile} printedAt={printedAt} />
    </article>
  );
}
