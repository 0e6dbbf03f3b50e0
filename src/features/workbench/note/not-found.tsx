import type { NoteReading } from '../../../notes/index.ts';
import { SeverityShape } from '../../../ui/severity-mark.tsx';
import { missingFrom } from './missing-from-note.ts';

/** What is missing from the note. Nothing is made up in its place. */
export const NotFound = ({ reading }: { reading: NoteReading }) => {
  const missing = missingFrom(reading);
  if (missing.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1 font-semibold">Not found</h3>
      <ul aria-label="Not found" className="space-y-0.5">
        {missing.map(({ what, says }) => (
          <li key={what} className="flex gap-1.5">
            <SeverityShape tone="open" className="mt-0.5" />
            <span className="min-w-0 break-words">
              {what}. {says}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
