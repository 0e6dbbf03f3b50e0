import type { Identifier } from '../../../notes/identifiers/identifier.ts';
import type { Evidence, NoteReading } from '../../../notes/index.ts';
import { numbersInConflict } from '../../../notes/query/numbers-in-conflict.ts';
import { methods } from '../../../rules/index.ts';
import { showSite } from '../site-search.ts';
import { diagnosisEvidence } from './note-proposals.ts';
import { REFUSAL_WORDS } from './note-words.ts';

/** What words of a note can stand for, each with a line of its own pattern. Of two, the later covers the first. */
export const MARK_KINDS = [
  'refused',
  'count',
  'method',
  'site',
  'diagnosis',
  'procedure',
  'vague',
  'identifier',
] as const;

type MarkKind = (typeof MARK_KINDS)[number];

/** Words of the note and what they were taken for. */
export interface Mark extends Evidence {
  kind: MarkKind;
  /** 'Count: 7', 'Method: Cryosurgery': what a screen reader and the list of evidence say. */
  says: string;
}

const inOrder = (marks: readonly Mark[]) =>
  marks.toSorted((a, b) => a.start - b.start || a.end - b.end);

const from = ({ start, end, text }: Evidence, kind: MarkKind, says: string): Mark => ({
  start,
  end,
  text,
  kind,
  says,
});

/** The words that a reading rests on, in the order of the note within each kind. */
export function marksOf(reading: NoteReading): readonly Mark[] {
  const { count, countEvidence, methods: seenMethods, sites, otherProcedures, vague } = reading;
  return [
    countEvidence.map((seen) =>
      from(seen, 'count', count === undefined ? 'Count' : `Count: ${count}`),
    ),
    seenMethods.map((seen) => from(seen, 'method', `Method: ${methods[seen.method].label}`)),
    sites.map((seen) => {
      const site = showSite({ site: seen.site, side: seen.side ?? '' }).replace(':', '');
      return from(
        seen,
        'site',
        `Site: ${site}${seen.count === undefined ? '' : `, ${seen.count}`}`,
      );
    }),
    diagnosisEvidence(reading).map((seen) => from(seen, 'diagnosis', `Diagnosis: ${seen.text}`)),
    otherProcedures.map((seen) =>
      from(
        seen,
        'procedure',
        `Other procedure: ${[seen.code, seen.what].filter(Boolean).join(' ')}`,
      ),
    ),
    vague.map((seen) => from(seen, 'vague', 'Vague, no number')),
  ].flatMap(inOrder);
}

/** The numbers that were seen and not counted, each with its reason. */
export function refusedMarks(reading: NoteReading): readonly Mark[] {
  const opposed = new Set(numbersInConflict(reading).map(({ start }) => start));
  return inOrder(
    reading.refused.map((seen) =>
      from(
        seen,
        'refused',
        opposed.has(seen.start) ? 'contradicts another number' : REFUSAL_WORDS[seen.reason],
      ),
    ),
  );
}

/** Those that stand for something else the panel shows: the digits of a diagnosis, of a name's date of birth. */
export const withoutThoseIn = (refused: readonly Mark[], marks: readonly Mark[]): readonly Mark[] =>
  refused.filter(({ start, end }) => !marks.some((mark) => mark.start <= start && mark.end >= end));

/** The words that may tell who the patient is. */
export const identifierMarks = (
  identifiers: readonly Identifier[],
  labels: Readonly<Record<Identifier['kind'], string>>,
): readonly Mark[] => identifiers.map((seen) => from(seen, 'identifier', labels[seen.kind]));

/** What is painted over the text: a number that is part of words with a mark of their own is not struck. */
export const paintedMarks = (marks: readonly Mark[], refused: readonly Mark[]): readonly Mark[] => [
  ...withoutThoseIn(refused, marks),
  ...marks,
];

/** A stretch of the note with the same marks throughout. */
export interface Segment {
  start: number;
  text: string;
  kinds: readonly MarkKind[];
}

/** The text cut wherever a mark begins or ends. Put together again, the pieces are the text. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: text.slice(start, end),
      kinds: MARK_KINDS.filter((kind) => over.some((mark) => mark.kind === kind)),
    };
  });
}
