import type { Identifier, IdentifierKind } from '../../notes/identifiers/identifier.ts';
import { makeCleanNotes, makePlantedNotes, type Planted, type PlantedNote } from './make-corpus.ts';

/** How a guard does on the generated notes. Shares are between 0 and 1. */
export interface GuardFigures {
  planted: number;
  cleanNotes: number;
  /** The share of planted identifiers that were wholly covered, by kind. */
  recall: Readonly<Partial<Record<IdentifierKind, number>>>;
  structuredRecall: number;
  nameRecall: number;
  /** Of those covered, the share that was called by its own kind. */
  rightKind: number;
  falseAlarmsPerCleanNote: number;
  /** In planted notes, what touches nothing planted. */
  falseAlarmsPerPlantedNote: number;
  missed: readonly string[];
  falseAlarms: readonly string[];
}

type Find = (text: string) => readonly Identifier[];

export function measureGuard(find: Find, planted = 2000, clean = 1000): GuardFigures {
  const notes = makePlantedNotes(planted, 20_260_301).map((note) => ({
    note,
    found: find(note.text),
  }));
  const all = notes.flatMap(({ note, found }) =>
    note.planted.map((item) => ({ item, note, covering: coverOf(item, note.text, found) })),
  );
  const cleanAlarms = makeCleanNotes(clean, 7_919).flatMap((text) => [...find(text)]);
  const strayAlarms = notes.flatMap(({ note, found }) =>
    found.filter(
      ({ start, end }) => !note.planted.some((item) => start < item.end && end > item.start),
    ),
  );
  const shareOf = (isMeant: (kind: IdentifierKind) => boolean) => {
    const meant = all.filter(({ item }) => isMeant(item.kind));
    return meant.filter(({ covering }) => covering).length / meant.length;
  };
  const kinds = [...new Set(all.map(({ item }) => item.kind))];
  const covered = all.filter(({ covering }) => covering);
  return {
    planted: all.length,
    cleanNotes: clean,
    recall: Object.fromEntries(kinds.map((kind) => [kind, shareOf((other) => other === kind)])),
    structuredRecall: shareOf((kind) => kind !== 'name'),
    nameRecall: shareOf((kind) => kind === 'name'),
    rightKind:
      covered.filter(({ item, covering }) => covering?.kind === item.kind).length / covered.length,
    falseAlarmsPerCleanNote: cleanAlarms.length / clean,
    falseAlarmsPerPlantedNote: strayAlarms.length / planted,
    missed: all
      .filter(({ covering }) => !covering)
      .map(({ item, note }) => `${item.kind}: ${lineOf(item, note)}`),
    falseAlarms: [...cleanAlarms, ...strayAlarms].map(({ kind, text }) => `${kind}: ${text}`),
  };
}

/** The first identifier on the planted one, if together they cover every letter and digit of it. */
function coverOf({ start, end }: Planted, text: string, found: readonly Identifier[]) {
  const touching = found.filter((other) => other.start < end && other.end > start);
  for (let at = start; at < end; at += 1) {
    const isWritten = /[\p{L}\p{N}]/u.test(text.charAt(at));
    if (isWritten && !touching.some((other) => other.start <= at && at < other.end))
      return undefined;
  }
  return touching[0];
}

function lineOf({ start, end }: Planted, { text }: PlantedNote): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return `${text.slice(from, start)}{${text.slice(start, end)}}${text.slice(end, text.indexOf('\n', end))}`;
}
