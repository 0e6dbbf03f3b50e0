/** A 32-bit hash of a text that starts from a number of its own: FNV-1a with a last stir. */
function hash32(text: string, start: number): number {
  let hash = (0x811c9dc5 ^ start) >>> 0;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * An id for the claim of a visit that is the same every time: the office's reference and which claim of the
 * file with this reference it is, hashed into a UUID of version 8 (RFC 9562: made as the writer likes).
 */
export function claimUuid(reference: string, occurrence: number): string {
  const name = `${occurrence}:${reference}`;
  const hex = [1, 2, 3, 4]
    .map((start) => hash32(name, Math.imul(start, 0x9e3779b9)).toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
