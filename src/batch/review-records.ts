import type { FiledVisit } from '../claims/filed-visit.ts';
import {
  answerKey,
  type Context,
  isIsoDate,
  type Payer,
  type ProfileSettings,
} from '../rules/index.ts';
import { type FiledRecord, isReadable } from './record-file.ts';
import { type RecordCells, UNKNOWN } from './record-table.ts';
import { judge, type Verdict } from './verdict.ts';

/** By which profile each payer's visits are judged; a payer that is left out by the shipped one. */
export type Profiles = Readonly<Partial<Record<Payer | 'not-stated', ProfileSettings>>>;

/** Answers kept at a time. A file of ever new visits must not fill the memory. */
const MOST_KEPT = 250_000;

/** A store that starts anew when it is full: cheaper than keeping count of what was used last. */
function boundedMap<T>() {
  let kept = new Map<string, T>();
  return {
    get: (key: string) => kept.get(key),
    set(key: string, value: T) {
      if (kept.size >= MOST_KEPT) kept = new Map();
      kept.set(key, value);
    },
  };
}

export const contextFor = (visit: FiledVisit, profiles: Profiles): Context => {
  const profile = profiles[visit.encounter.payer ?? 'not-stated'];
  return profile ? { profile } : {};
};

const DAY = 86_400_000;

const dayOf = (date: string): number =>
  isIsoDate(date) ? Math.round(Date.parse(date) / DAY) : UNKNOWN;

/** Premalignant lesions of a visit, where every group that may count has an exact number. */
function countOf({ encounter: { lesions, statedLesionTotal } }: FiledVisit): number {
  const own = lesions.filter(({ nature }) => nature === undefined || nature === 'premalignant');
  if (own.length === 0) return lesions.length === 0 ? (statedLesionTotal ?? UNKNOWN) : UNKNOWN;
  if (own.some(({ count }) => count === undefined)) return UNKNOWN;
  return own.reduce((sum, { count = 0 }) => sum + count, 0);
}

interface Answer {
  verdict: number;
  count: number;
}

/**
 * Judges records one after the other, each kind only once: records with one key, and visits that the rules answer
 * alike. `numberOf` gives each verdict its number in the table.
 */
export function recordReviewer(profiles: Profiles, numberOf: (verdict: Verdict) => number) {
  const byKey = boundedMap<Answer>();
  const byVisit = boundedMap<number>();
  const days = boundedMap<number>();

  function answerTo(record: FiledRecord): Answer {
    const read = record.read();
    if (!isReadable(read)) {
      const fields = read.map(({ field }) => field ?? 'record');
      const verdict: Verdict = {
        outcome: 'unreadable',
        findings: [...new Set(fields)],
        differs: false,
        isFixable: false,
      };
      return { verdict: numberOf(verdict), count: UNKNOWN };
    }
    const judged = () => numberOf(judge(read, contextFor(read, profiles)).verdict);
    const count = countOf(read);
    // Its key has shown already that no record before it is answered alike.
    if (record.key !== undefined) return { verdict: judged(), count };
    const key = `${answerKey(read.encounter)} ${JSON.stringify([read.billed, read.isUndocumented])}`;
    let verdict = byVisit.get(key);
    if (verdict === undefined) {
      verdict = judged();
      byVisit.set(key, verdict);
    }
    return { verdict, count };
  }

  return function review(record: FiledRecord): RecordCells {
    let day = days.get(record.date);
    if (day === undefined) {
      day = dayOf(record.date);
      days.set(record.date, day);
    }
    const known = record.key === undefined ? undefined : byKey.get(record.key);
    if (known) return { verdict: known.verdict, count: known.count, day };
    const answer = answerTo(record);
    if (record.key !== undefined) byKey.set(record.key, answer);
    return { ...answer, day };
  };
}
