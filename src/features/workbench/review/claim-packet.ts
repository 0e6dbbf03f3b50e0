import { makePacket } from '../../../claims/defence-packet/make-packet.ts';
import type { Packet, PacketEvidence } from '../../../claims/defence-packet/packet.ts';
import type { Encounter, ProfileSettings } from '../../../rules/index.ts';
import type { Entry } from '../entry.ts';
import { entryOfVisit } from '../entry-of-visit.ts';
import { billedOf, billedText } from '../shorthand-field.tsx';
import type { CodedEntry } from '../use-commands.ts';
import type { JudgedClaim } from './judge-claim.ts';

const settingsOf = ({ distinctModifier, placement, addOnUnits }: ProfileSettings) => ({
  distinctModifier,
  placement,
  addOnUnits,
});

/** The claim at hand as it was judged, with the answers someone gave and the quotes that are to be kept. */
export function packetOfClaim(
  reference: string,
  { reading, context }: CodedEntry,
  { billed, released, disagreements }: JudgedClaim,
  evidence: readonly PacketEvidence[],
): Packet {
  return makePacket({
    ...(reference.trim() !== '' && { reference: reference.trim() }),
    encounter: reading.encounter,
    ...(billed && { billed }),
    context: { ...context, profile: settingsOf(context.profile) },
    evidence,
    overrides: [...released, ...disagreements].map(({ finding, reason }) => ({
      rule: finding.rule,
      reason,
    })),
  });
}

/** The form with the visit and the claim of a packet. What was only assumed of the visit is left open. */
export function entryOfPacket({ inputs, overrides, answer }: Packet): Entry {
  const { reference = '', encounter, billed, context } = inputs;
  const said: Encounter = {
    ...Object.fromEntries(
      Object.entries(encounter).filter(([fact]) => !context.assumed?.includes(fact)),
    ),
    lesions: encounter.lesions,
  };
  const text = billed ? billedText(billed) : '';
  const isReadable = billed === undefined || billedOf({ billed: text }) !== undefined;
  return entryOfVisit(said, {
    reference,
    billed: isReadable ? text : '',
    billedUnread: isReadable ? 0 : 1,
    acknowledged: overrides.flatMap(({ rule, reason }) =>
      answer.findings
        .filter((finding) => finding.rule === rule && finding.outcome === 'broken')
        .map(({ says }) => ({ rule, says, reason })),
    ),
  });
}
