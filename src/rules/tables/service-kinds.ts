/** Codes of other sections that stand for an evaluation and management service (E/M). */
const OTHER_EVALUATIONS: ReadonlySet<string> = new Set([
  '92002',
  '92004',
  '92012',
  '92014',
  'G0463',
]);

/** Is the code an E/M service? The section runs from 99202 to 99499. */
export const isEvaluationCode = (code: string): boolean =>
  (code.length === 5 && code >= '99202' && code <= '99499') || OTHER_EVALUATIONS.has(code);

/** The add-on for a visit that is part of longitudinal care; it has a payment rule of its own. */
export const COMPLEXITY_ADD_ON = 'G2211';

/** A service done to the patient, beside which an E/M needs a modifier: no visit, visit add-on or drug. */
export const isProcedure = (code: string): boolean =>
  !isEvaluationCode(code) && code !== COMPLEXITY_ADD_ON && !code.startsWith('J');

/** Modifiers that say a service was distinct from another of the same day. */
export const DISTINCT_MODIFIERS: readonly string[] = ['59', 'XE', 'XS', 'XP', 'XU'];
