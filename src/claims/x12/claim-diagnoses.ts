import { isDiagnosisCode } from '../../rules/index.ts';
import { got, type Report } from './claim-problems.ts';
import { named } from './claim-loops.ts';
import type { Delimiters } from './delimiters.ts';
import type { Segment } from './segment.ts';

/** The most diagnoses a claim has room for. */
export const MOST_DIAGNOSES = 12;

const ICD_10 = ['ABK', 'ABF'];
const ICD_9 = ['BK', 'BF'];

/** ICD-10-CM with its dot, in the order of HI. `head`: the claim's segments before its lines. */
export function readDiagnoses(
  head: readonly Segment[],
  delimiters: Delimiters,
  report: Report,
): string[] {
  const diagnoses: string[] = [];
  for (const segment of named(head, 'HI')) {
    segment.elements.forEach((element, at) => {
      const [qualifier = '', code = ''] = element.split(delimiters.component);
      const field = `HI-${String(at).padStart(2, '0')}`;
      if (ICD_9.includes(qualifier)) {
        report(
          segment,
          field,
          `Code the diagnosis in ICD-10-CM, with ABK or ABF; ${got(element)} is ICD-9.`,
        );
      }
      if (!ICD_10.includes(qualifier)) return;
      const dotted = withDot(code);
      if (isDiagnosisCode(dotted)) diagnoses.push(dotted);
      else {
        report(
          segment,
          field,
          `Write an ICD-10-CM code without its dot, such as L570; ${got(code)} is none.`,
        );
      }
    });
  }
  return diagnoses;
}

/** The segment that lists diagnoses, where a further one is added. */
export const diagnosisSegment = (head: readonly Segment[], { component }: Delimiters) =>
  named(head, 'HI').findLast((segment) =>
    segment.elements.some((element) => ICD_10.includes(element.split(component)[0] ?? '')),
  );

/** The component of HI for a diagnosis that is not the principal one. */
export const furtherDiagnosis = (code: string, { component }: Delimiters): string =>
  ['ABF', code.replace('.', '')].join(component);

const withDot = (code: string): string =>
  code.length <= 3 || code.includes('.') ? code : `${code.slice(0, 3)}.${code.slice(3)}`;
