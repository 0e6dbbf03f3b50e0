import type { FiledVisit, FileProblem } from '../claims/filed-visit.ts';

/** A record as it stands in a file. */
export interface FiledRecord {
  /** Where a reader finds it: the line of a visits file, the segment of an 837P; the first is 1. */
  line: number;
  /** Date of service as written; empty where there is none. */
  date: string;
  /**
   * A text that only records have which the rules answer alike, but for those that cannot be read. Absent where
   * the record has to be read by itself.
   */
  key?: string | undefined;
  /** The visit; or what kept it from being read, never empty. */
  read(): FiledVisit | readonly FileProblem[];
}

/** The records of one stretch of a file. */
interface Stretch {
  records: readonly FiledRecord[];
  /** Bytes of the file that are behind it. */
  bytesRead: number;
  /** Why nothing behind this stretch can be read. */
  stop?: FileProblem;
}

/**
 * A file of records, read a stretch at a time and never held whole. Records are numbered from 0 in file order,
 * readable or not: every one is there.
 */
export interface RecordFile {
  /** Bytes. */
  readonly size: number;
  /** Reads all records once, in order, or those that are left where a review goes on. */
  stretches(): AsyncIterable<Stretch>;
  /** Reads all records again, in order. */
  everyRecord(): AsyncIterable<readonly FiledRecord[]>;
  /** Reads some again, in the order asked for. Only those that `stretches` has passed. */
  recordsAt(rows: readonly number[]): Promise<readonly FiledRecord[]>;
}

export const isReadable = (read: FiledVisit | readonly FileProblem[]): read is FiledVisit =>
  !Array.isArray(read);
