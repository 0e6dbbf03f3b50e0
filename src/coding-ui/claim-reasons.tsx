import { countStrip } from '../rules/explain/count-strip.ts';
import { whatWouldChange } from '../rules/explain/what-would-change.ts';
import type { Changes, Context, Encounter } from '../rules/index.ts';
import { BilledLines } from './billed-lines.tsx';
import { ChangeList } from './change-list.tsx';
import { Checklist } from './checklist.tsx';
import { ClaimSheet } from './claim-sheet.tsx';
import { CountStrip } from './count-strip.tsx';
import { FindingReasons } from './finding-reasons.tsx';
import { NotReportedList } from './not-reported.tsx';
import { ThreeWay } from './three-way.tsx';
import { WhyLines } from './why-lines.tsx';

/** What would change the answer, worked out when it is first asked for and kept from then on. */
function claimChanges(encounter: Encounter, context: Context): () => Changes {
  let found: Changes | undefined;
  return () => (found ??= whatWouldChange(encounter, context));
}

/** What explains, completes and prints a claim, in one piece to be fetched when the Workbench stands. */
export const claimReasons = {
  BilledLines,
  ChangeList,
  Checklist,
  ClaimSheet,
  CountStrip,
  NotReportedList,
  ThreeWay,
  WhyLines,
  claimChanges,
  countStrip,
};

export { FindingReasons };
