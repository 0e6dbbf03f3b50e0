import { PROFILE_SETTINGS, type PayerProfile } from '../../rules/index.ts';
import { isNameTaken, type ProfileContent } from '../../storage/change-profiles.ts';
import type { ProfileBook } from '../../storage/profile-book.ts';
import { LONGEST_PROFILE_NAME } from '../../storage/profile-schema.ts';

/** A profile as its fields hold it, and the version that the changes were made on. */
export interface ProfileDraft extends ProfileContent {
  base: number;
}

export const draftOf = ({
  version,
  name,
  distinctModifier,
  placement,
  addOnUnits,
}: PayerProfile): ProfileDraft => ({
  base: version,
  name,
  distinctModifier,
  placement,
  addOnUnits,
});

export const isChanged = (profile: PayerProfile, draft: ProfileDraft): boolean =>
  draft.name.trim() !== profile.name ||
  PROFILE_SETTINGS.some((setting) => draft[setting] !== profile[setting]);

/** What to do about the name before it can be saved; undefined where nothing is. */
export function nameProblem(book: ProfileBook, id: string, name: string): string | undefined {
  const given = name.trim();
  if (given === '') return 'Give the profile a name.';
  if (given.length > LONGEST_PROFILE_NAME)
    return `Shorten the name to ${LONGEST_PROFILE_NAME} characters. It has ${given.length}.`;
  if (isNameTaken(book, given, id))
    return `Choose another name. “${given}” is the name of another profile.`;
  return undefined;
}
