import * as z from 'zod/mini';
import { catalog, EDITIONS } from '../rules/index.ts';
import { PAGE, type RecordPage } from './record-table.ts';
import type { Profiles } from './review-records.ts';
import { RECORD_OUTCOMES, type Verdict } from './verdict.ts';

const verdictSchema = z.object({
  outcome: z.enum(RECORD_OUTCOMES),
  findings: z.array(z.string()),
  differs: z.boolean(),
  isFixable: z.boolean(),
});

const headSchema = z.object({
  /** What the file is called and how large it is, for a list of reviews. */
  name: z.string(),
  bytes: z.number(),
  /** When it was last worked on, in UTC; for people, nothing goes by it. */
  at: z.string(),
  /** By what it was read and judged: records are taken over only where that is the same. */
  judgedBy: z.string(),
  records: z.number(),
  pages: z.number(),
  bytesRead: z.number(),
  isDone: z.boolean(),
  decided: z.number(),
  verdicts: z.array(verdictSchema),
  /** Where reading can go on: places of the file, as the file's reader knows them. */
  places: z.array(z.object({ start: z.number(), line: z.number(), firstRow: z.number() })),
});

/** How far the review of a file came. Plain data, and nothing that stands in the file but its name. */
export type ReviewHead = Omit<z.infer<typeof headSchema>, 'verdicts'> & {
  verdicts: readonly Verdict[];
};

/** The head as it was kept; undefined where this version of the page cannot read it. */
export const readHead = (kept: unknown): ReviewHead | undefined => headSchema.safeParse(kept).data;

const COLUMNS = {
  verdict: Uint32Array,
  day: Int32Array,
  count: Int16Array,
  decision: Uint8Array,
} as const;

const isPage = (kept: unknown): kept is RecordPage =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.entries(COLUMNS).every(([name, Column]) => {
    const cells: unknown = Reflect.get(kept, name);
    return cells instanceof Column && cells.length === PAGE;
  });

/** The pages as they were kept; undefined unless all of them can be read. */
export const readPages = (kept: readonly unknown[]): readonly RecordPage[] | undefined =>
  kept.every(isPage) ? kept : undefined;

/** Bytes at either end of a file that tell it from others. */
const ENDS = 64 * 1024;

const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A mark by which the same file is known again: of its size, its beginning and its end. */
export async function markOf(file: Blob): Promise<string> {
  const ends = await new Blob([
    `${file.size} `,
    file.slice(0, ENDS),
    file.slice(Math.max(ENDS, file.size - ENDS)),
  ]).arrayBuffer();
  return hexOf(await crypto.subtle.digest('SHA-256', ends));
}

/**
 * A mark of all that a verdict rests on beside the file: how it is read (plain data), the profiles, the rules and
 * their tables.
 */
export async function markOfJudgement(format: unknown, profiles: Profiles): Promise<string> {
  const rules = catalog.map(({ id, statement, severity }) => [id, statement, severity]);
  const text = JSON.stringify([format, profiles, rules, EDITIONS]);
  return hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
