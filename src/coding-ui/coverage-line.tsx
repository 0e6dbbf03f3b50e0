import { type Coding, coverage } from '../rules/index.ts';

/** What was checked, with what result: four different things, none folded into another. */
export function showCoverage(coding: Coding): string {
  const { passed, failed, notes, notChecked } = coverage(coding);
  const parts = [`${passed} passed`, `${failed} failed`, `${notChecked} not checked`];
  return [...parts, ...(notes > 0 ? [notes === 1 ? '1 note' : `${notes} notes`] : [])].join(', ');
}

/** The coverage, with the edition of the tables that it was checked against. */
export const CoverageLine = ({ coding }: { coding: Coding }) => (
  <p className="figures text-sm text-text-2">
    {showCoverage(coding)}. <span className="whitespace-nowrap">Tables of {coding.edition}.</span>
  </p>
);
