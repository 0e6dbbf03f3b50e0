import { readHead, readPages } from '../../batch/kept-review.ts';
import type { Assignment } from '../../batch/review-desk.ts';
import { forgetFileReview, readReviewHead, readReviewPages } from '../../storage/file-reviews.ts';

/** What this browser kept of an earlier review of the file with this mark; undefined where it can use none. */
export async function keptReviewOf(mark: string): Promise<Assignment['kept']> {
  const head = readHead(await readReviewHead(mark));
  const pages = head && readPages(await readReviewPages(mark, head.pages));
  return pages && { head, pages };
}

/** Forgets it, for a review from the beginning. */
export async function forgetReviewOf(mark: string): Promise<void> {
  const head = readHead(await readReviewHead(mark));
  await forgetFileReview(mark, head?.pages ?? 0);
}
