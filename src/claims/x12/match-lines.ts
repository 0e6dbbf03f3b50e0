import type { ServiceLine } from '../../rules/index.ts';

/** A line of the corrected claim with the filed line it comes from, by its index; absent: an added one. */
export interface MatchedLine {
  line: ServiceLine;
  filed?: number;
}

/**
 * Finds the filed line of each corrected one: first those that stay as they are, then in order those of
 * the same code. Filed lines that no line comes from are removed.
 */
export function matchLines(
  corrected: readonly ServiceLine[],
  filed: ReadonlyMap<number, ServiceLine>,
): MatchedLine[] {
  const free = new Map(filed);
  const matches = new Map<ServiceLine, number>();
  const match = (isMatch: (line: ServiceLine, other: ServiceLine) => boolean) => {
    for (const line of corrected.filter((candidate) => !matches.has(candidate))) {
      const [at] = [...free].find(([, other]) => isMatch(line, other)) ?? [];
      if (at === undefined) continue;
      matches.set(line, at);
      free.delete(at);
    }
  };
  match(isSameLine);
  match((line, other) => line.code === other.code);
  return corrected.map((line) => {
    const at = matches.get(line);
    return { line, ...(at !== undefined && { filed: at }) };
  });
}

/** Would the line be filed the same? One without pointers keeps those it has. */
export const isSameLine = (line: ServiceLine, filed: ServiceLine): boolean =>
  line.code === filed.code &&
  line.units === filed.units &&
  hasSame(line.modifiers, filed.modifiers) &&
  hasSamePointers(line, filed);

export const hasSamePointers = (line: ServiceLine, filed: ServiceLine): boolean =>
  line.diagnoses === undefined || hasSame(line.diagnoses, filed.diagnoses ?? []);

export const hasSame = (texts: readonly string[], others: readonly string[]): boolean =>
  texts.length === others.length && texts.every((text, at) => text === others[at]);
