import { type LesionGroup, type Method, methods } from '../../rules/index.ts';
import { readClauses } from './clause.ts';
import { printDiagnosis, printInlineDiagnosis } from './diagnosis-code.ts';
import { printDiameter } from './diameter.ts';
import { printCount } from './lesion-count.ts';
import { readLesionGroup } from './lesion-group.ts';
import { NATURE_WORDS, SIDE_WORDS } from './lesion-phrases.ts';
import { joinWords } from './printed-words.ts';
import { problemsOf } from './problem.ts';
import { type Stated, stateOnce } from './stated.ts';
import { quoted } from './words.ts';

/** The lesions and, where all groups share one diagnosis, the clause that says it. */
export function printLesions(groups: readonly LesionGroup[]): readonly string[] {
  const shared = sharedDiagnosis(groups);
  const statedMethods = stateOnce(groups.map(({ method }) => method));
  const statedDiagnoses = stateOnce(groups.map(({ diagnosis }) => diagnosis));
  const printed = groups.map((group, at) =>
    printGroup(group, statedMethods[at], shared === undefined ? statedDiagnoses[at] : undefined),
  );
  const diagnosis = shared === undefined ? '' : `dx ${printDiagnosis(shared)}`;
  return [printed.join(', '), diagnosis];
}

function sharedDiagnosis([first, ...others]: readonly LesionGroup[]): string | undefined {
  return others.every(({ diagnosis }) => diagnosis === first?.diagnosis)
    ? first?.diagnosis
    : undefined;
}

/** The words of the note stand bare where they come back as they are, and else in quotation marks. */
function printGroup(
  group: LesionGroup,
  method: Stated<Method> | undefined,
  diagnosis: Stated<string> | undefined,
): string {
  const print = (own: OwnWords) =>
    begin(joinWords(printFacts(group, own), printMethod(method), printStated(diagnosis)));
  const { countAsWritten: count, site } = group;
  const safeCount = count === undefined ? undefined : `count ${quoted(count)}`;
  const safeSite = site === undefined ? undefined : quoted(site);
  const bareSite = isSeveralWords(site) ? safeSite : site;
  const attempts = [
    print({ count, site: bareSite }),
    print({ count, site: safeSite }),
    print({ count: safeCount, site: bareSite }),
  ];
  return (
    attempts.find((text) => comesBack(text, group)) ?? print({ count: safeCount, site: safeSite })
  );
}

interface OwnWords {
  count: string | undefined;
  site: string | undefined;
}

const isSeveralWords = (site: string | undefined) => /\s/.test(site ?? '');

const printFacts = ({ count, nature, side, diameterCm }: LesionGroup, own: OwnWords) =>
  joinWords(
    count === undefined ? '' : printCount(count),
    own.count,
    nature && NATURE_WORDS[nature][0],
    side && SIDE_WORDS[side][0],
    own.site,
    diameterCm === undefined ? '' : printDiameter(diameterCm),
  );

function printMethod(stated: Stated<Method> | undefined): string {
  if (!stated) return '';
  return stated.value === undefined ? 'method?' : methods[stated.value].short[0];
}

function printStated(diagnosis: Stated<string> | undefined): string {
  if (!diagnosis) return '';
  return diagnosis.value === undefined ? 'dx?' : printInlineDiagnosis(diagnosis.value);
}

/** A group of which nothing is known needs a word, and 'dx' at its start would begin another clause. */
const begin = (text: string) =>
  text === '' || text.startsWith('dx ') ? joinWords('lesion', text) : text;

/** Are the words of the note read from the text as they are? */
function comesBack(text: string, { countAsWritten, site }: LesionGroup): boolean {
  const { problems, report } = problemsOf(text);
  const [words = []] =
    readClauses(text, report)
      .get('lesions')
      ?.flatMap(({ groups }) => groups) ?? [];
  const { group } = readLesionGroup(words, report);
  return group.site === site && group.countAsWritten === countAsWritten && problems.length === 0;
}
