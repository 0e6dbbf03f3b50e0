import type { Encoding } from './detect-text.ts';

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** Where the last line of these bytes ends; 0 where none does. */
function lastLineEnd(bytes: Uint8Array, encoding: Encoding): number {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!isWide) {
    // In these encodings no other character has such a byte.
    const feed = bytes.lastIndexOf(LINE_FEED);
    return (feed < 0 ? bytes.lastIndexOf(CARRIAGE_RETURN) : feed) + 1;
  }
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  for (let at = bytes.length - (bytes.length % 2) - 2; at >= 0; at -= 2) {
    const unit = (bytes[at + low] ?? 0) + 256 * (bytes[at + high] ?? 0);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) return at + 2;
  }
  return 0;
}

/** A byte of UTF-8 that begins no character. */
const isContinuation = (byte: number) => byte >> 6 === 0b10;

/** How many of these bytes are whole characters, but for a few at most. */
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return bytes.findLastIndex((byte) => !isContinuation(byte));
  return encoding === 'windows-1252' ? bytes.length : bytes.length - (bytes.length % 4);
}

/** A piece of a file that no character and, where possible, no line is cut off in. */
export interface Block {
  bytes: Uint8Array;
  /** The byte behind it. */
  end: number;
  isLast: boolean;
}

/**
 * Reads about so many bytes from one that begins a line: up to the last line that ends among them. Without a
 * line end there, as many as were asked for.
 */
export async function readBlock(
  file: Blob,
  { start, length, encoding }: { start: number; length: number; encoding: Encoding },
): Promise<Block> {
  const end = Math.min(start + length, file.size);
  const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
  if (end === file.size) return { bytes, end, isLast: true };
  const cut = lastLineEnd(bytes, encoding) || wholeCharacters(bytes, encoding);
  return { bytes: bytes.subarray(0, cut), end: start + cut, isLast: false };
}
