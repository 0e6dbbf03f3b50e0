import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ShownRecord } from '../../batch/file-review.ts';
import type { ReviewState, RunningReview } from './running-review.ts';

/** Records are fetched in steps of so many, and as many more as half a step on both sides. */
const STEP = 32;

interface Stretch {
  look: number;
  from: number;
  records: readonly ShownRecord[];
}

const stretchQuery = (
  review: RunningReview,
  { look, step }: ReviewState,
  from: number,
  count: number,
) =>
  queryOptions({
    queryKey: ['file-review', review.id, look, step, from, count],
    queryFn: async ({ signal }): Promise<Stretch> => ({
      look,
      from,
      records: await review.show(from, count, signal),
    }),
    enabled: count > 0,
    // A file that is scrolled through must not fill the memory.
    gcTime: 10_000,
    // A stretch of another view has other records at the same positions.
    placeholderData: (before) => (before?.look === look ? before : undefined),
  });

/** The records in sight, by their position in the view; undefined for one that is on its way. */
export function useShownRecords(
  review: RunningReview,
  state: ReviewState,
  first: number,
  last: number,
): (at: number) => ShownRecord | undefined {
  const from = Math.max(0, Math.floor((first - STEP / 2) / STEP) * STEP);
  const to = Math.min(state.inView, Math.ceil((last + 1 + STEP / 2) / STEP) * STEP);
  const { data } = useQuery(stretchQuery(review, state, from, Math.max(0, to - from)));
  return (at) => data?.records[at - data.from];
}

/** One record; while it is on its way, the one before. */
export function useShownRecord(
  review: RunningReview,
  state: ReviewState,
  at: number,
): { record: ShownRecord | undefined; isOnItsWay: boolean } {
  const count = at < state.inView ? 1 : 0;
  const { data, isPlaceholderData } = useQuery(stretchQuery(review, state, at, count));
  return { record: count === 0 ? undefined : data?.records[0], isOnItsWay: isPlaceholderData };
}
