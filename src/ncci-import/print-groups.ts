const CODES_A_LINE = 14;

/** Codes as the lines of a template literal, sorted. */
export function printCodes(codes: readonly string[]): string {
  const sorted = codes.toSorted();
  const lines: string[] = [];
  for (let at = 0; at < sorted.length; at += CODES_A_LINE)
    lines.push(`      ${sorted.slice(at, at + CODES_A_LINE).join(' ')}\n`);
  return `\`\n${lines.join('')}    \``;
}

/** Groups as objects, a property a line; the values are source text. */
export const printObjects = (groups: readonly Readonly<Record<string, string>>[]): string =>
  groups
    .map((group) => {
      const lines = Object.entries(group).map(([name, value]) => `    ${name}: ${value},\n`);
      return `  {\n${lines.join('')}  },\n`;
    })
    .join('');

/** Entries by what they share, in the order of that. */
export function groupBy<Entry>(
  entries: readonly Entry[],
  sharedBy: (entry: Entry) => string,
): readonly (readonly [Entry, ...Entry[]])[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const shared = sharedBy(entry);
    const group = groups.get(shared);
    if (group) group.push(entry);
    else groups.set(shared, [entry]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
