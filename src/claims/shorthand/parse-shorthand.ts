import type { Encounter } from '../../rules/index.ts';
import { readAdditionalDiagnoses } from './additional-diagnoses-clause.ts';
import { readBilled } from './billed-clause.ts';
import { type Clause, type ClauseKind, readClauses } from './clause.ts';
import { readDocumented } from './documented-clause.ts';
import { readEvaluation } from './evaluation-clause.ts';
import { known } from './known.ts';
import { readLesions } from './lesions-clause.ts';
import { readPriorProcedures } from './prior-clause.ts';
import { problemsOf, type Report, type ShorthandProblem } from './problem.ts';
import { readProcedures } from './procedures-clause.ts';
import { readReference } from './reference-clause.ts';
import type { ShorthandVisit } from './shorthand-visit.ts';
import { readDateOfService, readPayer, readPlaceOfService, readTotal } from './visit-clauses.ts';

export type ShorthandResult =
  | { ok: true; visit: ShorthandVisit }
  /** In the order of the line. */
  | { ok: false; problems: readonly ShorthandProblem[] };

/** Reads a visit from one line. Every word is understood, kept as words of the note, or reported. */
export function parseShorthand(line: string): ShorthandResult {
  const { problems, report } = problemsOf(line);
  const visit = readVisit(line, report);
  return problems.length === 0
    ? { ok: true, visit }
    : { ok: false, problems: problems.toSorted((a, b) => a.start - b.start || a.end - b.end) };
}

function readVisit(line: string, report: Report): ShorthandVisit {
  const clauses = readClauses(line, report);
  const of = (kind: ClauseKind): readonly Clause[] => clauses.get(kind) ?? [];
  const encounter: Encounter = {
    lesions: readLesions(of('lesions'), of('diagnosis'), report),
    ...known({
      statedLesionTotal: readTotal(of('total'), report),
      additionalDiagnoses: readAdditionalDiagnoses(of('additional-diagnoses'), report),
      evaluation: readEvaluation(of('evaluation'), report),
      otherProcedures: readProcedures(of('procedures'), report),
      priorProcedures: readPriorProcedures(of('prior-procedures'), report),
      documented: readDocumented(of('documented'), report),
      dateOfService: readDateOfService(of('date-of-service'), report),
      payer: readPayer(of('payer'), report),
      placeOfService: readPlaceOfService(of('place-of-service'), report),
    }),
  };
  const billed = readBilled(of('billed'), report);
  return { encounter, ...known({ billed, reference: readReference(of('reference'), report) }) };
}
