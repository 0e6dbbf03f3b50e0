import { type LineExplanation, type ServiceLine, showLines, sources } from '../rules/index.ts';

export interface WhyLineProps {
  /** The lines these reasons stand for. */
  lines: readonly ServiceLine[];
  explanation: LineExplanation;
}

/** Why lines are what they are, what else was weighed, and the smallest changes that would alter them. */
export function WhyLine({ lines, explanation }: WhyLineProps) {
  const { because, insteadOf, wouldChange } = explanation;
  return (
    <section className="py-2">
      <h3 className="figures font-semibold">Why {showLines(lines)}</h3>
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
      {wouldChange.length > 0 && (
        <>
          <h4 className="mt-2 text-sm font-semibold">Would change if, so worth verifying</h4>
          <dl className="text-sm">
            {wouldChange.map(({ says, lines: then }) => (
              <div key={says} className="flex flex-wrap gap-x-2">
                <dt>{says}:</dt>
                <dd className="figures font-semibold">{showLines(then)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
