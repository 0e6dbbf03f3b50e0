import { PROFILE_SETTINGS, shippedProfiles } from '../rules/index.ts';
import {
  changeBook,
  freeName,
  newProfileId,
  now,
  writeAssignments,
  writeProfile,
} from './change-profiles.ts';
import type { Rows } from './one-step.ts';
import {
  type Assignments,
  JUDGED_PAYERS,
  type JudgedPayer,
  judgeOf,
  newestOf,
  type OfficeProfile,
  type ProfileBook,
  type ProfileVersion,
} from './profile-book.ts';
import type { FiledProfile, ProfileFile } from './profile-file.ts';

/** What became of one part of an imported file. Nothing that was here is ever replaced. */
export type Imported =
  | { result: 'added'; name: string; version: number }
  /** It is here already; the file has it as it stands here or as it once stood. */
  | { result: 'already-here'; name: string; version: number; filed: number }
  | { result: 'put-back'; name: string; version: number; filed: number }
  /** The file continues the profile that is here. */
  | { result: 'new-version'; name: string; version: number; before: number }
  /** The file contradicts the profile that is here, so it stands beside it. */
  | { result: 'copy'; name: string; version: number; besides: string }
  | { result: 'assigned'; payer: JudgedPayer; name: string }
  | { result: 'not-assigned'; payer: JudgedPayer; name: string };

const inOrder = (part: object) =>
  JSON.stringify(Object.entries(part).toSorted(([a], [b]) => a.localeCompare(b)));

/** The same settings on the same grounds, under whatever name. */
const sameSettings = (one: ProfileVersion, other: ProfileVersion): boolean =>
  PROFILE_SETTINGS.every((setting) => one[setting] === other[setting]) &&
  inOrder(one.basis) === inOrder(other.basis);

type Versions = readonly ProfileVersion[];

/** Is the one history the beginning of the other? When a version was saved does not matter. */
const beginsWith = (versions: Versions, beginning: Versions): boolean =>
  beginning.every((version, at) => {
    const other = versions[at];
    return other !== undefined && version.name === other.name && sameSettings(version, other);
  });

/** The profile a filed one is here already as: itself, or the copy an earlier import made of it. */
function findHere({ id, versions }: FiledProfile, { profiles }: ProfileBook) {
  const alike = profiles.filter((profile) => beginsWith(profile.versions, versions));
  const filed = versions.at(-1);
  const isCopy = (profile: OfficeProfile) => filed && sameSettings(newestOf(profile), filed);
  return alike.find((profile) => profile.id === id) ?? alike.find(isCopy);
}

interface Placed {
  profile: OfficeProfile;
  imported: Imported;
}

const named = (profile: OfficeProfile) => {
  const { name, version } = newestOf(profile);
  return { name, version };
};

/** Where a profile of the file belongs among those that are here. */
function place(filed: FiledProfile, book: ProfileBook): Placed {
  const { id, versions } = filed;
  const here = findHere(filed, book);
  if (here) {
    const profile = { ...here, isDeleted: false };
    const result = here.isDeleted ? 'put-back' : 'already-here';
    return { profile, imported: { result, ...named(profile), filed: versions.length } };
  }

  const namesake = book.profiles.find((profile) => profile.id === id);
  if (namesake && beginsWith(versions, namesake.versions)) {
    const profile = withFreeName({ id, versions, isDeleted: false }, book);
    const before = newestOf(namesake).version;
    return { profile, imported: { result: 'new-version', ...named(profile), before } };
  }

  const shipped = shippedProfiles.find((profile) => profile.id === id);
  const besides = namesake ? newestOf(namesake).name : shipped?.name;
  const isTaken = besides !== undefined || book.unreadable.includes(id);
  const ownId = isTaken ? newProfileId() : id;
  const profile = withFreeName({ id: ownId, versions, isDeleted: false }, book);
  return besides === undefined
    ? { profile, imported: { result: 'added', ...named(profile) } }
    : { profile, imported: { result: 'copy', ...named(profile), besides } };
}

/** Where its name is another's already, one more version gives it a name of its own. */
function withFreeName(profile: OfficeProfile, book: ProfileBook): OfficeProfile {
  const { id: _id, ...newest } = newestOf(profile);
  const name = freeName(book, newest.name, profile.id);
  if (name === newest.name) return profile;
  const renamed = { ...newest, name, version: newest.version + 1, savedAt: now() };
  return { ...profile, versions: [...profile.versions, renamed] };
}

/** Only payers that nobody has assigned here are taken over: who judges whom is not changed unseen. */
function placeAssignments(
  filed: Assignments,
  book: ProfileBook,
  idsHere: ReadonlyMap<string, string>,
): { assignments: Assignments; imported: Imported[] } {
  const assignments = { ...book.assignments };
  const imported = JUDGED_PAYERS.flatMap((payer): Imported[] => {
    const id = filed[payer];
    const wanted = id === undefined ? undefined : (idsHere.get(id) ?? id);
    const inForce = judgeOf(book, payer);
    if (wanted === undefined || wanted === inForce.id) return [];
    if (book.assignments[payer] !== undefined)
      return [{ result: 'not-assigned', payer, name: inForce.name }];
    assignments[payer] = wanted;
    const judge = judgeOf({ ...book, assignments: { [payer]: wanted } }, payer);
    return [{ result: 'assigned', payer, name: judge.name }];
  });
  return { assignments, imported };
}

function merge({ profiles, assignments }: ProfileFile, stored: ProfileBook, rows: Rows) {
  let book = stored;
  const idsHere = new Map<string, string>();
  const imported = profiles.map((filed) => {
    const placed = place(filed, book);
    const { profile } = placed;
    const others = book.profiles.filter(({ id }) => id !== profile.id);
    book = { ...book, profiles: [...others, profile] };
    idsHere.set(filed.id, profile.id);
    writeProfile(rows, profile);
    return placed.imported;
  });
  const judged = placeAssignments(assignments, book, idsHere);
  writeAssignments(rows, judged.assignments);
  return [...imported, ...judged.imported];
}

/** Takes a file into the book, all of it or nothing, and says what became of each part. */
export async function importProfiles(
  file: ProfileFile,
): Promise<{ book: ProfileBook; imported: readonly Imported[] }> {
  const { book, result } = await changeBook((stored, rows) => merge(file, stored, rows));
  return { book, imported: result };
}
