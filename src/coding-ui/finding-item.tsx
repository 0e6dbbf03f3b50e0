import { type Finding, findRule, type Fix, sources } from '../rules/index.ts';
import { Button } from '../ui/button.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import type { ToneWord } from './finding-tone.ts';

export interface FindingItemProps extends ToneWord {
  finding: Finding;
  onFix: (fix: Fix) => void;
}

/** One finding: how serious, what it is about, what to do, the ways to fix it, and the source. */
export function FindingItem({ finding, tone, word, onFix }: FindingItemProps) {
  const rule = findRule(finding.rule);
  const { fixes = [], because } = finding;
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
      <details className="mt-1 text-sm text-text-2">
        <summary className="w-fit cursor-pointer py-0.5 text-accent">Reason and source</summary>
        <p className="mt-1 font-semibold">{rule?.title ?? finding.rule}</p>
        <p>{rule?.statement}</p>
        <ul className="mt-1 list-disc pl-5">
          {because.map((step, at) => (
            <li key={`${at} ${step.says}`}>
              {step.says} <cite className="text-xs">{sources[step.cites].publisher}</cite>
            </li>
          ))}
        </ul>
        <p className="mt-1 text-xs">
          {rule?.sources
            .map((id) => `${sources[id].title}, ${sources[id].publisher}, ${sources[id].edition}`)
            .join('; ')}
        </p>
      </details>
    </>
  );
}
