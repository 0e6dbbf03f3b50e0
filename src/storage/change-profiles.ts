import { type PayerProfile, type ProfileSettings, shippedProfiles } from '../rules/index.ts';
import { inOneStep, type Rows } from './one-step.ts';
import {
  ASSIGNMENTS,
  type Assignments,
  BOOK_CHANNEL,
  bookOf,
  newestOf,
  type OfficeProfile,
  type ProfileBook,
  type ProfileVersion,
} from './profile-book.ts';
import { assignmentsSchema, LONGEST_PROFILE_NAME, versionsSchema } from './profile-schema.ts';

/** What an office can change about a profile of its own. */
export interface ProfileContent extends ProfileSettings {
  name: string;
}

/** A change that was made, or why it was not, with the book as it stands after it. */
export type Change<T = object> =
  | ({ made: true; book: ProfileBook } & T)
  | { made: false; why: 'saved-elsewhere' | 'name-taken'; book: ProfileBook };

/** Checked on the way in as well: what could not be read again is not stored. */
export const writeProfile = (rows: Rows, { versions, ...profile }: OfficeProfile): void =>
  rows.write('profiles', profile.id, { ...profile, versions: versionsSchema.parse(versions) });

export const writeAssignments = (rows: Rows, assignments: Assignments): void =>
  rows.write('settings', ASSIGNMENTS, assignmentsSchema.parse(assignments));

const readBook = async ({ read, readAll }: Rows): Promise<ProfileBook> =>
  bookOf(await readAll('profiles'), await read('settings', ASSIGNMENTS));

/** Lets the other tabs of this browser read the book anew. */
function tellOtherTabs(): void {
  const channel = new BroadcastChannel(BOOK_CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Works on the book as it is stored at that moment, whatever this tab has last read of it. */
export async function changeBook<T>(
  change: (book: ProfileBook, rows: Rows) => T,
): Promise<{ book: ProfileBook; result: T }> {
  const changed = await inOneStep(['profiles', 'settings'], async (rows) => {
    const result = change(await readBook(rows), rows);
    return { result, book: await readBook(rows) };
  });
  tellOtherTabs();
  return changed;
}

const sameName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** Deleted profiles hold on to their names, so that they can be put back. */
export const isNameTaken = (book: ProfileBook, name: string, except?: string): boolean =>
  [...shippedProfiles, ...book.profiles.map(newestOf)].some(
    (profile) => profile.id !== except && sameName(profile.name, name),
  );

/** The name, or the name with the first number that makes it unlike the others. */
export function freeName(book: ProfileBook, name: string, except?: string): string {
  const short = name.slice(0, LONGEST_PROFILE_NAME - 5).trim();
  let free = name.slice(0, LONGEST_PROFILE_NAME).trim();
  for (let number = 2; isNameTaken(book, free, except); number += 1) free = `${short} (${number})`;
  return free;
}

/** Not a secure-context API, so that it also works where the page is served over plain HTTP. */
export function newProfileId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `office-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

export const now = (): string => new Date().toISOString();

/** Makes a profile of the office's own from another, with the same settings on the same grounds. */
export async function copyProfile(from: PayerProfile): Promise<{ book: ProfileBook; id: string }> {
  const id = newProfileId();
  const { distinctModifier, placement, addOnUnits, basis } = from;
  const { book } = await changeBook((stored, rows) => {
    const name = freeName(stored, `Copy of ${from.name}`);
    const settings = { distinctModifier, placement, addOnUnits, basis: { ...basis } };
    const first = { version: 1, name, ...settings, savedAt: now() };
    writeProfile(rows, { id, versions: [first], isDeleted: false });
  });
  return { book, id };
}

/** A setting that was not touched rests on what it rested on; a changed one is the office's own choice. */
function basisOf(content: ProfileContent, before: ProfileVersion): ProfileVersion['basis'] {
  const of = (setting: keyof ProfileSettings) =>
    content[setting] === before[setting] ? before.basis[setting] : 'office';
  return {
    distinctModifier: of('distinctModifier'),
    placement: of('placement'),
    addOnUnits: of('addOnUnits'),
  };
}

interface Target {
  id: string;
  /** The version the change was made on: a newer one from another tab is not overwritten unseen. */
  base: number;
}

async function addVersion(
  { id, base }: Target,
  next: (profile: OfficeProfile, before: ProfileVersion) => ProfileVersion,
): Promise<Change<{ saved: PayerProfile }>> {
  const { book, result } = await changeBook((stored, rows) => {
    const profile = stored.profiles.find((one) => one.id === id);
    const before = profile?.versions.at(-1);
    if (!profile || !before || before.version !== base || profile.isDeleted)
      return 'saved-elsewhere' as const;
    const version = next(profile, before);
    if (isNameTaken(stored, version.name, id)) return 'name-taken' as const;
    writeProfile(rows, { ...profile, versions: [...profile.versions, version] });
    return { id, ...version };
  });
  return typeof result === 'string'
    ? { made: false, why: result, book }
    : { made: true, saved: result, book };
}

/** Saves a changed profile as its next version. */
export const saveProfile = (target: Target, content: ProfileContent) =>
  addVersion(target, (_profile, before) => {
    const { distinctModifier, placement, addOnUnits } = content;
    return {
      version: before.version + 1,
      name: content.name.trim(),
      distinctModifier,
      placement,
      addOnUnits,
      basis: basisOf(content, before),
      savedAt: now(),
    };
  });

/** Saves an earlier version once more, as the newest. */
export const restoreVersion = (target: Target, earlier: number) =>
  addVersion(target, ({ id, versions }, before) => {
    const wanted = versions[earlier - 1];
    if (!wanted) throw new Error(`The profile ${id} has no version ${earlier}.`);
    return { ...wanted, version: before.version + 1, savedAt: now() };
  });

/** Puts a profile away, or back. Payers assigned to it have their shipped profile in between. */
export async function setDeleted(id: string, isDeleted: boolean): Promise<ProfileBook> {
  const { book } = await changeBook((stored, rows) => {
    const profile = stored.profiles.find((one) => one.id === id);
    if (profile) writeProfile(rows, { ...profile, isDeleted });
  });
  return book;
}

/** Has payers judged by other profiles; those not named stay as they are. */
export async function assignProfiles(changes: Assignments): Promise<ProfileBook> {
  const { book } = await changeBook(({ assignments }, rows) =>
    writeAssignments(rows, { ...assignments, ...changes }),
  );
  return book;
}
