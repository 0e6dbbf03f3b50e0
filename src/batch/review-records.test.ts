import { expect, it } from 'vitest';
import { makeVisitsFile } from '../testing/visits/make-visits-file.ts';
import { inspectFile } from './inspect-file.ts';
import type { FiledRecord } from './record-file.ts';
import { recordReviewer } from './review-records.ts';
import type { Verdict } from './verdict.ts';
import { visitsCsv } from './visits-csv.ts';

/** Every record of a file with the verdict it gets. */
async function verdictsOf(records: readonly FiledRecord[]) {
  const verdicts: Verdict[] = [];
  const review = recordReviewer({}, (verdict) => verdicts.push(verdict) - 1);
  return records.map((record) => verdicts[review(record).verdict]);
}

async function recordsOf(text: string): Promise<readonly FiledRecord[]> {
  const file = new Blob([text]);
  const inspection = await inspectFile(file);
  if (inspection.kind !== 'visits') throw new Error(`Not a visits file: ${inspection.kind}`);
  const all: FiledRecord[] = [];
  for await (const { records } of visitsCsv(file, inspection.format).stretches())
    all.push(...records);
  return all;
}

/** The same record, which now has to be judged by itself. */
const alone = (record: FiledRecord): FiledRecord => ({ ...record, key: undefined });

it('a record that shares its verdict gets the one it would get by itself', async () => {
  const records = await recordsOf(makeVisitsFile({ seed: 11, rows: 6000 }));
  const shared = await verdictsOf(records);
  const own: (Verdict | undefined)[] = [];
  for (const record of records) own.push((await verdictsOf([alone(record)]))[0]);
  expect(records).toHaveLength(6000);
  expect(new Set(records.map(({ key }) => key)).size).toBeLessThan(4800);
  for (const [at, record] of records.entries())
    expect({ line: record.line, ...shared[at] }).toEqual({ line: record.line, ...own[at] });
});

const HEADER =
  'visit_id,date_of_service,payer,nature,lesion_count,method,sites,diagnosis,em_code,other_procedures,prior_procedures,billed';
const keyOf = async (sites: string, priors = 'none', date = '2026-03-02') => {
  const row = `V-1,${date},medicare,premalignant,,cryosurgery,${sites},L57.0,none,none,"${priors}",17000`;
  return (await recordsOf(`${HEADER}\n${row}\n`))[0]?.key;
};

it.each([
  ['lesions split otherwise among listed sites', 'scalp:2; nose:4', 'ear/left:5; chest:1', true],
  ['one number for both sides', 'scalp:6', 'ear/both:6', false],
  ['one for both sides beside another', 'ear/both:2; scalp:4', 'ear/both:6', false],
  ['a site with a code of its own', 'scalp:6', 'eyelid-margin/left:6', false],
  ['a site that is not listed', 'scalp:6', 'pinna:6', false],
  ['another number', 'scalp:6', 'scalp:7', false],
])('%s: the same key for %s and %s is %s', async (_, one, other, isSame) => {
  expect((await keyOf(one)) === (await keyOf(other))).toBe(isSame);
});

it.each([
  ['two days of one period', '17000@2026-02-25@unrelated', '17000@2026-02-26@unrelated', true],
  ['the eleventh day', '17000@2026-02-20@unrelated', '17000@2026-02-19@unrelated', false],
  ['another relation', '17000@2026-02-25@unrelated', '17000@2026-02-25@same-lesion', false],
])('%s before: the same key for %s and %s is %s', async (_, one, other, isSame) => {
  expect((await keyOf('scalp:2', one)) === (await keyOf('scalp:2', other))).toBe(isSame);
});

it('earlier procedures divided by commas are read by themselves', async () => {
  const two = '17000@2026-02-25@unrelated, 17004@2020-01-01@unrelated';
  expect(await keyOf('scalp:2', two)).toBeUndefined();
});
