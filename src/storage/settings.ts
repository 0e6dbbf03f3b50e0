import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { readRow, writeRow } from './database.ts';

const OFFICE = 'office';

const settingsSchema = z.object({
  /** What was not entered for the rest of the visit did not happen: shown as an assumption. */
  noneUnlessEntered: z.boolean(),
  /** The first-run lines were read and put away. */
  welcomed: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { noneUnlessEntered: true, welcomed: false };

/** The office's settings; the shipped defaults where nothing, or nothing readable, is stored. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: async (): Promise<Settings> => {
    const stored = settingsSchema.safeParse(await readRow('settings', OFFICE));
    return stored.success ? stored.data : defaultSettings;
  },
  // Read again by the screen it was waited for with, a failure would begin the waiting anew.
  retryOnMount: false,
});

export const keepSettings = (settings: Settings): Promise<void> =>
  writeRow('settings', OFFICE, settings);
