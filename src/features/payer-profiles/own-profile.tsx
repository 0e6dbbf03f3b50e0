import type { PayerProfile } from '../../rules/index.ts';
import { type Change, restoreVersion, saveProfile } from '../../storage/change-profiles.ts';
import { showJudged } from './judged-payers.ts';
import { OfficeProfile } from './office-profile.tsx';
import { draftOf, isChanged, nameProblem, type ProfileDraft } from './profile-draft.ts';
import { ProfileHistory } from './profile-history.tsx';
import type { ProfileChanges } from './use-profile-changes.ts';

export interface OwnProfileProps {
  profile: PayerProfile;
  /** Its fields, where they were changed and not saved yet. */
  draft: ProfileDraft | undefined;
  changes: ProfileChanges;
  onDraft: (draft: ProfileDraft | undefined) => void;
  onCopy: () => void;
  onDelete: () => void;
}

const WHY_NOT = {
  'name-taken': 'Not saved: another profile has that name. Give it another and save again.',
  'saved-elsewhere':
    'Not saved: another window has changed this profile. Saving again adds your version after that one.',
} satisfies Record<Extract<Change, { made: false }>['why'], string>;

/** A profile of the office's own with what can be done to it: change, save, take an earlier version back. */
export function OwnProfile({
  profile,
  draft = draftOf(profile),
  changes: { book, change },
  onDraft,
  onCopy,
  onDelete,
}: OwnProfileProps) {
  const { id, version } = profile;
  const versions = book.profiles.find((own) => own.id === id)?.versions ?? [];

  function report(changed: Change<{ saved: PayerProfile }>, done: string) {
    const next = changed.book;
    if (!changed.made) {
      const newest = next.profiles.find((own) => own.id === id)?.versions.length ?? draft.base;
      if (changed.why === 'saved-elsewhere') onDraft({ ...draft, base: newest });
      return { book: next, text: WHY_NOT[changed.why], isFailure: true };
    }
    onDraft(undefined);
    const { name, version: saved } = changed.saved;
    const text = `${done} “${name}” is version ${saved} now. ${showJudged(next, id)}.`;
    return { book: next, text, isFailure: false };
  }

  return (
    <OfficeProfile
      profile={profile}
      draft={draft}
      nameProblem={nameProblem(book, id, draft.name)}
      onChange={onDraft}
      onSave={() =>
        change(async () => report(await saveProfile({ id, base: draft.base }, draft), 'Saved.'))
      }
      onDiscard={() => onDraft(undefined)}
      onCopy={onCopy}
      onDelete={onDelete}
      history={
        <ProfileHistory
          versions={versions}
          disabledReason={
            isChanged(profile, draft) ? 'Save or discard the changes first.' : undefined
          }
          onRestore={(earlier) =>
            change(async () =>
              report(
                await restoreVersion({ id, base: version }, earlier),
                `Version ${earlier} is restored.`,
              ),
            )
          }
        />
      }
    />
  );
}
