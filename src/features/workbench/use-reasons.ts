import { queryOptions, useQuery } from '@tanstack/react-query';

/** What explains and prints a claim. Not needed to code one, so it is fetched once the Workbench stands. */
const reasonsQuery = queryOptions({
  queryKey: ['reasons'],
  queryFn: async () => (await import('../../coding-ui/claim-reasons.tsx')).claimReasons,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Components and functions are not data to be compared.
  structuralSharing: false,
});

export const useReasons = () => {
  const { data, isError } = useQuery(reasonsQuery);
  return { reasons: data, didNotLoad: isError };
};
