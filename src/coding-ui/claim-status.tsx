import type { Coding, FactPath } from '../rules/index.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { FactLinks } from './fact-links.tsx';
import { STATUS_TONES } from './finding-tone.ts';

/** Whether the lines can be relied on, in one word. */
export const ClaimBadge = ({ coding: { status } }: { coding: Coding }) => (
  <SeverityMark {...STATUS_TONES[status]} />
);

export interface ClaimStatusProps {
  coding: Coding;
  rows: number;
  onGoTo: (path: FactPath) => void;
}

/** Why the claim is settled or not: the fields that can still change it, each a step away. */
export function ClaimStatus({ coding, rows, onGoTo }: ClaimStatusProps) {
  const { status, openFacts, lines } = coding;
  if (status === 'settled') {
    return (
      <p className="text-sm text-text-2">
        {lines.length === 0
          ? 'Nothing to bill here: no field left empty can add a line.'
          : 'No field left empty can change these lines.'}
      </p>
    );
  }
  return (
    <p className="text-sm text-text-2">
      {status === 'not-codable' ? 'Needed first: ' : 'Can still change the lines: '}
      <FactLinks paths={openFacts} rows={rows} onGoTo={onGoTo} />.
    </p>
  );
}
