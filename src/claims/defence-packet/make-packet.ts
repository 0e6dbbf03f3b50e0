import { answerTo } from './answer.ts';
import {
  type Packet,
  PACKET_FORMAT,
  PACKET_VERSION,
  type PacketEvidence,
  type PacketInputs,
  type PacketOverride,
} from './packet.ts';

/** What a packet is made of: the inputs of the rules, and what the user adds to their answer. */
export interface PacketMaterial extends PacketInputs {
  /** Only what the caller chooses to keep of the note; may be empty. */
  evidence: readonly PacketEvidence[];
  overrides: readonly PacketOverride[];
}

/** Records a claim: asks the rules, and puts their answer beside what they were told. Pure; never throws. */
export function makePacket({ evidence, overrides, ...inputs }: PacketMaterial): Packet {
  return {
    format: PACKET_FORMAT,
    version: PACKET_VERSION,
    inputs,
    evidence,
    overrides,
    answer: answerTo(inputs),
  };
}
