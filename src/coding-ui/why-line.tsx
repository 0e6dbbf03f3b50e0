import type { LineExplanation, ServiceLine } from '../rules/index.ts';
import { sources } from '../rules/sources/registry.ts';
import { ChangeList } from './change-list.tsx';
import { LinesText } from './lines-text.tsx';

export interface WhyLineProps {
  /** The lines these reasons stand for. */
  lines: readonly ServiceLine[];
  explanation: LineExplanation;
  /** The whole claim. */
  claim: readonly ServiceLine[];
  /** 'folded' where the changes to the whole claim stand below. Paper cannot unfold. */
  changes?: 'open' | 'folded';
}

/** Why lines are what they are, what else was weighed, and the smallest changes that would alter them. */
export function WhyLine({ lines, explanation, claim, changes = 'open' }: WhyLineProps) {
  const { because, insteadOf, wouldChange } = explanation;
  return (
    <section className="py-2">
      <h3 className="figures font-semibold">
        Why <LinesText lines={lines} />
      </h3>
      <ol className="mt-1 list-decimal pl-5 text-sm">
        {because.map((step) => (
          <li key={step.says}>
            {step.says}{' '}
            <cite className="text-xs text-text-2">
              {sources[step.cites].title}, {sources[step.cites].publisher}
            </cite>
          </li>
        ))}
      </ol>
      {insteadOf.length > 0 && (
        <>
          <h4 className="mt-2 text-sm font-semibold">Why not</h4>
          <dl className="text-sm">
            {insteadOf.map(({ code, says }) => (
              <div key={`${code} ${says}`} className="flex gap-2">
                <dt className="figures w-24 shrink-0 font-semibold">{code}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {wouldChange.length > 0 &&
        (changes === 'open' ? (
          <>
            <h4 className="mt-2 text-sm font-semibold">What would change it, to verify</h4>
            <ChangeList changes={wouldChange} lines={claim} />
          </>
        ) : (
          <details className="mt-1 text-sm">
            <summary className="w-fit cursor-pointer py-0.5 text-accent">
              What would change it, to verify
            </summary>
            <ChangeList changes={wouldChange} lines={claim} />
          </details>
        ))}
    </section>
  );
}
