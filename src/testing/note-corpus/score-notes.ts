import type { Evidence, NoteReading, ReadNote } from '../../notes/index.ts';
import {
  acceptedCounts,
  isCounted,
  type LabelledNote,
  type LabelledSite,
} from './labelled-note.ts';

/** So many right of so many judged. */
export interface Tally {
  right: number;
  of: number;
}

/** What a reader got right in a set of notes, and what it made up. */
export interface NoteScore {
  /** Notes whose count, or lack of one, is accepted. */
  count: Tally;
  /** Of the positive counts given, those accepted. */
  precision: Tally;
  /** Of the notes with a positive count, those read right. */
  recall: Tally;
  /** Positive counts given that no coder would accept. */
  invented: number;
  /** Notes all of whose labelled methods were found. */
  methods: Tally;
  premalignantStated: Tally;
  /** Of the labelled reasons for giving no count, those given. */
  noCount: Tally;
  /** Labelled numbers refused for whatever reason. */
  refused: Tally;
  /** Labelled numbers refused for the labelled reason. */
  refusedWithReason: Tally;
  /** Labelled sites found, with side and count where labelled. */
  sites: Tally;
}

/** Reads every note and compares with its labels; an empty set scores 0 of 0. */
export function scoreNotes(notes: readonly LabelledNote[], read: ReadNote): NoteScore {
  const pairs = notes.map((note) => ({ note, reading: read(note.text) }));
  const given = pairs.filter(({ reading }) => (reading.count ?? 0) > 0);
  const counted = pairs.filter(({ note }) => isCounted(note));
  const uncounted = pairs.filter(({ note }) => note.noCount !== undefined);
  const refused = pairs.flatMap(({ note, reading }) =>
    (note.refused ?? []).map((label) => ({
      label,
      found: refusalsAt(note.text, label.text, reading),
    })),
  );
  const sites = pairs.flatMap(({ note, reading }) =>
    (note.sites ?? []).map((label) => ({ label, reading })),
  );
  const precision = tally(given, hasRightCount);
  return {
    count: tally(pairs, hasRightCount),
    precision,
    recall: tally(
      counted,
      ({ note, reading }) => isPositive(reading) && hasRightCount({ note, reading }),
    ),
    invented: precision.of - precision.right,
    methods: tally(
      pairs.filter(({ note }) => note.methods.length > 0),
      ({ note, reading }) => missingMethods(note, reading).length === 0,
    ),
    premalignantStated: tally(
      pairs,
      ({ note, reading }) => reading.premalignantStated === note.premalignantStated,
    ),
    noCount: tally(uncounted, ({ note, reading }) => reading.noCount === note.noCount),
    refused: tally(refused, ({ found }) => found.length > 0),
    refusedWithReason: tally(refused, ({ label, found }) =>
      found.some(({ reason }) => reason === label.reason),
    ),
    sites: tally(sites, ({ label, reading }) => findsSite(label, reading)),
  };
}

/** What is wrong with a reading, a phrase each; nothing when it agrees with every label. */
export function missesOf(note: LabelledNote, reading: NoteReading): readonly string[] {
  const misses: string[] = [];
  const count = reading.count ?? null;
  if (!hasRightCount({ note, reading }))
    misses.push(`count ${count}, expected ${acceptedCounts(note).map(String).join(' or ')}`);
  const methods = missingMethods(note, reading);
  if (methods.length > 0) misses.push(`methods not found: ${methods.join(', ')}`);
  if (reading.premalignantStated !== note.premalignantStated)
    misses.push(`nature ${note.premalignantStated ? 'is' : 'is not'} stated`);
  if (note.noCount !== undefined && reading.noCount !== note.noCount)
    misses.push(`no count for ${reading.noCount ?? 'no reason'}, expected ${note.noCount}`);
  for (const { text, reason } of note.refused ?? []) {
    const reasons = refusalsAt(note.text, text, reading).map((refusal) => refusal.reason);
    if (reasons.includes(reason)) continue;
    misses.push(`'${text}' refused as ${reasons.join(', ') || 'nothing'}, expected ${reason}`);
  }
  for (const label of note.sites ?? [])
    if (!findsSite(label, reading)) misses.push(`site not found: ${showSite(label)}`);
  return misses;
}

interface Read {
  note: LabelledNote;
  reading: NoteReading;
}

const tally = <T>(judged: readonly T[], isRight: (one: T) => boolean): Tally => ({
  right: judged.filter(isRight).length,
  of: judged.length,
});

const isPositive = ({ count = 0 }: NoteReading): boolean => count > 0;

const hasRightCount = ({ note, reading }: Read): boolean =>
  acceptedCounts(note).includes(reading.count ?? null);

const missingMethods = (note: LabelledNote, reading: NoteReading) =>
  note.methods.filter((method) => !reading.methods.some((found) => found.method === method));

const findsSite = (label: LabelledSite, reading: NoteReading): boolean =>
  reading.sites.some(
    ({ site, side, count }) =>
      site === label.site &&
      (label.side === undefined || side === label.side) &&
      (label.count === undefined || count === label.count),
  );

const showSite = ({ site, side, count }: LabelledSite): string =>
  [side, site, count].filter((part) => part !== undefined).join(' ');

/** The refusals that touch the labelled words, wherever these stand in the note. */
function refusalsAt(note: string, words: string, reading: NoteReading) {
  const places = placesOf(words, note);
  return reading.refused.filter((refusal) => places.some((place) => overlap(place, refusal)));
}

/** Where words stand in a note, a number never as part of a longer one. */
export function placesOf(words: string, note: string): readonly Range[] {
  const places: Range[] = [];
  for (let start = note.indexOf(words); start >= 0; start = note.indexOf(words, start + 1)) {
    const end = start + words.length;
    const cutsNumber = /^\d\d/u.test(note.slice(start - 1)) && start > 0;
    if (!cutsNumber && !/^\d\d/u.test(note.slice(end - 1))) places.push({ start, end });
  }
  return places;
}

type Range = Pick<Evidence, 'start' | 'end'>;

const overlap = (one: Range, other: Range): boolean =>
  one.start < other.end && other.start < one.end;
