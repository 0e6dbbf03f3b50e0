import { printAdditionalDiagnoses } from './additional-diagnoses-clause.ts';
import { printBilled } from './billed-clause.ts';
import { printDocumented } from './documented-clause.ts';
import { printEvaluation } from './evaluation-clause.ts';
import { printLesions } from './print-lesions.ts';
import { printPriorProcedures } from './prior-clause.ts';
import { printProcedures } from './procedures-clause.ts';
import { printReference } from './reference-clause.ts';
import type { ShorthandVisit } from './shorthand-visit.ts';
import {
  printDateOfService,
  printPayer,
  printPlaceOfService,
  printTotal,
} from './visit-clauses.ts';

/**
 * The visit as one line, in one spelling and order. What the line cannot say, such as half a lesion, is
 * printed so that `parseShorthand` refuses it: it is never left out and never read as something else.
 */
export function printShorthand({ encounter, billed, reference }: ShorthandVisit): string {
  const clauses = [
    ...printLesions(encounter.lesions),
    printTotal(encounter.statedLesionTotal),
    printAdditionalDiagnoses(encounter.additionalDiagnoses),
    printEvaluation(encounter.evaluation),
    ...printProcedures(encounter.otherProcedures),
    printPriorProcedures(encounter.priorProcedures),
    printDocumented(encounter.documented),
    printDateOfService(encounter.dateOfService),
    printPayer(encounter.payer),
    printPlaceOfService(encounter.placeOfService),
    printReference(reference),
    printBilled(billed),
  ];
  return clauses.filter((clause) => clause !== '').join('; ');
}
