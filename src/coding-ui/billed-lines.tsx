import { readAssertion, type ServiceLine, showLines } from '../rules/index.ts';

export interface BilledLinesProps {
  billed: readonly ServiceLine[];
  suggested: readonly ServiceLine[];
}

/** Lines that were already billed: what they say on their own, beside what the visit supports. */
export function BilledLines({ billed, suggested }: BilledLinesProps) {
  const isSame = showLines(billed) === showLines(suggested);
  return (
    <p className="mt-1 border-t border-border pt-1.5 text-sm">
      <span className="font-semibold">Billed:</span>{' '}
      <span className="figures">{showLines(billed)}</span>. {readAssertion(billed).says}{' '}
      {isSame ? 'The same lines as suggested.' : 'Not the lines suggested here.'}
    </p>
  );
}
