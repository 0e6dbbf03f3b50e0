import { shippedProfiles, type PayerProfile } from '../../rules/index.ts';
import {
  newestOf,
  type OfficeProfile,
  profilesInUse,
  type ProfileBook,
} from '../../storage/profile-book.ts';
import { Button } from '../../ui/button.tsx';
import { showJudged } from './judged-payers.ts';
import { showSettings } from './setting-words.ts';

export interface ProfileListProps {
  book: ProfileBook;
  selected: string;
  /** Ids of profiles with changes that are not saved. */
  unsaved: readonly string[];
  onSelect: (id: string) => void;
  onPutBack: (profile: OfficeProfile) => void;
}

/** Every profile by name, with what it says and whom it judges. */
export function ProfileList({ book, selected, unsaved, onSelect, onPutBack }: ProfileListProps) {
  const shipped = shippedProfiles.map(({ id }) => id);
  const inUse = profilesInUse(book);
  const deleted = book.profiles.filter(({ isDeleted }) => isDeleted);
  const row = (profile: PayerProfile) => (
    <li key={profile.id}>
      <ProfileRow
        profile={profile}
        judges={showJudged(book, profile.id)}
        isSelected={profile.id === selected}
        isUnsaved={unsaved.includes(profile.id)}
        onSelect={() => onSelect(profile.id)}
      />
    </li>
  );
  const own = inUse.filter(({ id }) => !shipped.includes(id));
  return (
    <nav aria-label="Profiles" className="space-y-3">
      <div>
        <h3 className="mb-1 text-sm font-semibold">With the rules</h3>
        <ul className="space-y-1">{inUse.filter(({ id }) => shipped.includes(id)).map(row)}</ul>
      </div>
      <div>
        <h3 className="mb-1 text-sm font-semibold">The office’s own</h3>
        {own.length === 0 ? (
          <p className="text-sm text-text-2">None yet. Copy a profile to make one.</p>
        ) : (
          <ul className="space-y-1">{own.map(row)}</ul>
        )}
      </div>
      {deleted.length > 0 && (
        <div>
          <h3 className="mb-1 text-sm font-semibold">Deleted</h3>
          <ul className="space-y-1">
            {deleted.map((profile) => {
              const { name } = newestOf(profile);
              return (
                <li key={profile.id} className="flex items-center justify-between gap-2">
                  <span className="min-w-0 text-text-2 wrap-anywhere">{name}</span>
                  <Button
                    aria-label={`Put back ${name}`}
                    data-put-back={profile.id}
                    onClick={() => onPutBack(profile)}
                  >
                    Put back
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </nav>
  );
}

interface ProfileRowProps {
  profile: PayerProfile;
  judges: string;
  isSelected: boolean;
  isUnsaved: boolean;
  onSelect: () => void;
}

const ProfileRow = ({ profile, judges, isSelected, isUnsaved, onSelect }: ProfileRowProps) => (
  <button
    type="button"
    aria-current={isSelected ? 'true' : undefined}
    data-profile={profile.id}
    onClick={onSelect}
    className={`w-full rounded-box border px-2 py-1.5 text-left wrap-anywhere ${isSelected ? 'border-accent bg-info-tint' : 'border-border-strong hover:bg-sunken'}`}
  >
    <span className="flex flex-wrap justify-between gap-x-2">
      <span className="font-semibold">{profile.name}</span>{' '}
      <span className="figures text-sm text-text-2">
        {isUnsaved ? 'not saved' : `version ${profile.version}`}
      </span>
    </span>{' '}
    <span className="block text-sm text-text-2">{showSettings(profile)}</span>{' '}
    <span className="block text-sm text-text-2">{judges}</span>
  </button>
);
