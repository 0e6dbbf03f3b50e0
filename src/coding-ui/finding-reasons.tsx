import {
  type Change,
  type Finding,
  findRule,
  type LikelyDenial,
  type ServiceLine,
} from '../rules/index.ts';
import { sources } from '../rules/sources/registry.ts';
import { ChangeList } from './change-list.tsx';

export interface FindingReasonsProps {
  finding: Finding;
  changes: readonly Change[];
  /** The lines of the claim as it stands. */
  lines: readonly ServiceLine[];
}

const codes = (carc: readonly string[], rarc: readonly string[]) =>
  [carc.length > 0 && `CARC ${carc.join(', ')}`, rarc.length > 0 && `RARC ${rarc.join(', ')}`]
    .filter(Boolean)
    .join('; ');

const LikelyAnswer = ({ carc, rarc }: LikelyDenial) => (
  <p className="mt-1">
    A payer would likely answer <span className="figures font-semibold">{codes(carc, rarc)}</span>.{' '}
    <cite className="text-xs">
      {sources['x12-adjustments'].title}, {sources['x12-adjustments'].publisher}; the pairing is
      ours
    </cite>
  </p>
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
      {denial && <LikelyAnswer {...denial} />}
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
