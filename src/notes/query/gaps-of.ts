import { codeLabels, type Coding, methods, type OtherProcedure } from '../../rules/index.ts';
import type { Evidence, NoteReading } from '../note-reading.ts';
import type { Gap } from './gap.ts';
import { numbersInConflict } from './numbers-in-conflict.ts';
import { procedureName } from './procedure-name.ts';

type CountGap = Extract<Gap, { kind: 'count' }>;

/** Documentation elements found in the note, or not, by checklist id. */
type Documented = Readonly<Record<string, boolean>>;

const COUNT_SAYS = {
  'not-stated': 'The note gives no number of lesions destroyed.',
  vague: 'The note gives no exact number.',
  range: 'The note gives a range where one number is needed.',
  conflict: 'The numbers of the note do not agree.',
  placeholder: 'A number was left open in the note’s template.',
  'not-stated-as-done': 'The note does not say that the lesions were destroyed at this visit.',
} satisfies Record<CountGap['why'], string>;

/**
 * What the note leaves open and a provider can answer, the number of lesions first. A note that tells of no
 * destruction leaves nothing open: nobody is asked to have done more. `coding` is only heard on what no note
 * is read for: a total that disagrees with the rows, the lesion of another procedure, an evaluation of its own.
 * @param documented What the coder found in the note, by checklist id; only a “not in the note” asks.
 * @param entered The other procedures of the visit, as `coding` was given them.
 */
export function gapsOf(
  reading: NoteReading,
  coding: Coding | undefined,
  documented: Documented = {},
  entered: readonly OtherProcedure[] = [],
): readonly Gap[] {
  if (!tellsOfDestruction(reading)) return [];
  return [
    ...countGap(reading, coding),
    ...natureGap(reading),
    ...methodGap(reading),
    ...locationsGap(reading),
    ...relationGaps(reading, coding, documented, entered),
    ...evaluationGap(reading, coding, documented),
  ];
}

const destroyedGroups = ({ lesions }: NoteReading) =>
  lesions.filter(({ method, count }) => count !== 0 && (!method || methods[method].destroys));

const destructions = (reading: NoteReading) =>
  reading.methods.filter(({ method }) => methods[method].destroys);

/** Words that stand for a number of lesions, and the places where one was left out. */
const wordsOfCount = ({ vague, refused }: NoteReading) => [
  ...vague,
  ...refused.filter(({ reason }) => reason === 'placeholder'),
];

function tellsOfDestruction(reading: NoteReading): boolean {
  const { count, noCount, lesions } = reading;
  if (destroyedGroups(reading).length > 0) return true;
  if (count === 0) return false;
  // Rows that are all something else, a cream or photodynamic therapy, say that nothing was destroyed.
  if (lesions.length > 0) return false;
  if (count !== undefined) return true;
  // Seen, or treated in earlier years: without a row of today, a method or “multiple” alone tells of neither.
  const isOfToday = noCount !== undefined && noCount !== 'not-stated' && noCount !== 'vague';
  return isOfToday && destructions(reading).length > 0;
}

/** Where the note tells of the treatment: the number, else the method, else the place. */
const treatment = (reading: NoteReading): readonly Evidence[] =>
  [reading.countEvidence, wordsOfCount(reading), destructions(reading), reading.sites].find(
    (found) => found.length > 0,
  ) ?? [];

const firstOf = (...lists: readonly (readonly Evidence[])[]): readonly Evidence[] =>
  lists.find((list) => list.length > 0) ?? [];

function whyNoCount(reading: NoteReading, coding: Coding | undefined): CountGap['why'] | undefined {
  const { noCount, count, sites, lesions } = reading;
  const disagree = coding?.checklist.some(
    ({ id, status }) => id === 'counts-agree' && status === 'conflict',
  );
  const sum = sites.reduce((total, site) => total + (site.count ?? 0), 0);
  if (count !== undefined) return disagree && sum > 0 && sum !== count ? 'conflict' : undefined;
  if (noCount === 'nature-not-stated') return undefined;
  const open = destroyedGroups(reading).filter((group) => group.count === undefined);
  // Warts or skin tags with their number: there is no premalignant lesion to count.
  const areOthers =
    lesions.length > 0 && lesions.every(({ nature }) => nature && nature !== 'premalignant');
  if (areOthers && open.length === 0 && noCount === 'not-stated') return undefined;
  if (noCount === undefined && open.length === 0) return undefined;
  if (noCount === undefined || noCount === 'not-stated')
    return open.some(({ countAsWritten }) => countAsWritten) ? 'vague' : 'not-stated';
  return noCount;
}

function countGap(reading: NoteReading, coding: Coding | undefined): readonly Gap[] {
  const why = whyNoCount(reading, coding);
  if (why === undefined) return [];
  const { countEvidence, refused, sites } = reading;
  const evidence = {
    'not-stated': treatment(reading),
    vague: firstOf(reading.vague, treatment(reading)),
    range: firstOf(reading.vague, treatment(reading)),
    conflict: firstOf(
      [...countEvidence, ...sites.filter(({ count }) => count !== undefined)],
      numbersInConflict(reading),
      treatment(reading),
    ),
    placeholder: firstOf(
      refused.filter(({ reason }) => reason === 'placeholder'),
      treatment(reading),
    ),
    'not-stated-as-done': firstOf(
      [
        ...countEvidence,
        ...refused.filter(({ reason }) => reason === 'planned' || reason === 'not-treated'),
      ],
      treatment(reading),
    ),
  } satisfies Record<CountGap['why'], readonly Evidence[]>;
  return [{ kind: 'count', id: 'count', why, says: COUNT_SAYS[why], evidence: evidence[why] }];
}

function natureGap(reading: NoteReading): readonly Gap[] {
  const { noCount, premalignantStated } = reading;
  const isUnnamed = destroyedGroups(reading).some(
    ({ nature, diagnosis }) => !diagnosis && (nature === undefined || nature === 'uncertain'),
  );
  if (noCount !== 'nature-not-stated' && (premalignantStated || !isUnnamed)) return [];
  return [
    {
      kind: 'nature',
      id: 'nature',
      says: 'The note does not say what the lesions are.',
      evidence: treatment(reading),
    },
  ];
}

function methodGap(reading: NoteReading): readonly Gap[] {
  // What is not said to have been done had no method.
  if (reading.noCount === 'not-stated-as-done') return [];
  const stated = [...new Set(destructions(reading).map(({ method }) => method))];
  const isOpen = destroyedGroups(reading).some(({ method }) => method === undefined);
  if (stated.length === 1 || (stated.length > 1 && !isOpen)) return [];
  return [
    {
      kind: 'method',
      id: 'method',
      stated,
      says:
        stated.length === 0
          ? 'The note gives no method of destruction.'
          : 'The note names several methods, and not which lesions each was for.',
      evidence: stated.length === 0 ? treatment(reading) : destructions(reading),
    },
  ];
}

function locationsGap(reading: NoteReading): readonly Gap[] {
  if (reading.noCount === 'not-stated-as-done' || reading.sites.length > 0) return [];
  if (reading.lesions.some(({ site }) => site !== undefined)) return [];
  return [
    {
      kind: 'locations',
      id: 'locations',
      says: 'The note does not say where the lesions were.',
      evidence: treatment(reading),
    },
  ];
}

type Seen = NoteReading['otherProcedures'][number];

/** The mentions of one procedure: its code, else its name, tells them apart. */
const procedureKey = ({ code, what }: Seen): string =>
  code ?? procedureName(what) ?? what.toLowerCase();

const standsFor = (found: Seen, { code }: OtherProcedure): boolean => {
  if (found.code !== undefined) return code === found.code;
  const name = procedureName(found.what);
  return name !== undefined && (codeLabels.get(code) ?? '').toLowerCase().includes(name);
};

function relationGaps(
  reading: NoteReading,
  coding: Coding | undefined,
  documented: Documented,
  entered: readonly OtherProcedure[],
): readonly Gap[] {
  const isMissed =
    documented['separate-sites'] === false || documented['otherwise-treated'] === false;
  const open = (coding?.openFacts ?? []).flatMap((path) => {
    const at = /^otherProcedures\.(\d{1,4})\.sameLesion$/u.exec(path)?.[1];
    return at === undefined ? [] : [Number(at)];
  });
  if (!isMissed && open.length === 0) return [];
  const isUnanswered = (found: Seen) => {
    const rows = [...entered.keys()].filter((at) => {
      const row = entered[at];
      return row !== undefined && standsFor(found, row);
    });
    // One that was not entered was not answered for either.
    return rows.length === 0 || rows.some((at) => open.includes(at));
  };
  const asked = reading.otherProcedures.filter((found) => isMissed || isUnanswered(found));
  return [...new Set(asked.map(procedureKey))].flatMap((key) => {
    const mentions = asked.filter((found) => procedureKey(found) === key);
    return mentions.slice(0, 1).map(({ what, text }) => ({
      kind: 'relation' as const,
      id: `relation-${key}`,
      what,
      says: `The note leaves open whether “${text}” was on a lesion that was also destroyed.`,
      evidence: [...mentions, ...treatment(reading)],
    }));
  });
}

function evaluationGap(
  reading: NoteReading,
  coding: Coding | undefined,
  documented: Documented,
): readonly Gap[] {
  const isOpen =
    coding?.openFacts.includes('evaluation.separatelyIdentifiable') ||
    documented['separate-evaluation'] === false;
  if (!isOpen) return [];
  return [
    {
      kind: 'evaluation',
      id: 'evaluation',
      says: 'The record leaves open what the visit was for apart from the treatment.',
      evidence: treatment(reading),
    },
  ];
}
