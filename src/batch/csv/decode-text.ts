import type { FileProblem } from '../../claims/filed-visit.ts';
import { ENCODINGS, type Encoding, NO_TEXT } from './detect-text.ts';

type DecodedBlock = { ok: true; text: string } | { ok: false; problem: FileProblem };

/** Decodes a file block by block; `isLast` with the last one. After a problem no more blocks are taken. */
export type DecodeBlock = (bytes: Uint8Array, isLast: boolean) => DecodedBlock;

/**
 * Decodes strictly: bytes that the encoding has no letter for are a problem, never a replacement character. A
 * byte order mark stays in the text.
 */
export function decoderFor(encoding: Encoding): DecodeBlock {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes, isLast) => {
    try {
      const text = decoder.decode(bytes, { stream: !isLast });
      return text.includes('\0') ? refused(NO_TEXT) : { ok: true, text };
    } catch {
      return refused(
        `Choose another encoding: this file is not ${ENCODINGS[encoding]} all the way through.`,
      );
    }
  };
}

const refused = (says: string): DecodedBlock => ({ ok: false, problem: { says } });
