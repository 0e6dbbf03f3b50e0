import {
  type Change,
  type Finding,
  findRule,
  type LikelyDenial,
  type ServiceLine,
} from '../rules/index.ts';
import { sources } from '../rules/sources/registry.ts';
import { ChangeList } from './change-list.tsx';
import { denialWords } from './denial-codes.ts';

export interface FindingReasonsProps {
  finding: Finding;
  changes: readonly Change[];
  /** The lines of the claim as it stands. */
  lines: readonly ServiceLine[];
}

const LikelyAnswer = ({ denial }: { denial: LikelyDenial }) => (
  <div role="group" aria-label="Likely answer" className="mt-1">
    <p>A payer would likely answer one of these.</p>
    <ul>
      {[
        ...denial.carc.map((code) => ['CARC', code] as const),
        ...denial.rarc.map((code) => ['RARC', code] as const),
      ].map(([list, code]) => (
        <li key={code}>
          <span className="figures font-semibold">
            {list} {code}
          </span>{' '}
          {denialWords[code]}
        </li>
      ))}
    </ul>
    <cite className="text-xs">
      {sources['x12-adjustments'].title}, {sources['x12-adjustments'].publisher}; the words and the
      pairing are ours
    </cite>
  </div>
);

/** Why a finding says what it says: the rule, the steps, the sources, the likely answer, what would change it. */
export function FindingReasons({ finding, changes, lines }: FindingReasonsProps) {
  const rule = findRule(finding.rule);
  const { because, denial } = finding;
  return (
    <>
      <p className="mt-1 font-semibold">{rule?.title ?? finding.rule}</p>
      <p>{rule?.statement}</p>
      <ul className="mt-1 list-disc pl-5">
        {because.map((step, at) => (
          <li key={`${at} ${step.says}`}>
            {step.says} <cite className="text-xs">{sources[step.cites].publisher}</cite>
          </li>
        ))}
      </ul>
      {denial && <LikelyAnswer denial={denial} />}
      {changes.length > 0 && (
        <>
          <h5 className="mt-2 font-semibold">What would change this, to verify</h5>
          <ChangeList changes={changes} lines={lines} />
        </>
      )}
      <p className="mt-1 text-xs">
        {rule?.sources
          .map((id) => `${sources[id].title}, ${sources[id].publisher}, ${sources[id].edition}`)
          .join('; ')}
      </p>
    </>
  );
}
