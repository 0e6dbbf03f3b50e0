import {
  type Coding,
  type Context,
  type Encounter,
  NEWEST_EDITION,
  type PayerProfile,
  profileFor,
} from '../rules/index.ts';
import { sources } from '../rules/sources/registry.ts';
import { checklistLabel } from './checklist.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { CptNotice } from './cpt-notice.tsx';
import { showCoverage } from './coverage-line.tsx';
import { CHECK_TONES, STATUS_TONES } from './finding-tone.ts';
import { inReadingOrder, OutsideThisCheck } from './findings.tsx';
import { NotReportedList } from './not-reported.tsx';
import { ProfileLine } from './profile-line.tsx';
import { ThreeWay } from './three-way.tsx';
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
      <section>
        <h2 className="font-semibold">Documentation</h2>
        <ul className="list-disc pl-5">
          {coding.checklist
            .filter(({ status }) => status !== 'not-needed')
            .map(({ id, status, says }) => (
              <li key={id}>
                {checklistLabel(id)}: {CHECK_TONES[status].word.toLowerCase()}. {says}
              </li>
            ))}
        </ul>
        <ThreeWay encounter={encounter} lines={coding.lines} />
      </section>
      <section>
        <h2 className="font-semibold">Findings</h2>
        <ul className="list-disc pl-5">
          {inReadingOrder(coding)
            .filter(({ mark }) => mark.tone !== 'ok')
            .flatMap(({ mark, findings }) =>
              findings.map(({ rule, says }) => (
                <li key={rule} className="break-inside-avoid">
                  {mark.word}: {says}
                </li>
              )),
            )}
        </ul>
        <OutsideThisCheck coding={coding} />
      </section>
      <section>
        <h2 className="font-semibold">Reasons</h2>
        <WhyLines encounter={encounter} coding={coding} context={context} />
      </section>
      <footer className="border-t border-border pt-2 text-xs">
        <p>
          Tables: {NEWEST_EDITION.name} ({sources['cms-mue-2024q3'].publisher}), edition{' '}
          {coding.edition}. Printed {printedAt}. Suggested by rules, decided by the coder.
        </p>
        <ProfileLine profile={profile} />
        <CptNotice />
      </footer>
    </article>
  );
}
