import type { ProfileVersion } from '../../storage/profile-book.ts';
import { Button } from '../../ui/button.tsx';
import { showSettings } from './setting-words.ts';

export interface ProfileHistoryProps {
  /** Oldest first, with the newest. */
  versions: readonly ProfileVersion[];
  disabledReason: string | undefined;
  onRestore: (version: number) => void;
}

const showTime = (savedAt: string) =>
  new Date(savedAt).toLocaleString('en-US', { dateStyle: 'short', timeStyle: 'short' });

/** The versions before the newest, which is what a restored one becomes. */
export function ProfileHistory({ versions, disabledReason, onRestore }: ProfileHistoryProps) {
  const [newest, ...earlier] = versions.toReversed();
  if (!newest || earlier.length === 0) {
    return <p className="text-sm text-text-2">There is no earlier version.</p>;
  }
  return (
    <details className="border-t border-border pt-2">
      <summary className="min-h-6 cursor-pointer font-semibold">
        Earlier versions ({earlier.length})
      </summary>
      <ul className="mt-1 space-y-2">
        {earlier.map(({ version, name, savedAt, ...settings }) => (
          <li key={version} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0 flex-1 basis-60">
              <span className="figures font-semibold">
                Version {version}, {name}
              </span>
              <span className="block text-sm text-text-2">
                {showSettings(settings)}. Saved {showTime(savedAt)}.
              </span>
            </span>
            <Button disabledReason={disabledReason} onClick={() => onRestore(version)}>
              Restore version {version} as {newest.version + 1}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
