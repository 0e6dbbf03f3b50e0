import { type Ref, useState } from 'react';
import type { Assignment } from '../../batch/review-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { ClaimsExport } from './claims-export.tsx';
import { exportName } from './export-name.ts';
import { failureWords } from './failure-words.ts';
import { showRows } from './figures.ts';
import type { RunningReview } from './running-review.ts';

/** A file that can be made of a review. */
interface ExportFormat {
  /** Made of files of this kind only. */
  of?: Assignment['kind'];
  label: string;
  says: string;
  /** Told apart by this in its name; the corrected file needs nothing. */
  table?: string;
  make: (review: RunningReview) => Promise<Blob>;
}

const FORMATS: readonly ExportFormat[] = [
  {
    of: 'visits',
    label: 'Corrected CSV',
    says: 'Your file with the supported lines in the rows that were accepted. Every other row leaves as it came.',
    make: (review) => review.correctedFile(),
  },
  {
    label: 'Findings CSV',
    says: 'A line for each finding: the row, what speaks against it, the sources and the likely denial codes.',
    table: 'findings',
    make: (review) => review.findingsFile(),
  },
];

export interface ExportDialogProps {
  ref: Ref<HTMLDialogElement>;
  review: RunningReview;
  rows: number;
  accepted: number;
}

/** The ways out of a review, each a file that the browser saves. */
export function ExportDialog({ ref, review, rows, accepted }: ExportDialogProps) {
  const { kind } = review.assignment;
  const formats = FORMATS.filter(({ of = kind }) => of === kind);
  const [making, setMaking] = useState<string>();
  const [problem, setProblem] = useState<string>();

  async function save({ label, table, make }: ExportFormat) {
    setMaking(label);
    setProblem(undefined);
    try {
      const name = exportName(rows, table);
      saveAsFile(name, await make(review));
      review.tell(`Exported ${name}.`);
    } catch (error) {
      setProblem(failureWords(error));
    }
    setMaking(undefined);
  }

  return (
    <Dialog title="Export" ref={ref}>
      <p className="figures mb-3 text-text-2">
        {showRows(rows)} reviewed, {showRows(accepted)} accepted. The name of your file is not in
        the name of the new one.
      </p>
      <ul className="divide-y divide-border border-y border-border">
        {formats.map((format) => (
          <li key={format.label} className="flex items-start gap-3 py-2">
            <div className="flex-1">
              <h3 className="font-semibold">{format.label}</h3>
              <p className="text-sm text-text-2">{format.says}</p>
            </div>
            <Button
              aria-label={`Save: ${format.label}`}
              disabledReason={making === undefined ? undefined : `${making} is being written.`}
              onClick={() => void save(format)}
            >
              {making === format.label ? 'Writing' : 'Save'}
            </Button>
          </li>
        ))}
      </ul>
      {kind === 'claims' && <ClaimsExport {...{ review, accepted }} />}
      {problem !== undefined && (
        <p role="alert" className="mt-3 font-semibold text-error">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
