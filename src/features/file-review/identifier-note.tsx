import { useState } from 'react';
import type { IdentifierColumn } from '../../batch/identifier-columns.ts';
import { Button } from '../../ui/button.tsx';
import { SeverityShape } from '../../ui/severity-mark.tsx';

/** Columns of the file that may tell who the patient is: told before the file goes anywhere. */
export function IdentifierNote({ columns }: { columns: readonly IdentifierColumn[] }) {
  const [isKept, setKept] = useState(false);
  if (columns.length === 0 || isKept) return null;
  return (
    <section
      aria-label="Patient identifiers"
      className="flex flex-wrap items-start gap-x-3 gap-y-1 border-b border-warn bg-warn-tint px-3 py-1.5"
    >
      <SeverityShape tone="warn" className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <ul className="text-sm">
          {columns.map(({ at, says }) => (
            <li key={at}>{says}</li>
          ))}
        </ul>
        <p className="text-sm">
          The corrected file has these columns too. Take them out of the file before it leaves the
          office.
        </p>
      </div>
      <Button onClick={() => setKept(true)}>Keep them</Button>
    </section>
  );
}
