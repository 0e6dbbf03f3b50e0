import { queryOptions, useQuery } from '@tanstack/react-query';

/** All that reads notes and labels, the tally and the list of keys. */
const secondLoadQuery = queryOptions({
  queryKey: ['second load'],
  queryFn: async () => (await import('./second-load.ts')).secondLoad,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Components are not data to be compared.
  structuralSharing: false,
});

export const useSecondLoad = () => {
  const { data, isError } = useQuery(secondLoadQuery);
  return { later: data, didNotLoad: isError };
};
