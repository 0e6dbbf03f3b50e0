import type { FileProblem } from '../../claims/filed-visit.ts';

/** The encodings a file can be read with, and what each is called on screen. */
export const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252 (Western European)',
} as const;

export type Encoding = keyof typeof ENCODINGS;

interface TextFound {
  ok: true;
  encoding: Encoding;
  /** The file begins with a byte order mark, to be written back in front of an export. */
  hasByteOrderMark: boolean;
  /** Nothing in the file says so: ask whether the letters look right. */
  isGuess: boolean;
  /** For the screen. */
  says: string;
}

export type TextDetection = TextFound | { ok: false; problem: FileProblem };

/** How much of a file is enough for `detectText`, in bytes. */
export const HEAD_LENGTH = 64 * 1024;

const OTHER_FILES: readonly { magic: readonly number[]; name: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], name: 'a workbook (xlsx) or a zip archive' },
  { magic: [0x50, 0x4b, 0x05, 0x06], name: 'an empty zip archive' },
  { magic: [0x50, 0x4b, 0x07, 0x08], name: 'a part of a zip archive' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], name: 'an old workbook (xls)' },
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { magic: [0x1f, 0x8b], name: 'a gzip archive' },
];

const BYTE_ORDER_MARKS: readonly { mark: readonly number[]; encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * How the bytes of a file stand for text, from its first `HEAD_LENGTH` bytes. `isWhole`: these are all its
 * bytes. A file that is no text is refused with the remedy.
 */
export function detectText(head: Uint8Array, isWhole: boolean): TextDetection {
  if (head.length === 0) return refused('Choose a file with a header row: this one is empty.');
  const other = OTHER_FILES.find(({ magic }) => beginsWith(head, magic));
  if (other) {
    return refused(
      `Save the table as CSV (UTF-8, comma delimited) and choose that file: this one is ${other.name}.`,
    );
  }
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => beginsWith(head, mark));
  if (marked) return found(marked.encoding, { hasByteOrderMark: true });
  if (head.includes(0)) {
    const encoding = wideEncoding(head);
    return encoding ? found(encoding, { isGuess: true }) : refused(NO_TEXT);
  }
  return isUtf8(head, isWhole) ? found('utf-8') : found('windows-1252', { isGuess: true });
}

export const NO_TEXT =
  'Save the table as CSV (UTF-8, comma delimited) and choose that file: this one holds bytes that stand in no text.';

const beginsWith = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte);

const refused = (says: string): TextDetection => ({ ok: false, problem: { says } });

function found(
  encoding: Encoding,
  { hasByteOrderMark = false, isGuess = false } = {},
): TextDetection {
  const name = ENCODINGS[encoding];
  const says = isGuess
    ? `The file does not say how it is encoded; it is read as ${name}. Check names with accents.`
    : `The file is read as ${name}.`;
  return { ok: true, encoding, hasByteOrderMark, isGuess, says };
}

/**
 * Text of Western letters in two bytes each has a NUL in nearly every other place, and none in the places
 * between.
 */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  const nulsAt = [0, 0];
  for (const [at, byte] of head.entries()) {
    if (byte === 0) nulsAt[at % 2] = (nulsAt[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nulsAt;
  const enough = head.length / 4;
  if (even === 0 && odd > enough) return 'utf-16le';
  return odd === 0 && even > enough ? 'utf-16be' : undefined;
}

function isUtf8(head: Uint8Array, isWhole: boolean): boolean {
  try {
    // A letter that is cut off at the end of the head is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
