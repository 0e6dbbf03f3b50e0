import type { IsoDate } from '../rules/vocabulary/iso-date.ts';
import type { Kind } from './kind.ts';

/** A source file to be written. */
export interface SourceText {
  path: string;
  text: string;
}

const FOLDER = 'src/rules/tables/imported';

const camel = (id: string) => id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const constantOf = (id: string, date: IsoDate) => `${camel(id)}${date.replaceAll('-', '')}`;

/** The data file of an edition. The same entries make the same text, byte for byte. */
export function printEdition<Entry>(
  kind: Kind<Entry>,
  entries: readonly Entry[],
  date: IsoDate,
  sources: readonly string[],
): SourceText {
  const { id, group } = kind;
  return {
    path: `${FOLDER}/${id}-${date}.ts`,
    text: `// ${kind.describe(entries.length)}, in force on ${date}.
// Made from ${sources.join(', ')} by: npm run import:ncci -- FILE --from ${date} --write
import type { ${group.type} } from './${group.file}.ts';

export const ${constantOf(id, date)}: readonly ${group.type}[] = [
${kind.printGroups(entries)}];
`,
  };
}

/** The list of a kind's editions, one more among them. */
export function printEditionList<Entry>(
  { id, group, editions }: Kind<Entry>,
  date: IsoDate,
): SourceText {
  const dates = [...new Set([...editions, date])].toSorted();
  const imports = dates.map(
    (from) => `import { ${constantOf(id, from)} } from './${id}-${from}.ts';\n`,
  );
  const rows = dates.map((from) => `  { from: '${from}', groups: ${constantOf(id, from)} },\n`);
  return {
    path: `${FOLDER}/${id}-editions.ts`,
    text: `// The editions beside this file, oldest first. Kept by: npm run import:ncci
import type { ${group.type} } from './${group.file}.ts';
${imports.join('')}
export const ${camel(id)}Editions: readonly { from: string; groups: readonly ${group.type}[] }[] = [
${rows.join('')}];
`,
  };
}
