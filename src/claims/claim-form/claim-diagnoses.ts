import type { Encounter, ServiceLine } from '../../rules/index.ts';

/**
 * The diagnoses of a claim, each once: first those its lines point to, in claim order, then the others of
 * the visit: of its lesions, its E/M and other procedures, and at last causes and histories.
 */
export function claimDiagnoses(
  { lesions, evaluation, otherProcedures = [], additionalDiagnoses = [] }: Encounter,
  lines: readonly ServiceLine[],
): readonly string[] {
  const service = typeof evaluation === 'object' ? [evaluation] : [];
  return [
    ...new Set([
      ...lines.flatMap(({ diagnoses = [] }) => diagnoses),
      ...lesions.flatMap(({ diagnosis = [] }) => diagnosis),
      ...[...service, ...otherProcedures].flatMap(({ diagnoses = [] }) => diagnoses),
      ...additionalDiagnoses,
    ]),
  ];
}
