import type { LesionGroup } from '../../rules/index.ts';
import { type Clause, onlyClause, wordsOf } from './clause.ts';
import { readDiagnosis } from './diagnosis-code.ts';
import { known } from './known.ts';
import { readLesionGroup } from './lesion-group.ts';
import type { Report } from './problem.ts';
import { reachBack, type Stated } from './stated.ts';
import { spanOf, type Word } from './words.ts';

/** The groups of all lesion clauses, and the diagnosis of the 'dx' clause in those that state none. */
export function readLesions(
  clauses: readonly Clause[],
  diagnosisClauses: readonly Clause[],
  report: Report,
): LesionGroup[] {
  const groups = clauses.flatMap((clause) => groupsOf(clause, report));
  const clause = onlyClause(diagnosisClauses, 'the diagnosis of all groups', report);
  const common = clause && commonDiagnosis(clause, report);
  if (clause && groups.every(({ diagnosis }) => diagnosis !== undefined)) {
    report('unused-diagnosis', spanOf([clause.keyword, ...wordsOf(clause)]));
  }
  return groups.map(({ group, diagnosis }) => {
    const code = diagnosis ? diagnosis.value : common;
    return { ...group, ...known({ diagnosis: code }) };
  });
}

/** A method or diagnosis reaches back to the semicolon at most. */
function groupsOf({ groups }: Clause, report: Report) {
  groups.forEach((words, at) => {
    reportCommaInNumber(groups[at - 1]?.at(-1), words[0], report);
  });
  const said = groups.map((words) => readLesionGroup(words, report));
  const methods = reachBack(said.map(({ method }) => method));
  const diagnoses = reachBack(said.map(({ diagnosis }) => diagnosis));
  return said.map(
    ({ group }, at): { group: LesionGroup; diagnosis: Stated<string> | undefined } => ({
      group: { ...group, ...known({ method: methods[at]?.value }) },
      diagnosis: diagnoses[at],
    }),
  );
}

/** '1,000' is no two groups, and '1,5cm' neither. */
function reportCommaInNumber(before: Word | undefined, after: Word | undefined, report: Report) {
  const isTight = before && after && before.end + 1 === after.start;
  if (isTight && /^[x#]?[\d.]+$/.test(before.key) && /^\d/.test(after.key)) {
    report('comma-in-number', spanOf([before, after]));
  }
}

function commonDiagnosis(clause: Clause, report: Report): string | undefined {
  const [word, ...more] = wordsOf(clause);
  for (const extra of more) report('second-diagnosis', extra);
  if (!word) {
    report('missing-value', clause.keyword, 'a diagnosis');
    return undefined;
  }
  const code = readDiagnosis(word);
  if (code === undefined) report('bad-diagnosis', word);
  return code;
}
