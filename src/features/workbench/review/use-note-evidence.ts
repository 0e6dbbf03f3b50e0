import { queryOptions, useQuery } from '@tanstack/react-query';

/** What reads a note for quotes, fetched when the first claim is reviewed. The note's panel shares its bulk. */
const noteEvidenceQuery = queryOptions({
  queryKey: ['note evidence'],
  queryFn: async () => (await import('./note-evidence.ts')).noteEvidence,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A function is not data to be compared.
  structuralSharing: false,
});

/** The reader of quotes; undefined until it is loaded. */
export const useNoteEvidence = () => useQuery(noteEvidenceQuery).data;
