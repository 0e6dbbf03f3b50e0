import type { ServiceLine } from '../vocabulary/service-line.ts';

/** Units a day, code by code: splitting a code over lines neither adds to it nor raises its limit. */
export function unitsByCode(lines: readonly ServiceLine[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const line of lines) units.set(line.code, (units.get(line.code) ?? 0) + line.units);
  return units;
}

/** Codes of which more units are billed than are supported. */
export function billedBeyond(
  codes: readonly string[],
  lines: readonly ServiceLine[],
  supported: readonly ServiceLine[],
): readonly string[] {
  const billed = unitsByCode(lines);
  const due = unitsByCode(supported);
  return [...new Set(codes)].filter((code) => (billed.get(code) ?? 0) > (due.get(code) ?? 0));
}
