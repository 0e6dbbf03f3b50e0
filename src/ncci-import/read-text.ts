import type { ImportProblem } from './problem.ts';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** The text of a file. A byte that is no UTF-8 does not matter: what is read here is plain ASCII. */
export function readText(file: string, bytes: Uint8Array): string | ImportProblem {
  if (startsWith(bytes, 0x50, 0x4b)) return { code: 'not-text', file, found: 'spreadsheet-or-zip' };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.includes(0))
    return { code: 'not-text', file, found: 'utf-16' };
  return new TextDecoder().decode(bytes);
}
