/** Small enough to be handed over as arguments of one call. */
const BLOCK = 8192;

/**
 * Bytes as text of one character each, so that an offset in the text is one in the file. TextDecoder has no
 * such encoding: its 'latin1' is windows-1252, which cannot be turned back byte for byte.
 */
export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK) {
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + BLOCK));
  }
  return text;
}

/** The bytes that `textOfBytes` made the text of. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
