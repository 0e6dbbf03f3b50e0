import type { Encounter } from '../../rules/index.ts';
import { readDate } from '../shorthand/calendar-date.ts';
import { diagnosisIn } from '../shorthand/diagnosis-code.ts';
import { known } from '../shorthand/known.ts';
import type { FiledVisit, FileProblem } from '../filed-visit.ts';
import { quotedCell, type Report } from './cell-problem.ts';
import { LESION_WORDS, METHOD_WORDS, PAYER_WORDS, readWord } from './cell-words.ts';
import {
  readBilled,
  readEvaluation,
  readOtherProcedures,
  readPriorProcedures,
} from './code-cells.ts';
import type { VisitColumn } from './columns.ts';
import { readLesions } from './lesion-cells.ts';
import { wordOf } from './lesion-count.ts';

/**
 * One row of a visits file. `cellOf` gives the text of a column's cell, without a formula guard; empty for a
 * column that the file does not have. An empty cell is unknown, 'none' says none. A row of which any cell
 * cannot be read gives all its problems instead, and nothing of it is guessed.
 */
export function readVisit(
  cellOf: (column: VisitColumn) => string,
): FiledVisit | readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const report: Report = (field, says) => {
    problems.push({ field, says });
  };
  const cell = (column: VisitColumn) => cellOf(column).trim();
  const reference = cell('visit_id');
  if (reference === '') {
    report('visit_id', 'Write a reference in visit_id, such as V-0142: the visit has none.');
  }
  const shared = known({
    nature: readWord('nature', cell('nature'), LESION_WORDS, report),
    diagnosis: readDiagnosis(cell('diagnosis'), report),
    method: readWord('method', cell('method'), METHOD_WORDS, report),
  });
  const lesions = readLesions(
    { count: cell('lesion_count'), sites: cell('sites') },
    shared,
    report,
  );
  const around = known({
    dateOfService: readDateOfService(cell('date_of_service'), report),
    payer: readWord('payer', cell('payer'), PAYER_WORDS, report),
    evaluation: readEvaluation({ code: cell('em_code'), separate: cell('em_separate') }, report),
    otherProcedures: readOtherProcedures(cell('other_procedures'), report),
    priorProcedures: readPriorProcedures(cell('prior_procedures'), report),
  });
  const encounter: Encounter = { ...around, ...lesions };
  const billed = readBilled(cell('billed'), report);
  if (problems.length > 0) return problems;
  return { reference, encounter, ...known({ billed }) };
}

function readDateOfService(cell: string, report: Report) {
  if (cell === '') return undefined;
  const date = readDate(wordOf(cell));
  if (date === undefined) {
    report(
      'date_of_service',
      `Write a day of the calendar as 2026-11-20 or 11/20/2026 in date_of_service in place of ${quotedCell(cell)}.`,
    );
  }
  return date;
}

function readDiagnosis(cell: string, report: Report) {
  if (cell === '') return undefined;
  const code = diagnosisIn(cell.toLowerCase());
  if (code === undefined) {
    report(
      'diagnosis',
      `Write one ICD-10-CM code such as L57.0 in diagnosis, or leave it empty, in place of ${quotedCell(cell)}.`,
    );
  }
  return code;
}
