import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** A parsed file of src; `path` is relative to src and written with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly statements: ESTree.Program['body'];
  visit(visitor: VisitorObject): void;
  lineOf(node: { start: number }): number;
  /** Whether a comment ends on one of these lines. */
  hasCommentOn(...lines: readonly number[]): boolean;
}

interface Import {
  /** As written, without a query such as `?worker`. */
  readonly specifier: string;
  /** Path within src, when the specifier is relative. */
  readonly target: string | undefined;
  readonly line: number;
}

export function parseSourceFile(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);

  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const commentedLines = new Set(comments.map(({ end }) => lineAt(end)));
  const visit = (visitor: VisitorObject) => new Visitor(visitor).visit(program);
  const lineOf = ({ start }: { start: number }) => lineAt(start);

  return {
    path,
    imports: importsOf(path, visit, lineOf),
    statements: program.body,
    visit,
    lineOf,
    hasCommentOn: (...lines) => lines.some((line) => commentedLines.has(line)),
  };
}

function importsOf(
  path: string,
  visit: SourceFile['visit'],
  lineOf: SourceFile['lineOf'],
): readonly Import[] {
  const imports: Import[] = [];
  const add = (source: ESTree.Node | null) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const specifier = source.value.replace(/\?.*$/u, '');
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier)
      : undefined;
    imports.push({ specifier, target, line: lineOf(source) });
  };
  visit({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
  });
  return imports;
}
