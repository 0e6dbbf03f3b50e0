import {
  codeEncounter,
  type Encounter,
  type FactPath,
  type ServiceLine,
} from '../../../rules/index.ts';
import { isPremalignantCode } from '../../../rules/tables/destruction-tiers.ts';
import { isEvaluationCode } from '../../../rules/tables/service-kinds.ts';
import type { Entry } from '../entry.ts';
import { billedOf } from '../shorthand-field.tsx';
import { type CodedEntry, codeEntry, type CodingTerms } from '../use-commands.ts';

const isOtherProcedure = (code: string) => !isEvaluationCode(code) && !isPremalignantCode(code);

/** The part of the visit that a billed code speaks of and that nobody has entered: it is to be asked. */
export function openPartOf(
  code: string,
  { evaluation, otherProcedures }: Encounter,
): 'evaluation' | 'otherProcedures' | undefined {
  if (isEvaluationCode(code)) return evaluation === undefined ? 'evaluation' : undefined;
  return isOtherProcedure(code) && otherProcedures === undefined ? 'otherProcedures' : undefined;
}

/** Parts of the visit that a billed line speaks of, so that "none" is not to be assumed of them. */
function doubted(
  billed: readonly ServiceLine[],
  supported: readonly ServiceLine[],
): readonly FactPath[] {
  const others = billed
    .map(({ code }) => code)
    .filter((code) => !supported.some((line) => line.code === code));
  return [
    ...(others.some(isEvaluationCode) ? ['evaluation'] : []),
    ...(others.some(isOtherProcedure) ? ['otherProcedures'] : []),
  ];
}

/**
 * The claim an entry comes to beside the billed one. What the claim bills and nobody entered stays unknown
 * and is asked, whatever the office assumes otherwise: an E/M on the claim is a reason to look for it.
 */
export function codeBesideClaim(entry: Entry, terms: CodingTerms): CodedEntry {
  const coded = codeEntry(entry, terms);
  const { reading, coding } = coded;
  const asked = doubted(billedOf(entry) ?? [], coding?.lines ?? []).filter((path) =>
    reading.assumed.includes(path),
  );
  if (asked.length === 0) return coded;
  const assumed = reading.assumed.filter((path) => !asked.includes(path));
  const encounter = { ...reading.encounter };
  if (asked.includes('evaluation')) delete encounter.evaluation;
  if (asked.includes('otherProcedures')) delete encounter.otherProcedures;
  const context = { ...coded.context, assumed };
  return {
    reading: { ...reading, encounter, assumed },
    context,
    coding: coding && codeEncounter(encounter, context),
  };
}
