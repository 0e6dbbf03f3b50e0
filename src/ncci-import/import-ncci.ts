import { EDITIONS, NEWEST_EDITION } from '../rules/tables/edition.ts';
import { isIsoDate } from '../rules/vocabulary/iso-date.ts';
import { addOns } from './add-ons.ts';
import { compare, showComparison } from './compare.ts';
import type { Kind } from './kind.ts';
import { pairs } from './pairs.ts';
import { printEdition, printEditionList, type SourceText } from './print-edition.ts';
import { type ImportProblem, showProblem } from './problem.ts';
import { isOfKind, readTable, type TextFile } from './read-table.ts';
import { readText } from './read-text.ts';
import { unitLimits } from './unit-limits.ts';

export interface ImportOptions {
  /** The files as they were published, unpacked; PTP edits come in several. */
  files: readonly { name: string; bytes: Uint8Array }[];
  /** The day the edition takes effect; that of the newest edition at hand where it is left out. */
  from?: string;
  /** How many differences are listed. */
  show?: number;
}

export interface ImportResult {
  ok: boolean;
  /** For the one who ran it: what was read and how it differs, or what is wrong. */
  report: string;
  /** What belongs into the tree; empty where something is wrong. */
  files: readonly SourceText[];
}

const refuse = (...lines: readonly string[]): ImportResult => ({
  ok: false,
  report: [...lines, 'Nothing was imported.'].join('\n'),
  files: [],
});

/** Reads published NCCI files and compares what concerns this family with the tables at hand. */
export function importNcci({
  files,
  from = NEWEST_EDITION.from,
  show = 20,
}: ImportOptions): ImportResult {
  if (files.length === 0) return refuse('Name the file to import.');
  if (!isIsoDate(from)) return refuse(`“${from}” is no date; --from wants YYYY-MM-DD.`);
  if (!Number.isInteger(show) || show < 0) return refuse('--show wants a number of differences.');

  const texts: TextFile[] = [];
  const problems: ImportProblem[] = [];
  for (const { name, bytes } of files) {
    const text = readText(name, bytes);
    if (typeof text === 'string') texts.push({ name, text });
    else problems.push(text);
  }
  if (problems.length > 0) return refuse(...problems.map(showProblem));

  if (texts.every((file) => isOfKind(pairs, file))) return importTable(pairs, texts, from, show);
  if (texts.every((file) => isOfKind(unitLimits, file)))
    return importTable(unitLimits, texts, from, show);
  if (texts.every((file) => isOfKind(addOns, file))) return importTable(addOns, texts, from, show);
  return refuse(...texts.flatMap(kindProblem).map(showProblem));
}

const KINDS = [pairs, unitLimits, addOns].map(({ name, headings }) => ({ name, headings }));

const kindName = (file: TextFile) => KINDS.find((kind) => isOfKind(kind, file))?.name;

/** What keeps a file from being imported together with the one before it. */
function kindProblem(file: TextFile, at: number, all: readonly TextFile[]): ImportProblem[] {
  const got = kindName(file);
  if (got === undefined) return [{ code: 'unknown-header', file: file.name }];
  const before = all[at - 1];
  const wanted = before && kindName(before);
  return wanted === undefined || wanted === got
    ? []
    : [{ code: 'mixed-kinds', file: file.name, got, wanted }];
}

function importTable<Entry>(
  kind: Kind<Entry>,
  texts: readonly TextFile[],
  from: string,
  show: number,
): ImportResult {
  const { entries, rows, leftOut, problems } = readTable(kind, texts, from);
  if (problems.length > 0) return refuse(...problems.map(showProblem));
  const names = texts.map(({ name }) => name);
  if (entries.length === 0)
    return refuse(`${names.join(', ')}: no row of ours is in force on ${from}.`);

  const edition = kind.editions.findLast((day) => day <= from);
  const atHand = edition === undefined ? [] : kind.entriesOf(edition);
  const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
  return {
    ok: true,
    report: [
      `${entries.length} ${kind.name} in force on ${from}, from ${names.join(', ')}.`,
      `${rows} rows read${reasons.map(([because, count]) => `; ${count} ${because}`).join('')}.`,
      edition === undefined
        ? 'There is no earlier edition to compare with.'
        : `Compared with the ${atHand.length} of the edition of ${edition}:`,
      ...showComparison(compare(kind, atHand, entries), show),
      ...(EDITIONS.some((known) => known.from === from)
        ? []
        : [`${from} is no edition yet: add it to EDITIONS in src/rules/tables/edition.ts.`]),
    ].join('\n'),
    files: [printEdition(kind, entries, from, names), printEditionList(kind, from)],
  };
}
