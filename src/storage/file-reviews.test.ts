import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import {
  forgetFileReview,
  keepFileReview,
  readReviewHead,
  readReviewPages,
} from './file-reviews.ts';

/** A function cannot be stored. */
const notData = () => undefined;

const page = (...decisions: number[]) => ({ decision: Uint8Array.from(decisions) });

afterEach(async () => {
  await forgetFileReview('one', 9);
  await forgetFileReview('two', 9);
});

it('a review comes back with its pages, those kept later in the place of those before', async () => {
  await keepFileReview('one', { records: 2 }, new Map([[0, page(0, 0)]]));
  await keepFileReview('one', { records: 4 }, new Map([[1, page(3, 3)]]));
  await keepFileReview('one', { records: 4, decided: true }, new Map([[0, page(1, 2)]]));
  expect(await readReviewHead('one')).toEqual({ records: 4, decided: true });
  expect(await readReviewPages('one', 3)).toEqual([page(1, 2), page(3, 3), undefined]);
});

it('a review that is forgotten takes its pages with it and leaves the others', async () => {
  await keepFileReview('one', { records: 1 }, new Map([[0, page(1)]]));
  await keepFileReview('two', { records: 1 }, new Map([[0, page(2)]]));
  await forgetFileReview('one', 1);
  expect(await readReviewHead('one')).toBeUndefined();
  expect(await readReviewHead('two')).toEqual({ records: 1 });
  expect(await readReviewPages('one', 1)).toEqual([undefined]);
  expect(await readReviewPages('two', 1)).toEqual([page(2)]);
});

it('what the browser cannot take changes nothing, neither the head nor a page', async () => {
  await keepFileReview('one', { records: 1 }, new Map([[0, page(1)]]));
  await expect(keepFileReview('one', notData, new Map([[0, page(2)]]))).rejects.toMatchObject({
    name: 'DataCloneError',
  });
  expect(await readReviewHead('one')).toEqual({ records: 1 });
  expect(await readReviewPages('one', 1)).toEqual([page(1)]);
});
