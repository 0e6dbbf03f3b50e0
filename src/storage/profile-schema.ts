import * as z from 'zod/mini';
import { PROFILE_CHOICES } from '../rules/index.ts';
import { basisSchema, JUDGED_PAYERS, type ProfileVersion } from './profile-book.ts';

export const LONGEST_PROFILE_NAME = 60;

const SAVED_AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

// Checks of our own: the library's would be fetched with the first load, which shares its modules.
/** A text of which the whole has to be right. */
export const checkedText = (isGood: (value: string) => boolean) =>
  z.string().check(({ value, issues }) => {
    if (!isGood(value)) issues.push({ code: 'custom', path: [], input: value });
  });

const isName = (name: string) =>
  name !== '' && name === name.trim() && name.length <= LONGEST_PROFILE_NAME;

/** A version as it is written: nothing beside its fields, and each in the form it is read back in. */
const versionSchema: z.ZodMiniType<ProfileVersion> = z.strictObject({
  version: z.number(),
  name: checkedText(isName),
  distinctModifier: z.enum(PROFILE_CHOICES.distinctModifier),
  placement: z.enum(PROFILE_CHOICES.placement),
  addOnUnits: z.enum(PROFILE_CHOICES.addOnUnits),
  basis: z.strictObject({
    distinctModifier: basisSchema,
    placement: basisSchema,
    addOnUnits: basisSchema,
  }),
  savedAt: checkedText((time) => SAVED_AT.test(time)),
});

/** A whole history, counted from 1. */
export const versionsSchema = z.array(versionSchema).check(({ value, issues }) => {
  if (value.length === 0) issues.push({ code: 'custom', path: [], input: value });
  for (const [at, { version }] of value.entries())
    if (version !== at + 1) issues.push({ code: 'custom', path: [at, 'version'], input: version });
});

const payers: readonly string[] = JUDGED_PAYERS;

/** Ids of profiles by payer; a key that is no payer is reported as a field there is not. */
export const assignmentsSchema = z.record(z.string(), z.string()).check(({ value, issues }) => {
  const keys = Object.keys(value).filter((payer) => !payers.includes(payer));
  if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value });
});
