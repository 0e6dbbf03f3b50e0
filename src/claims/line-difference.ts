import type { ServiceLine } from '../rules/index.ts';
import { addOnPrimaries } from '../rules/tables/add-ons.ts';

/**
 * A row of the comparison: billed lines that say the same of one code, beside the supported ones. `removed`
 * has no supported line, `added` no billed one.
 */
export interface LineDifference {
  is: 'same' | 'changed' | 'removed' | 'added';
  code: string;
  /** As billed; an add-on that was split stands here line by line. */
  billed: readonly ServiceLine[];
  supported: readonly ServiceLine[];
  /** What differs, in words: 'units 6 billed, 5 supported'. Empty where nothing does. */
  says: string;
}

/** Lines that are judged as one, with their units added. */
interface Sum {
  code: string;
  units: number;
  modifiers: readonly string[];
  diagnoses?: readonly string[];
  lines: ServiceLine[];
}

const isAddOn = (code: string): boolean => addOnPrimaries.rows.some(({ value }) => value.has(code));

const equal = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.toSorted().join(' ') === others.toSorted().join(' ');

/** Lines that came without diagnoses are not compared by them. */
const sameDiagnoses = (billed: Sum | ServiceLine, other: Sum | ServiceLine) =>
  billed.diagnoses === undefined ||
  other.diagnoses === undefined ||
  equal(billed.diagnoses, other.diagnoses);

const alike = (a: Sum | ServiceLine, b: Sum | ServiceLine) =>
  a.code === b.code &&
  equal(a.modifiers, b.modifiers) &&
  (a.diagnoses === undefined) === (b.diagnoses === undefined) &&
  sameDiagnoses(a, b);

/** An add-on may be written a line a lesion, so its lines are added; any other repeated line is one too many. */
function summed(lines: readonly ServiceLine[]): readonly Sum[] {
  const sums: Sum[] = [];
  for (const line of lines) {
    const same = isAddOn(line.code) ? sums.find((sum) => alike(sum, line)) : undefined;
    if (same) {
      same.units += line.units;
      same.lines.push(line);
    } else sums.push({ ...line, lines: [line] });
  }
  return sums;
}

const list = (words: readonly string[]) => (words.length === 0 ? 'none' : words.join(', '));

function differing(billed: Sum, supported: Sum): string {
  const parts = [
    billed.units !== supported.units &&
      `units ${billed.units} billed, ${supported.units} supported`,
    !equal(billed.modifiers, supported.modifiers) &&
      `modifiers ${list(billed.modifiers)} billed, ${list(supported.modifiers)} supported`,
    !sameDiagnoses(billed, supported) &&
      `diagnoses ${list(billed.diagnoses ?? [])} billed, ${list(supported.diagnoses ?? [])} supported`,
  ];
  return parts.filter((part) => part !== false).join('; ');
}

/** How far a billed line is from a supported one of its code: the nearest is the one it was meant to be. */
const distance = (billed: Sum, supported: Sum) =>
  (equal(billed.modifiers, supported.modifiers) ? 0 : 4) +
  (sameDiagnoses(billed, supported) ? 0 : 2) +
  (billed.units === supported.units ? 0 : 1);

/**
 * Billed lines beside the supported ones, in claim order, each line in exactly one row. Lines of an add-on
 * are added before they are compared; lines without diagnoses are not compared by them. What separates two
 * services is compared as written: whether a payer accepts another modifier is for the rules to say.
 */
export function differenceBetween(
  billed: readonly ServiceLine[],
  supported: readonly ServiceLine[],
): readonly LineDifference[] {
  const own = summed(billed);
  const wanted = summed(supported);
  const partner = new Map<Sum, Sum>();
  const taken = new Set<Sum>();
  // The nearest pairs first, so that no line is changed into one that another already is.
  for (let most = 0; most <= 7; most += 1)
    for (const sum of own) {
      if (taken.has(sum)) continue;
      const match = wanted.find(
        (other) => other.code === sum.code && !partner.has(other) && distance(sum, other) <= most,
      );
      if (!match) continue;
      partner.set(match, sum);
      taken.add(sum);
    }

  const rows = wanted.map((sum) => rowOf(partner.get(sum), sum));
  // A line to be removed stands behind the one it was billed behind.
  own.forEach((sum, at) => {
    if (taken.has(sum)) return;
    const before = own[at - 1]?.lines[0];
    const place = before ? rows.findIndex((row) => row.billed.includes(before)) + 1 : 0;
    rows.splice(place, 0, rowOf(sum, undefined));
  });
  return rows;
}

function rowOf(billed: Sum | undefined, supported: Sum | undefined): LineDifference {
  const row = {
    code: (billed ?? supported)?.code ?? '',
    billed: billed?.lines ?? [],
    supported: supported?.lines ?? [],
  };
  if (!billed) return { ...row, is: 'added', says: 'supported, not billed' };
  if (!supported) return { ...row, is: 'removed', says: 'billed, not supported' };
  const says = differing(billed, supported);
  return { ...row, is: says === '' ? 'same' : 'changed', says };
}

/** The billed lines with one row of the comparison put right; the others stay as they were billed. */
export function putRight(
  billed: readonly ServiceLine[],
  differences: readonly LineDifference[],
  row: LineDifference,
): readonly ServiceLine[] {
  const [first] = row.billed;
  if (first !== undefined)
    return billed.flatMap((line) =>
      line === first ? row.supported : row.billed.includes(line) ? [] : [line],
    );
  // A line to be added goes behind the one it follows on the supported claim.
  const before = differences
    .slice(0, differences.indexOf(row))
    .flatMap((each) => each.billed)
    .at(-1);
  const at = before === undefined ? 0 : billed.indexOf(before) + 1;
  return [...billed.slice(0, at), ...row.supported, ...billed.slice(at)];
}
