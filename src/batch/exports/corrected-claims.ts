import type { FileProblem } from '../../claims/filed-visit.ts';
import type { ChargeSchedule } from '../../claims/x12/charge-file.ts';
import type { Envelope } from '../../claims/x12/claim-envelope.ts';
import type { CorrectedVisit } from '../../claims/x12/correct-claim.ts';
import type { ClaimPlace } from '../../claims/x12/filed-claim.ts';
import type { Span } from '../../claims/x12/segment.ts';
import { bytesOfText } from '../../claims/x12/text-bytes.ts';
import { writeClaims } from '../../claims/x12/write-claims.ts';
import type { ClaimsFile } from '../claims-file.ts';
import type { FileReview } from '../file-review.ts';

/** An 837P of the claims that were corrected; or what stands in its way. */
export type CorrectedClaims =
  | {
      ok: true;
      file: Blob;
      written: number;
      /** Claims that were accepted and could not be written, and why. */
      left: readonly { reference: string; problems: readonly FileProblem[] }[];
    }
  | { ok: false; problems: readonly FileProblem[] };

/** Everything of the file that stands in front of a claim or in it. */
const spansOf = (at: ClaimPlace): readonly Span[] => [at.context.set, ...at.context.levels, at];

/** Writes the claims whose supported lines were accepted, each with what leads to it. */
export async function correctedClaims(
  claims: ClaimsFile,
  review: FileReview,
  { envelope, charges }: { envelope: Envelope; charges: ChargeSchedule },
): Promise<CorrectedClaims> {
  const accepted = [...review.rowsWith('accepted')];
  const records = await claims.recordsAt(accepted);
  const corrections = new Map<number, { at: ClaimPlace; visits: CorrectedVisit[] }>();
  records.forEach((record, index) => {
    const row = accepted[index];
    const place = row === undefined ? undefined : claims.placeOf(row);
    const lines = row === undefined ? undefined : review.correctionOf(record, row);
    if (!place || !lines) return;
    const { at } = place;
    const claim = corrections.get(at.offset) ?? { at, visits: [] };
    claim.visits.push({ dateOfService: record.date, lines });
    corrections.set(at.offset, claim);
  });

  const texts = new Map<number, string>();
  for (const { at } of corrections.values()) {
    for (const span of spansOf(at)) {
      if (!texts.has(span.offset)) texts.set(span.offset, await claims.textAt(span));
    }
  }
  const written = writeClaims([...corrections.values()], envelope, charges, ({ offset }) => {
    const text = texts.get(offset);
    if (text === undefined) throw new Error(`Nothing was read at byte ${offset}.`);
    return text;
  });
  if (!written.ok) return written;
  return {
    ok: true,
    file: new Blob([bytesOfText(written.text)], { type: 'application/edi-x12' }),
    written: written.written,
    left: written.left.map(({ reference = '', problems }) => ({ reference, problems })),
  };
}
