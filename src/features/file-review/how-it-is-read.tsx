import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { problemsLeft } from './column-choice.ts';
import { FileSettings, type FileSettingsProps } from './file-settings.tsx';

export interface HowItIsReadProps extends FileSettingsProps {
  /** The file is under review already: a change begins it anew. */
  isReviewed: boolean;
  onStart: () => void;
}

const LOOKS = {
  asked: 'flex-1 py-3 stack:overflow-auto',
  folded: 'border-b border-border bg-surface py-1',
  unfolded: 'max-h-[45dvh] shrink-0 overflow-auto border-b border-border bg-surface py-1',
};

/** How the file is read: asked about before its review where something is unclear, folded away after. */
export function HowItIsRead({ isReviewed, onStart, ...settings }: HowItIsReadProps) {
  const [isFolded, setFolded] = useState(isReviewed);
  const problems = problemsLeft(settings.inspection);
  const stops = problems.find((problem) => problem.stops);
  const Part = isReviewed ? 'section' : 'main';
  const look = isReviewed ? (isFolded ? 'folded' : 'unfolded') : 'asked';
  return (
    <Part className={`relative px-3 ${LOOKS[look]}`}>
      {!isReviewed && (
        <div className="mb-2 flex flex-wrap items-center gap-3">
          <Button
            look="primary"
            disabledReason={stops?.says}
            onClick={() => {
              setFolded(true);
              onStart();
            }}
          >
            Review
          </Button>
          <p>
            {problems.length > 0
              ? 'Mend the header of the file, or choose below which column is which.'
              : 'Look at the first rows: do they read as they should? Then start the review.'}
          </p>
        </div>
      )}
      <details open={!isFolded} onToggle={(event) => setFolded(!event.currentTarget.open)}>
        <summary className="w-fit cursor-pointer py-0.5 text-sm text-accent">
          How the file is read
        </summary>
        <div className="pt-2 pb-3">
          {isReviewed && (
            <p className="mb-2 text-sm text-text-2">A change here reviews the file anew.</p>
          )}
          <FileSettings {...settings} />
        </div>
      </details>
    </Part>
  );
}
