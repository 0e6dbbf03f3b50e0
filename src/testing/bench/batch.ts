import { openAsBlob } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inferSchema, initParser } from 'udsv';
import { fileReview } from '../../batch/file-review.ts';
import { inspectFile } from '../../batch/inspect-file.ts';
import { visitsCsv } from '../../batch/visits-csv.ts';
import { visitsFileChunks } from '../visits/make-visits-file.ts';

/** Reads the file with the fastest streaming parser we know of and does nothing with it: milliseconds. */
async function parseOnly(file: Blob): Promise<number> {
  const began = performance.now();
  const decoder = new TextDecoder();
  let parser: ReturnType<typeof initParser> | undefined;
  for await (const bytes of file.stream()) {
    const text = decoder.decode(bytes, { stream: true });
    parser ??= initParser(inferSchema(text));
    parser.chunk<string[]>(text, parser.stringArrs, () => undefined);
  }
  parser?.end();
  return performance.now() - began;
}

/** How long the review of a file of made-up visits takes beside parsing alone, as text for the console. */
export async function batchTable(rows: number): Promise<string> {
  const path = join(tmpdir(), `dermtally-bench-${process.pid}.csv`);
  const written = await open(path, 'w');
  for (const chunk of visitsFileChunks({ seed: 7, rows })) await written.write(chunk);
  await written.close();
  try {
    const file = await openAsBlob(path);
    const inspection = await inspectFile(file);
    if (inspection.kind !== 'visits') throw new Error('The made-up file is not read.');
    const parsed = await parseOnly(file);
    const csv = visitsCsv(file, inspection.format);
    let read = 0;
    const beganReading = performance.now();
    for await (const { records } of csv.stretches()) read += records.length;
    const reading = performance.now() - beganReading;
    const review = fileReview(visitsCsv(file, inspection.format), {});
    let heap = 0;
    const { records, elapsed } = await review.run(
      () => undefined,
      () => {
        heap = Math.max(heap, process.memoryUsage().heapUsed);
      },
    );
    const perSecond = (milliseconds: number) =>
      Math.round((rows / milliseconds) * 1000).toLocaleString('en-US');
    return [
      `A visits file of ${rows.toLocaleString('en-US')} rows, ${Math.round(file.size / 1e6)} MB`,
      `  parse only (uDSV)      ${perSecond(parsed)} rows/s`,
      `  rows read, none lost   ${perSecond(reading)} rows/s, ${(parsed / reading).toFixed(2)} of parse only (${read.toLocaleString('en-US')} records)`,
      `  reviewed               ${perSecond(elapsed)} rows/s, ${(parsed / elapsed).toFixed(3)} of parse only (${records.toLocaleString('en-US')} records, target 0.333)`,
      `  heap, highest          ${Math.round(heap / 1e6)} MB`,
    ].join('\n');
  } finally {
    await rm(path);
  }
}
