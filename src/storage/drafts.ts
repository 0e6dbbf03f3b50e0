import { queryOptions } from '@tanstack/react-query';
import { readRow, writeRow } from './database.ts';

const CURRENT = 'current';

/** The visit that was being entered when the page was last open; null when there was none. */
export const draftQuery = queryOptions({
  queryKey: ['draft'],
  queryFn: async () => (await readRow('drafts', CURRENT)) ?? null,
  retryOnMount: false,
});

/** Keeps the draft over a reload. It holds what the fields hold and never a note. */
export const keepDraft = (draft: unknown): Promise<void> => writeRow('drafts', CURRENT, draft);
