import type { ReactNode } from 'react';
import {
  type Coding,
  type Encounter,
  type Finding,
  NEWEST_EDITION,
  type PayerProfile,
  type ServiceLine,
} from '../rules/index.ts';
import { sources } from '../rules/sources/registry.ts';
import { checklistLabel } from './checklist.tsx';
import { CptNotice } from './cpt-notice.tsx';
import { CHECK_TONES } from './finding-tone.ts';
import { inReadingOrder, OutsideThisCheck } from './findings.tsx';
import { ProfileLine } from './profile-line.tsx';
import { ThreeWay } from './three-way.tsx';

/** What the record has and lacks, in words, and the three counts beside one another. */
export const SheetDocumentation = ({
  encounter,
  coding,
  lines,
}: {
  encounter: Encounter;
  coding: Coding;
  /** The lines whose count is compared. */
  lines: readonly ServiceLine[];
}) => (
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
    <ThreeWay encounter={encounter} lines={lines} />
  </section>
);

/** All that was found but what passed, most urgent first. */
export const SheetFindings = ({
  coding,
  below,
}: {
  coding: Pick<Coding, 'findings' | 'notChecked'>;
  /** Said behind a finding. */
  below?: (finding: Finding) => ReactNode;
}) => (
  <section>
    <h2 className="font-semibold">Findings</h2>
    <ul className="list-disc pl-5">
      {inReadingOrder(coding)
        .filter(({ mark }) => mark.tone !== 'ok')
        .flatMap(({ mark, findings }) =>
          findings.map((finding) => (
            <li key={finding.rule} className="break-inside-avoid">
              {mark.word}: {finding.says}
              {below?.(finding)}
            </li>
          )),
        )}
    </ul>
    <OutsideThisCheck coding={coding} />
  </section>
);

/** By what it was judged and when it was printed. */
export const SheetFooter = ({
  coding,
  profile,
  printedAt,
}: {
  coding: Coding;
  profile: PayerProfile;
  printedAt: string;
}) => (
  <footer className="border-t border-border pt-2 text-xs">
    <p>
      Tables: {NEWEST_EDITION.name} ({sources['cms-mue-2024q3'].publisher}), edition{' '}
      {coding.edition}. Printed {printedAt}. Suggested by rules, decided by the coder.
    </p>
    <ProfileLine profile={profile} />
    <CptNotice />
  </footer>
);
