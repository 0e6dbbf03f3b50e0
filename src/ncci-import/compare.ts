import type { Kind } from './kind.ts';

/** How a table that was read differs from the one at hand. */
export interface Comparison {
  added: readonly Difference[];
  removed: readonly Difference[];
  changed: readonly Difference[];
}

interface Difference {
  key: string;
  /** The code that the counts go by. */
  code: string;
  is: string;
  was?: string;
}

export function compare<Entry>(
  kind: Kind<Entry>,
  atHand: readonly Entry[],
  read: readonly Entry[],
): Comparison {
  const before = new Map(atHand.map((entry) => [kind.keyOf(entry), entry]));
  const after = new Map(read.map((entry) => [kind.keyOf(entry), entry]));
  const differences = (entries: ReadonlyMap<string, Entry>): Difference[] =>
    [...entries]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => ({ key, code: kind.codeOf(entry), is: kind.valueOf(entry) }));

  return {
    added: differences(after).filter(({ key }) => !before.has(key)),
    removed: differences(before).filter(({ key }) => !after.has(key)),
    changed: differences(after).flatMap((difference) => {
      const old = before.get(difference.key);
      const was = old === undefined ? difference.is : kind.valueOf(old);
      return was === difference.is ? [] : [{ ...difference, was }];
    }),
  };
}

/** The counts by code, then the differences themselves, so many of them. */
export function showComparison({ added, removed, changed }: Comparison, most: number): string[] {
  const all = [
    ...added.map((difference) => ({ verb: 'added', ...difference })),
    ...removed.map((difference) => ({ verb: 'removed', ...difference })),
    ...changed.map((difference) => ({ verb: 'changed', ...difference })),
  ];
  if (all.length === 0) return ['No difference.'];
  const codes = [...new Set(all.map(({ code }) => code))].toSorted();
  const count = (code: string, verb: string) =>
    all.filter((difference) => difference.code === code && difference.verb === verb).length;
  return [
    ...codes.map(
      (code) =>
        `${code}: ${count(code, 'added')} added, ${count(code, 'removed')} removed, ${count(code, 'changed')} changed`,
    ),
    ...all
      .slice(0, most)
      .map(
        ({ verb, key, is, was }) =>
          `  ${verb.padEnd(8)}${key}: ${is}${was === undefined ? '' : `, was ${was}`}`,
      ),
    ...(all.length > most
      ? [`  … and ${all.length - most} more; --show ${all.length} lists all.`]
      : []),
  ];
}
