import { readRow } from './database.ts';
import { inOneStep } from './one-step.ts';

const pageKey = (mark: string, at: number) => `${mark}/${at}`;

/**
 * How far the review of a file came that was begun in this browser, by the mark of the file; undefined where
 * there is none. Outcomes and decisions are kept by record number; no cell of the file is among them.
 */
export const readReviewHead = (mark: string): Promise<unknown> => readRow('fileReviews', mark);

/** The first pages of a review, in order; undefined for one that is not there. */
export async function readReviewPages(mark: string, pages: number): Promise<readonly unknown[]> {
  return Promise.all(
    Array.from({ length: pages }, (_, at) => readRow('fileReviewPages', pageKey(mark, at))),
  );
}

/** Keeps how far a review came, with the pages that changed since it was last kept: all of it or none. */
export const keepFileReview = (
  mark: string,
  head: unknown,
  changed: ReadonlyMap<number, unknown>,
): Promise<void> =>
  inOneStep(['fileReviews', 'fileReviewPages'], async (rows) => {
    for (const [at, page] of changed) rows.write('fileReviewPages', pageKey(mark, at), page);
    rows.write('fileReviews', mark, head);
  });

/** Forgets a review with all its pages. */
export const forgetFileReview = (mark: string, pages: number): Promise<void> =>
  inOneStep(['fileReviews', 'fileReviewPages'], async (rows) => {
    for (let at = 0; at < pages; at += 1) rows.remove('fileReviewPages', pageKey(mark, at));
    rows.remove('fileReviews', mark);
  });
