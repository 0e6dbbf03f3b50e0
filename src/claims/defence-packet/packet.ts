import type {
  Coding,
  Context,
  Encounter,
  FactPath,
  NotReported,
  OutcomeStatus,
  RuleId,
  ServiceLine,
  ServiceLineWithReasons,
  Severity,
} from '../../rules/index.ts';

export const PACKET_FORMAT = 'dermtally-defence-packet';
export const PACKET_VERSION = 1;

/** Words of the note that a fact of the visit was taken from. */
export interface PacketEvidence {
  fact: FactPath;
  quote: string;
}

/** A rule the user passed over, and the reason given. */
export interface PacketOverride {
  rule: RuleId;
  reason: string;
}

/** All that the rules were told, and what stood beside it. The rules answer the same to the same inputs. */
export interface PacketInputs {
  /** The office's own reference of the visit. */
  reference?: string;
  encounter: Encounter;
  /** Absent: the visit was coded, not reviewed. */
  billed?: readonly ServiceLine[];
  /** Profile settings, the edition asked for and the facts that were assumed. */
  context: Context;
}

/** A work that a reason rests on, as the registry has it. */
interface PacketSource {
  id: string;
  title: string;
  publisher: string;
  locator: string;
  edition: string;
}

/** A rule that put a line on the claim or changed it, in its own sentence. */
export interface PacketReason {
  rule: RuleId;
  statement: string;
  /** Ids of the packet's sources. */
  sources: readonly string[];
}

/** A finding that is more than met: broken, open, or not to be checked. */
export interface PacketFinding {
  rule: RuleId;
  outcome: OutcomeStatus;
  severity: Severity;
  says: string;
}

/** What the rules made of the inputs on the day. */
export interface PacketAnswer {
  /** The edition of the tables that answered. */
  edition: string;
  status: Coding['status'];
  /** Only of a reviewed claim. */
  clean?: boolean;
  /** Suggested lines, or what the record supports in place of the billed ones; null: no line can be derived. */
  lines: readonly ServiceLineWithReasons[] | null;
  notReported: readonly NotReported[];
  findings: readonly PacketFinding[];
  reasons: readonly PacketReason[];
  sources: readonly PacketSource[];
}

/** A replayable record of one coded or reviewed claim. Plain data. */
export interface Packet {
  format: typeof PACKET_FORMAT;
  version: typeof PACKET_VERSION;
  inputs: PacketInputs;
  evidence: readonly PacketEvidence[];
  overrides: readonly PacketOverride[];
  answer: PacketAnswer;
}
