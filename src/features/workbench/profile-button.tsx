import type { PayerProfile } from '../../rules/index.ts';

export interface ProfileButtonProps {
  profile: PayerProfile;
  /** Absent where the profiles cannot be opened: then the name is there to read. */
  onOpen: (() => void) | undefined;
}

/** Which payer profile judges this visit, and the way to all of them. */
export const ProfileButton = ({ profile, onOpen }: ProfileButtonProps) =>
  onOpen ? (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Alt+8"
      title={`Profile: ${profile.name}, version ${profile.version} (Alt+8)`}
      onClick={onOpen}
      className="block min-h-6 max-w-full truncate text-sm text-accent underline underline-offset-2 focus-visible:outline-offset-0"
    >
      Profile: {profile.name}
    </button>
  ) : (
    <p className="truncate text-sm text-text-2">Profile: {profile.name}</p>
  );
