import type * as z from 'zod/mini';
import { canonicalJson } from '../claims/defence-packet/canonical-json.ts';
import { type Packet, PACKET_FORMAT, PACKET_VERSION } from '../claims/defence-packet/packet.ts';
import { packetFileSchema } from './defence-packet-file-schema.ts';

/** A packet with a few quotes takes some 20,000 characters; a whole day's notes stay far below it. */
const MOST_CHARACTERS = 2_000_000;

/** Beyond these, further faults of a file say nothing new. */
const MOST_FAULTS = 20;

export type OpenedPacket =
  | {
      ok: true;
      packet: Packet;
      /** Present where the content is not what was hashed. The packet can still be replayed. */
      changed?: string;
    }
  | {
      ok: false;
      /** Why nothing was taken from the file, each a sentence with the remedy. */
      says: readonly string[];
    };

const refuse = (...says: string[]): OpenedPacket => ({ ok: false, says });

/** SHA-256 of the canonical JSON, in 64 hexadecimal digits. */
async function hashOf(packet: Packet): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(packet));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a file that holds the packet and the hash of its content. */
export async function packetFile(packet: Packet): Promise<string> {
  const contentHash = await hashOf(packet);
  return `${JSON.stringify({ ...packet, contentHash }, null, 2)}\n`;
}

/** Reads JSON; undefined where it is none, or where a key could reach the prototype of an object. */
function parseJson(text: string): { parsed: unknown } | undefined {
  let reachesPrototype = false;
  try {
    const parsed: unknown = JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') reachesPrototype = true;
      return value;
    });
    return reachesPrototype ? undefined : { parsed };
  } catch {
    // Not JSON, or nested deeper than the parser goes: either way no packet of ours.
    return undefined;
  }
}

/** The value of a field of parsed JSON; undefined where there is none. */
const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === field)?.[1]
    : undefined;

/** Why the file is none that this build reads; undefined where it is. */
function otherFile(parsed: unknown): string | undefined {
  if (fieldOf(parsed, 'format') !== PACKET_FORMAT)
    return 'This file is no defence packet. Choose one that was saved here.';
  const version = fieldOf(parsed, 'version');
  if (version === PACKET_VERSION) return undefined;
  if (typeof version !== 'number')
    return 'The file does not say its format version. Choose the file as it was saved.';
  return version > PACKET_VERSION
    ? `The file has format version ${version}; this page reads version ${PACKET_VERSION}. Reload the page to get the newest one, then open the file again.`
    : `The file has format version ${version}; this page reads version ${PACKET_VERSION}. Make the packet anew from its visit.`;
}

function faultsIn({ issues }: z.core.$ZodError): string[] {
  const says = issues.flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key) =>
          `The file has a field “${[path, key].filter((part) => part !== '').join('.')}” that a packet does not have. Choose the file as it was saved.`,
      );
    return [`The field “${path}” is missing or not of its kind. Choose the file as it was saved.`];
  });
  const rest = says.length - MOST_FAULTS;
  return rest > 0 ? [...says.slice(0, MOST_FAULTS), `${rest} more fields are at fault.`] : says;
}

/**
 * Opens the text of a packet file: all of it or, with every reason, nothing. A content that no longer has
 * its hash is opened and said to be changed.
 */
export async function openPacketFile(text: string): Promise<OpenedPacket> {
  if (text.length > MOST_CHARACTERS)
    return refuse(
      `The file is longer than ${MOST_CHARACTERS.toLocaleString('en-US')} characters. No packet is; choose another file.`,
    );
  const json = parseJson(text);
  if (!json)
    return refuse(
      'The file cannot be read as a packet. Choose the file as it was saved, ending in .json.',
    );
  const other = otherFile(json.parsed);
  if (other !== undefined) return refuse(other);
  const read = packetFileSchema.safeParse(json.parsed);
  if (!read.success) return refuse(...faultsIn(read.error));
  const { contentHash, ...packet } = read.data;
  if (contentHash === (await hashOf(packet))) return { ok: true, packet };
  return {
    ok: true,
    packet,
    changed:
      'This packet was changed since it was written: its content no longer fits its hash. It can still be replayed, on what stands in it now.',
  };
}
