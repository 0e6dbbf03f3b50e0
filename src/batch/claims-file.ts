import type { FiledVisit, FileProblem } from '../claims/filed-visit.ts';
import { claimReader } from '../claims/x12/claim-reader.ts';
import type { ClaimPlace, ClaimVisit, FilePart } from '../claims/x12/filed-claim.ts';
import { readClaimAt } from '../claims/x12/read-claim.ts';
import { textOfBytes } from '../claims/x12/text-bytes.ts';
import { withRecord } from '../claims/x12/with-record.ts';
import type { FiledRecord, RecordFile } from './record-file.ts';

/** Bytes read at a time. */
const BLOCK = 1 << 20;

/** Where a record of the file stands: one date of a claim, or what could not be read. */
type RecordPlace =
  | { at: ClaimPlace; visit: number }
  | { problems: readonly FileProblem[]; segment: number };

/** The documented visits that belong to claims, by their reference; a reference may come more than once. */
export type Records = ReadonlyMap<string, readonly FiledVisit[]>;

/** An 837P file, with what an export of its claims needs. */
export interface ClaimsFile extends RecordFile {
  /** Where the claim of a record stands, and which of its dates the record is; undefined for one not read. */
  placeOf(row: number): { at: ClaimPlace; visit: number } | undefined;
  /** Text of the file, a character for each byte. */
  textAt(span: { offset: number; length: number }): Promise<string>;
}

const unreadRecord = (segment: number, problems: readonly FileProblem[]): FiledRecord => ({
  line: segment,
  date: '',
  read: () => problems,
});

/** Opens an 837P file: a record for each date of service of each claim, and for each thing that is not read. */
export function claimsFile(file: Blob, documented: Records = new Map()): ClaimsFile {
  const places: RecordPlace[] = [];

  const textAt = async ({ offset, length }: { offset: number; length: number }) =>
    textOfBytes(new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()));

  /** The claim beside its documented visit, where there is one for this reference and date. */
  function besideRecord(claim: ClaimVisit): FiledVisit | readonly FileProblem[] {
    const records = documented.get(claim.reference) ?? [];
    const { dateOfService } = claim.encounter;
    const sameDay = records.filter(({ encounter }) => encounter.dateOfService === dateOfService);
    const [record, second] = sameDay.length > 0 ? sameDay : records;
    if (!record) return { ...claim, isUndocumented: true };
    if (second) {
      const says = `Keep one visit with the reference ${claim.reference} and this date of service in the visits file: it has ${records.length}.`;
      return [{ field: 'visit_id', says }];
    }
    const joined = withRecord(claim, record);
    return joined.ok ? joined.visit : joined.problems;
  }

  const recordOf = (segment: number, claim: ClaimVisit): FiledRecord => ({
    line: segment,
    date: claim.encounter.dateOfService ?? '',
    read: () => besideRecord(claim),
  });

  function recordsOf(part: FilePart): readonly FiledRecord[] {
    if (part.is === 'between') return [];
    if (part.is === 'unread') {
      const { problems } = part;
      const segment = problems[0]?.segment ?? 1;
      places.push({ problems, segment });
      return [unreadRecord(segment, problems)];
    }
    const { visits, at } = part.claim;
    return visits.map((visit, index) => {
      places.push({ at, visit: index });
      return recordOf(at.segment, visit);
    });
  }

  async function recordAt(row: number): Promise<FiledRecord> {
    const place = places[row];
    if (!place) throw new Error(`The file has no record ${row} so far.`);
    if ('problems' in place) return unreadRecord(place.segment, place.problems);
    const read = readClaimAt(await textAt(place.at), place.at);
    const visit = read.ok ? read.claim.visits[place.visit] : undefined;
    // Read once before from the same bytes.
    if (!visit) throw new Error(`The claim at segment ${place.at.segment} is not as it was.`);
    return recordOf(place.at.segment, visit);
  }

  async function* parts() {
    const reader = claimReader();
    for (let start = 0; start < file.size; start += BLOCK) {
      const end = Math.min(start + BLOCK, file.size);
      yield { parts: reader.take(await textAt({ offset: start, length: end - start })), end };
    }
    yield { parts: reader.end(), end: file.size };
  }

  return {
    size: file.size,
    async *stretches() {
      for await (const { parts: read, end } of parts())
        yield { records: read.flatMap(recordsOf), bytesRead: end };
    },
    async *everyRecord() {
      for (let row = 0; row < places.length; row += 1) yield [await recordAt(row)];
    },
    recordsAt: (rows) => Promise.all(rows.map(recordAt)),
    placeOf(row) {
      const place = places[row];
      return place && 'at' in place ? place : undefined;
    },
    textAt,
  };
}
