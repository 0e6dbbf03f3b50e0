import { queryOptions, useQuery } from '@tanstack/react-query';

/** What reviews a billed claim, fetched when the first one is opened. */
const reviewFaceQuery = queryOptions({
  queryKey: ['review face'],
  queryFn: async () => (await import('./review/review-face.ts')).reviewFace,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Components are not data to be compared.
  structuralSharing: false,
});

export const useReviewFace = (isReview: boolean) => {
  const { data, isError } = useQuery({ ...reviewFaceQuery, enabled: isReview });
  return { review: isReview ? data : undefined, reviewDidNotLoad: isError };
};
