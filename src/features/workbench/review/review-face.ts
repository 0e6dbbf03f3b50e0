import { BilledSection } from './billed-section.tsx';
import { codeBesideClaim } from './code-beside-claim.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewPane } from './review-pane.tsx';
import { ReviewSheet } from './review-sheet.tsx';

/** The Workbench as a claim review, in one piece to be fetched when a claim is to be reviewed. */
export const reviewFace = { BilledSection, ReviewBar, ReviewPane, ReviewSheet, codeBesideClaim };
