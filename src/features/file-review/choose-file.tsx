import { useState } from 'react';
import { VISIT_COLUMNS } from '../../claims/visits-file/columns.ts';
import { Button } from '../../ui/button.tsx';

/** A button that opens the browser's file picker. */
export const FileButton = ({
  label,
  look,
  onFile,
}: {
  label: string;
  look: 'primary' | 'plain';
  onFile: (file: File) => void;
}) => (
  <label
    className={`inline-flex min-h-8 cursor-pointer items-center rounded-box border px-2.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${look === 'primary' ? 'border-accent bg-accent font-semibold text-on-accent' : 'border-border-strong bg-bg hover:bg-sunken'}`}
  >
    {label}
    <input
      type="file"
      accept=".csv,.tsv,.txt,.edi,.837,.x12,text/csv,text/plain"
      className="sr-only"
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onFile(file);
        // The same file can be chosen again once it is mended.
        target.value = '';
      }}
    />
  </label>
);

async function fetchSample(): Promise<File> {
  const response = await fetch(`${import.meta.env.BASE_URL}sample-visits.csv`);
  if (!response.ok) throw new Error('The sample is not there.');
  return new File([await response.blob()], 'sample-visits.csv', { type: 'text/csv' });
}

export interface ChooseFileProps {
  isOver: boolean;
  isLooking: boolean;
  /** Why the last file was not taken, and what to do about it. */
  problem: { name: string; says: string } | undefined;
  onFile: (file: File) => void;
}

/** The first step: a file, dropped or picked, or the sample that comes with the page. */
export function ChooseFile({ isOver, isLooking, problem, onFile }: ChooseFileProps) {
  const [sample, setSample] = useState<'asked' | 'failed'>();
  async function openSample() {
    setSample('asked');
    try {
      onFile(await fetchSample());
    } catch {
      setSample('failed');
    }
  }
  const problems = [
    ...(problem ? [{ title: `${problem.name} was not opened`, says: problem.says }] : []),
    ...(sample === 'failed'
      ? [{ title: 'The sample was not loaded', says: 'Reload the page and try again.' }]
      : []),
  ];
  return (
    <div className="mx-auto w-full max-w-[44rem] space-y-4 py-6">
      <section
        aria-labelledby="choose-file"
        className={`rounded-box border-2 border-dashed p-6 text-center ${isOver ? 'border-accent bg-info-tint' : 'border-border-strong bg-surface'}`}
      >
        <h2 id="choose-file" className="text-lg font-semibold">
          {isLooking ? 'Looking at the file' : 'Choose a visits CSV or an 837P file'}
        </h2>
        <p className="mt-1 mb-4 text-text-2">
          Drop it here, or pick it. Up to 500 MB; there is no limit to its rows.
        </p>
        <div className="flex flex-wrap justify-center gap-2">
          <FileButton label="Choose a file" look="primary" onFile={onFile} />
          <Button
            onClick={() => void openSample()}
            disabledReason={sample === 'asked' ? 'The sample is being loaded.' : undefined}
          >
            Try the sample of 2,000 visits
          </Button>
        </div>
      </section>
      {problems.map(({ title, says }) => (
        <section key={title} className="rounded-box border border-error bg-error-tint p-3">
          <h2 className="font-semibold wrap-anywhere">{title}</h2>
          <p>{says}</p>
        </section>
      ))}
      <p className="text-text-2">
        Everything stays in this browser: the file is read here and is sent nowhere. It is never
        changed; corrections leave in a file of their own.
      </p>
      <details>
        <summary className="w-fit cursor-pointer py-0.5 text-accent">
          The columns of a visits CSV
        </summary>
        <p className="mt-1 text-text-2">
          A row for each visit, the columns in any order. Other names for them are known too, or
          chosen here; a column that is not there is unknown, and never taken for none.
        </p>
        <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-0.5">
          {VISIT_COLUMNS.map(({ name, label, required }) => (
            <div key={name} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd>{required ? `${label}: needed` : label}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
