import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import {
  type Payer,
  PAYERS,
  type PayerProfile,
  PROFILE_CHOICES,
  profileFor,
  shippedProfiles,
} from '../rules/index.ts';
import { readAllRows, readRow } from './database.ts';

/** A visit is judged by a profile also before its payer is known. */
export const JUDGED_PAYERS = [...PAYERS, 'not-stated'] as const;
export type JudgedPayer = (typeof JUDGED_PAYERS)[number];

/** A copy keeps the sources of the shipped settings it leaves alone; a setting it changes is the office's. */
const BASES = shippedProfiles.flatMap(({ basis }) => Object.values(basis));
export const basisSchema = z.enum(['office', ...BASES]);

// What is written is checked more closely, by the part of the page that writes.
const versionSchema = z.object({
  version: z.number(),
  name: z.string(),
  distinctModifier: z.enum(PROFILE_CHOICES.distinctModifier),
  placement: z.enum(PROFILE_CHOICES.placement),
  addOnUnits: z.enum(PROFILE_CHOICES.addOnUnits),
  basis: z.object({
    distinctModifier: basisSchema,
    placement: basisSchema,
    addOnUnits: basisSchema,
  }),
  /** When it was saved, in UTC. Nothing is ordered by it: a clock can be set back. */
  savedAt: z.string(),
});

const officeProfileSchema = z.object({
  id: z.string(),
  /** Every version it ever had, oldest first: a visit can name the one that judged it. */
  versions: z.array(versionSchema),
  /** Put away rather than erased, so that it can be put back and an old visit still finds its version. */
  isDeleted: z.boolean(),
});

const assignmentsSchema = z.record(z.string(), z.string());

export type ProfileVersion = z.infer<typeof versionSchema>;
export type OfficeProfile = z.infer<typeof officeProfileSchema>;
/** Which profile judges whose visits. A payer that is left out has the shipped one. */
export type Assignments = Partial<Record<JudgedPayer, string>>;

/** All that the office has decided about its payers. */
export interface ProfileBook {
  profiles: readonly OfficeProfile[];
  assignments: Assignments;
  /** Ids of profiles that are kept and that this version of the page cannot read. */
  unreadable: readonly string[];
}

export const emptyBook: ProfileBook = { profiles: [], assignments: {}, unreadable: [] };

/** Versions count up from 1, so that a number finds its version. */
const isCounted = (versions: readonly { version: number }[]): boolean =>
  versions.length > 0 && versions.every(({ version }, at) => version === at + 1);

/** The row of the settings that says which profile judges which payer. */
export const ASSIGNMENTS = 'payer-profiles';

/** The book of these rows; one that cannot be read is left where it is and named. */
export function bookOf(
  rows: readonly (readonly [id: string, row: unknown])[],
  assignments: unknown,
): ProfileBook {
  const profiles: OfficeProfile[] = [];
  const unreadable: string[] = [];
  for (const [id, row] of rows) {
    const { success, data } = officeProfileSchema.safeParse(row);
    if (success && data.id === id && isCounted(data.versions)) profiles.push(data);
    else unreadable.push(id);
  }
  const { data = {} } = assignmentsSchema.safeParse(assignments);
  // Only payers there are: another key could not be written back.
  const known = JUDGED_PAYERS.filter((payer) => data[payer] !== undefined);
  return {
    profiles,
    unreadable,
    assignments: Object.fromEntries(known.map((payer) => [payer, data[payer]])),
  };
}

/** The office's profiles and who is judged by them. */
export const profilesQuery = queryOptions({
  queryKey: ['payer-profiles'],
  queryFn: async () =>
    bookOf(await readAllRows('profiles'), await readRow('settings', ASSIGNMENTS)),
  // Read again by the screen it was waited for with, a failure would begin the waiting anew.
  retryOnMount: false,
});

/** A profile as it judges now: its last version. */
export function newestOf({ id, versions }: OfficeProfile): PayerProfile & { savedAt: string } {
  const newest = versions.at(-1);
  if (!newest) throw new Error(`The profile ${id} has no version.`);
  return { id, ...newest };
}

/** Every profile that can judge a visit: the shipped ones, then the office's own by name. */
export const profilesInUse = ({ profiles }: ProfileBook): readonly PayerProfile[] => [
  ...shippedProfiles,
  ...profiles
    .filter(({ isDeleted }) => !isDeleted)
    .map(newestOf)
    .toSorted((a, b) => a.name.localeCompare(b.name)),
];

/** The profile that judges these visits. */
export function judgeOf(book: ProfileBook, payer: JudgedPayer): PayerProfile {
  const assigned = book.assignments[payer];
  const shipped = profileFor(payer === 'not-stated' ? undefined : payer);
  return profilesInUse(book).find(({ id }) => id === assigned) ?? shipped;
}

/** The profile that judges the visits of a payer, also where none is stated yet. */
export const profileInForce = (book: ProfileBook, payer?: Payer): PayerProfile =>
  judgeOf(book, payer ?? 'not-stated');

/** Where the tabs of this browser tell each other that the book has changed. */
export const BOOK_CHANNEL = 'dermtally-payer-profiles';

/** Calls back when another tab has changed the book; gives the way to stop listening. */
export function onChangeElsewhere(callBack: () => void): () => void {
  const channel = new BroadcastChannel(BOOK_CHANNEL);
  channel.addEventListener('message', callBack);
  return () => channel.close();
}
