import { lazy, Suspense, useState } from 'react';
import type { Change, Finding, Fix, RuleId, ServiceLine } from '../rules/index.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import type { ToneWord } from './finding-tone.ts';

const FindingReasons = lazy(async () => ({
  default: (await import('./claim-reasons.tsx')).FindingReasons,
}));

export interface FindingItemProps extends ToneWord {
  finding: Finding;
  /** The lines of the claim as it stands. */
  lines: readonly ServiceLine[];
  onFix: (fix: Fix) => void;
  /** What would change the outcome of a rule; looked up when someone opens the reasons. */
  changesOf?: ((rule: RuleId) => readonly Change[]) | undefined;
}

/** One finding: how serious, what it is about, what to do, the ways to fix it, and the source. */
export function FindingItem({ finding, lines, tone, word, onFix, changesOf }: FindingItemProps) {
  const [isOpen, setOpen] = useState(false);
  const { fixes = [] } = finding;
  return (
    <>
      <div className="flex items-start gap-2">
        <SeverityMark tone={tone} word={word} />
        <h4 className="pt-0.5 text-sm font-semibold">{finding.says}</h4>
      </div>
      {fixes.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-1" aria-label="Fixes">
          {fixes.map((fix, at) => (
            // Two rows of lesions can call for the same words.
            <li key={`${at} ${fix.says}`}>
              <Button data-fix={at + 1} onClick={() => onFix(fix)}>
                <span className="figures text-text-2" aria-hidden="true">
                  {at + 1}
                </span>
                {fix.says}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <details
        className="mt-1 text-sm text-text-2"
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className="w-fit cursor-pointer py-0.5 text-accent">Reason and source</summary>
        {isOpen && (
          <Suspense>
            <FindingReasons
              finding={finding}
              changes={changesOf?.(finding.rule) ?? []}
              lines={lines}
            />
          </Suspense>
        )}
      </details>
    </>
  );
}
