import * as z from 'zod/mini';
import { PACKET_FORMAT, PACKET_VERSION, type Packet } from '../claims/defence-packet/packet.ts';
import {
  LESION_NATURES,
  METHODS,
  OUTCOMES,
  PAYERS,
  PRIOR_RELATIONS,
  PROFILE_CHOICES,
  SEVERITIES,
  SIDES,
} from '../rules/index.ts';

const text = z.string();
const texts = z.array(text);
const maybe = z.exactOptional;

const line = {
  code: text,
  units: z.number(),
  modifiers: texts,
  diagnoses: maybe(texts),
};

const lesionGroup = z.strictObject({
  nature: maybe(z.enum(LESION_NATURES)),
  diagnosis: maybe(text),
  count: maybe(z.number()),
  countAsWritten: maybe(text),
  method: maybe(z.enum(METHODS)),
  site: maybe(text),
  side: maybe(z.enum(SIDES)),
  diameterCm: maybe(z.number()),
});

const evaluation = z.strictObject({
  code: text,
  patient: maybe(z.enum(['new', 'established'])),
  separatelyIdentifiable: maybe(z.boolean()),
  unrelatedToEarlierProcedure: maybe(z.boolean()),
  diagnoses: maybe(texts),
});

const otherProcedure = z.strictObject({
  code: text,
  units: maybe(z.number()),
  sameLesion: maybe(z.boolean()),
  diagnoses: maybe(texts),
});

const priorProcedure = z.strictObject({
  code: text,
  dateOfService: text,
  relation: maybe(z.enum(PRIOR_RELATIONS)),
});

const encounter = z.strictObject({
  dateOfService: maybe(text),
  payer: maybe(z.enum(PAYERS)),
  placeOfService: maybe(text),
  lesions: z.array(lesionGroup),
  statedLesionTotal: maybe(z.number()),
  additionalDiagnoses: maybe(texts),
  documented: maybe(z.record(text, z.boolean())),
  evaluation: maybe(z.union([z.literal('none'), evaluation])),
  otherProcedures: maybe(z.array(otherProcedure)),
  priorProcedures: maybe(z.array(priorProcedure)),
});

const context = z.strictObject({
  profile: maybe(
    z.strictObject({
      distinctModifier: z.enum(PROFILE_CHOICES.distinctModifier),
      placement: z.enum(PROFILE_CHOICES.placement),
      addOnUnits: z.enum(PROFILE_CHOICES.addOnUnits),
    }),
  ),
  edition: maybe(text),
  assumed: maybe(texts),
});

const answer = z.strictObject({
  edition: text,
  status: z.enum(['settled', 'unsettled', 'not-codable']),
  clean: maybe(z.boolean()),
  lines: z.nullable(z.array(z.strictObject({ ...line, because: texts }))),
  notReported: z.array(z.strictObject({ code: text, units: z.number(), says: text, rule: text })),
  findings: z.array(
    z.strictObject({
      rule: text,
      outcome: z.enum(OUTCOMES),
      severity: z.enum(SEVERITIES),
      says: text,
    }),
  ),
  reasons: z.array(z.strictObject({ rule: text, statement: text, sources: texts })),
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      publisher: text,
      locator: text,
      edition: text,
    }),
  ),
});

/** A packet as it stands in a file: every level has its own fields and no other. */
export const packetFileSchema: z.ZodMiniType<Packet & { contentHash: string }> = z.strictObject({
  format: z.literal(PACKET_FORMAT),
  version: z.literal(PACKET_VERSION),
  inputs: z.strictObject({
    reference: maybe(text),
    encounter,
    billed: maybe(z.array(z.strictObject(line))),
    context,
  }),
  evidence: z.array(z.strictObject({ fact: text, quote: text })),
  overrides: z.array(z.strictObject({ rule: text, reason: text })),
  answer,
  contentHash: text,
});
