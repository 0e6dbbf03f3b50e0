import type { ServiceLine } from '../../vocabulary/service-line.ts';
import { isDistinctModifier } from '../ncci/is-separated.ts';

/** How a billed line stands to the lines that the record supports. */
export type LineDifference =
  | { kind: 'same'; billed: ServiceLine; supported: ServiceLine }
  | { kind: 'changed'; billed: ServiceLine; supported: ServiceLine }
  | { kind: 'removed'; billed: ServiceLine }
  | { kind: 'added'; supported: ServiceLine };

/** Modifiers that say what the line is. Where a distinct modifier may stand is judged pair by pair. */
const saying = ({ modifiers }: ServiceLine) =>
  modifiers.filter((modifier) => !isDistinctModifier(modifier)).toSorted();

const equal = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Lines that came without pointers are not compared by them. */
const samePointers = ({ diagnoses: some }: ServiceLine, { diagnoses: others }: ServiceLine) =>
  some === undefined || others === undefined || equal(some.toSorted(), others.toSorted());

const sameService = (a: ServiceLine, b: ServiceLine) =>
  a.code === b.code && equal(saying(a), saying(b)) && samePointers(a, b);

/** Lines that say the same of one code, with their units in one line: an add-on may be split by lesion. */
function added(lines: readonly ServiceLine[], isAddOn: (code: string) => boolean) {
  const sums: ServiceLine[] = [];
  for (const line of lines) {
    const at = sums.findIndex((sum) => isAddOn(line.code) && sameService(sum, line));
    const sum = sums[at];
    if (sum) sums[at] = { ...sum, units: sum.units + line.units };
    else sums.push(line);
  }
  return sums;
}

/**
 * The billed lines beside those the record supports: each billed line is the same, changed or to be removed,
 * and each supported line that none was billed for is to be added. Split lines of an add-on are summed first.
 */
export function compareLines(
  billed: readonly ServiceLine[],
  supported: readonly ServiceLine[],
  isAddOn: (code: string) => boolean,
): readonly LineDifference[] {
  const left = added(supported, isAddOn);
  const take = (isMatch: (line: ServiceLine) => boolean) => {
    const at = left.findIndex(isMatch);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const lines = added(billed, isAddOn);
  // Whole matches first, so that a line is not changed into one that another line already is.
  const same = new Map(
    lines.flatMap((line) => {
      const match = take((other) => sameService(line, other) && other.units === line.units);
      return match ? [[line, match] as const] : [];
    }),
  );
  const judged = lines.map((line): LineDifference => {
    const match = same.get(line);
    if (match) return { kind: 'same', billed: line, supported: match };
    const change = take(({ code }) => code === line.code);
    return change
      ? { kind: 'changed', billed: line, supported: change }
      : { kind: 'removed', billed: line };
  });
  return [...judged, ...left.map((line): LineDifference => ({ kind: 'added', supported: line }))];
}
