import { claimReader } from '../../claims/x12/claim-reader.ts';
import type { FilePart } from '../../claims/x12/filed-claim.ts';

/** All parts of a text that is handed in chunks of a size. */
export function readParts(text: string, chunk = text.length || 1): FilePart[] {
  const reader = claimReader();
  const parts: FilePart[] = [];
  for (let at = 0; at < text.length; at += chunk) {
    parts.push(...reader.take(text.slice(at, at + chunk)));
  }
  parts.push(...reader.end());
  return parts;
}

/** What a reader made of a text, by kind. */
export function readClaimsOf(text: string) {
  const parts = readParts(text);
  return {
    parts,
    claims: parts.flatMap((part) => (part.is === 'claim' ? part.claim : [])),
    unread: parts.flatMap((part) => (part.is === 'unread' ? part : [])),
  };
}
