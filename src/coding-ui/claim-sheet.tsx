import {
  type Coding,
  type Context,
  type Encounter,
  type PayerProfile,
  profileFor,
} from '../rules/index.ts';
import { ClaimLines } from './claim-lines.tsx';
import { SheetDocumentation, SheetFindings, SheetFooter } from './claim-sheet-parts.tsx';
import { showCoverage } from './coverage-line.tsx';
import { STATUS_TONES } from './finding-tone.ts';
import { NotReportedList } from './not-reported.tsx';
import { WhyLines } from './why-lines.tsx';

export interface ClaimSheetProps {
  reference: string;
  /** The whole visit in one line: day, payer, place and every row of lesions. */
  line: string;
  encounter: Encounter;
  coding: Coding;
  context: Context;
  /** The payer profile of the context; absent: the shipped one of the payer, as for the rules. */
  profile?: PayerProfile;
  printedAt: string;
}

/** The visit on one page of paper: everything in words, for there is no colour to go by. */
export function ClaimSheet({
  reference,
  line,
  encounter,
  coding,
  context,
  profile = profileFor(encounter.payer),
  printedAt,
}: ClaimSheetProps) {
  return (
    <article aria-label="Claim sheet" className="space-y-3 p-2 text-sm">
      <header>
        <h1 className="text-title font-semibold">Claim sheet {reference}</h1>
        <p>
          Status: {STATUS_TONES[coding.status].word}. {showCoverage(coding)}.
        </p>
        <p className="figures">As entered: {line || 'nothing'}</p>
      </header>
      <ClaimLines lines={coding.lines} reserve={0} empty="" />
      {coding.lines.length === 0 && <p>No claim line is derived.</p>}
      <NotReportedList services={coding.notReported} />
      <SheetDocumentation encounter={encounter} coding={coding} lines={coding.lines} />
      <SheetFindings coding={coding} />
      <section>
        <h2 className="font-semibold">Reasons</h2>
        <WhyLines encounter={encounter} coding={coding} context={context} />
      </section>
      <SheetFooter coding={coding} profile={profile} printedAt={printedAt} />
    </article>
  );
}
