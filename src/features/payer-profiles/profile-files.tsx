import { useState } from 'react';
import { type Imported, importProfiles } from '../../storage/import-profiles.ts';
import type { ProfileBook } from '../../storage/profile-book.ts';
import {
  type FileProblem,
  PROFILE_FILE_NAME,
  readProfileFile,
  writeProfileFile,
} from '../../storage/profile-file.ts';
import { Button } from '../../ui/button.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { showImported, showProblem } from './file-words.ts';
import type { ProfileChanges } from './use-profile-changes.ts';

export interface ProfileFilesProps {
  book: ProfileBook;
  hasUnsaved: boolean;
  change: ProfileChanges['change'];
  tell: ProfileChanges['tell'];
}

/** What came of the last file: what became of its parts, or why it was not taken. */
type Outcome =
  | { name: string; imported: readonly Imported[] }
  | { name: string; problems: readonly FileProblem[] };

/** The office's own profiles out to a file and in from one. */
export function ProfileFiles({ book, hasUnsaved, change, tell }: ProfileFilesProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const own = book.profiles.filter(({ isDeleted }) => !isDeleted).length;

  function exportAll() {
    const content = new Blob([writeProfileFile(book)], { type: 'application/json' });
    saveAsFile(PROFILE_FILE_NAME, content);
    const number = own === 1 ? '1 profile' : `${own} profiles`;
    const left = hasUnsaved ? ' Changes that are not saved are not in it.' : '';
    tell({ text: `Exported ${number} to ${PROFILE_FILE_NAME}.${left}`, isFailure: false });
  }
  async function importFrom(file: File) {
    const { name } = file;
    setOutcome(undefined);
    const read = await readProfileFile(file);
    if (!read.ok) {
      setOutcome({ name, problems: read.problems });
      const things = read.problems.length === 1 ? '1 thing' : `${read.problems.length} things`;
      tell({ text: `Nothing imported from ${name}: ${things} to mend.`, isFailure: true });
      return;
    }
    change(async () => {
      const { book: next, imported } = await importProfiles(read.file);
      setOutcome({ name, imported });
      return {
        book: next,
        text: `Imported ${name}. What became of it is listed.`,
        isFailure: false,
      };
    });
  }

  return (
    <section aria-labelledby="profile-files" className="border-t border-border pt-3">
      <h3 id="profile-files" className="mb-1 font-semibold">
        To a file and back
      </h3>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button
          onClick={exportAll}
          disabledReason={own === 0 ? 'There is no profile of the office’s own yet.' : undefined}
        >
          Export
        </Button>
        <label className="inline-flex min-h-8 cursor-pointer items-center rounded-box border border-border-strong bg-bg px-2.5 hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          Import a file
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void importFrom(file);
              // The same file can be chosen again once it is mended.
              target.value = '';
            }}
          />
        </label>
        <span className="text-sm text-text-2">
          Every version of the office’s own profiles, and who is judged by them.
        </span>
      </div>
      {outcome && <FileOutcome outcome={outcome} />}
    </section>
  );
}

function FileOutcome({ outcome }: { outcome: Outcome }) {
  const isTaken = 'imported' in outcome;
  const says = isTaken ? outcome.imported.map(showImported) : outcome.problems.map(showProblem);
  return (
    <div
      className={`mt-2 rounded-box border p-2 ${isTaken ? 'border-ok bg-ok-tint' : 'border-error bg-error-tint'}`}
    >
      <p className="flex items-center gap-1 font-semibold">
        <SeverityShape tone={isTaken ? 'ok' : 'error'} />
        {isTaken
          ? `Imported from ${outcome.name}`
          : `Nothing was imported from ${outcome.name}, and nothing here was changed`}
      </p>
      <ul
        aria-label={isTaken ? 'What was imported' : 'What to mend in the file'}
        className="mt-1 list-disc pl-5 wrap-anywhere"
      >
        {says.length === 0 && <li>The file holds no profile.</li>}
        {says.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
