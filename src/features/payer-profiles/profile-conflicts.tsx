import type { ProfilePosition, ProfileSetting } from '../../rules/index.ts';
import { profileConflicts } from '../../rules/tables/profile-conflicts.ts';
import { profilesInUse, type ProfileBook } from '../../storage/profile-book.ts';
import { SETTING_WORDS, showBasis } from './setting-words.ts';

/** The shipped profiles that a position names, and the office's own whose setting takes its side. */
function followersOf(
  { followedBy, choice }: ProfilePosition,
  about: ProfileSetting,
  book: ProfileBook,
) {
  const own = new Set(book.profiles.map(({ id }) => id));
  return profilesInUse(book)
    .filter((profile) =>
      own.has(profile.id) ? profile[about] === choice : followedBy.includes(profile.id),
    )
    .map(({ name }) => name);
}

/** Sources that contradict each other, each in its own right, with the profiles that take its side. */
export const ProfileConflicts = ({ book }: { book: ProfileBook }) => (
  <section aria-labelledby="profile-conflicts" className="border-t border-border pt-3">
    <h3 id="profile-conflicts" className="mb-1 font-semibold">
      Where sources disagree
    </h3>
    <div className="grid gap-4 stack:grid-cols-3">
      {profileConflicts.map(({ about, positions }) => (
        <section key={about} aria-label={SETTING_WORDS[about].label}>
          <h4 className="text-sm font-semibold">{SETTING_WORDS[about].label}</h4>
          <ul className="mt-1 space-y-2">
            {positions.map((position) => {
              const followers = followersOf(position, about, book);
              return (
                <li key={position.cites} className="border-l-2 border-border-strong pl-2">
                  <p>{position.says}</p>
                  <p className="text-sm text-text-2">{showBasis(position.cites)}</p>
                  <p className="text-sm">
                    {followers.length === 0
                      ? 'No profile follows it.'
                      : `Followed by ${followers.join(', ')}.`}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  </section>
);
