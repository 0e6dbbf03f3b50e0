import type { Coding, Finding } from '../vocabulary/coding.ts';

/** How much of the visit was checked, and with what result. Rules that do not concern it are left out. */
export interface Coverage {
  passed: number;
  /** Broken at `denial` or `warning`. */
  failed: number;
  /** Broken at `advice`: things to consider, which block nothing. */
  notes: number;
  /** Could not be judged, and parts of the visit that no rule judges. */
  notChecked: number;
}

/** Where a finding belongs in the coverage line; undefined for a rule that does not concern the visit. */
export function coverageOf(finding: Finding): keyof Coverage | undefined {
  switch (finding.outcome) {
    case 'met':
      return 'passed';
    case 'broken':
      return finding.severity === 'advice' ? 'notes' : 'failed';
    case 'needs-facts':
    case 'not-in-force':
    case 'crashed':
      return 'notChecked';
    case 'not-applicable':
      return undefined;
  }
}

/** Counts passed, failed, noted and not checked: four different things, none of them folded away. */
export function coverage({ findings }: Pick<Coding, 'findings'>): Coverage {
  const counts: Coverage = { passed: 0, failed: 0, notes: 0, notChecked: 0 };
  for (const finding of findings) {
    const kind = coverageOf(finding);
    if (kind) counts[kind] += 1;
  }
  return counts;
}
