import { basename } from 'node:path';
import type { ESTree } from 'vite';
import { checkLayers, isPure, isTest, layerOf } from './layers.ts';
import type { SourceFile } from './source-file.ts';

type Check = (file: SourceFile) => string[];

const BARRELS = ['rules/index.ts', 'notes/index.ts'];
const DRAWERS = /^(?:utils?|helpers?|types|constants)\.tsx?$/u;
const PROCEDURE_CODE = /^(?:1[17]\d{3}|99\d{3})$/u;
const MARKUP_SINKS = ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'];
const EFFECTS = ['useEffect', 'useLayoutEffect', 'useInsertionEffect'];
const IMPURE_CALLS = ['Date.now', 'Math.random', 'performance.now'];

const checkExtensions: Check = ({ path, imports }) =>
  imports
    .filter(({ specifier, target }) => target !== undefined && !/\.[a-z]+$/u.test(specifier))
    .map(({ specifier, line }) => `${path}:${line}: '${specifier}' lacks its file extension`);

const checkPackages: Check = ({ path, imports }) =>
  imports
    .filter(({ target }) => isPure(path) && target === undefined)
    .map(({ specifier, line }) => `${path}:${line}: a pure module imports '${specifier}'`);

const checkPurity: Check = (file) => {
  if (!isPure(file.path)) return [];
  return collect(file, (report) => ({
    NewExpression(node) {
      if (nameOf(node.callee) === 'Date') report(node, 'a pure module reads the clock: Date');
    },
    CallExpression(node) {
      if (nameOf(node.callee) === 'Date') report(node, 'a pure module reads the clock: Date');
    },
    MemberExpression(node) {
      const name = nameOf(node);
      if (IMPURE_CALLS.includes(name)) report(node, `a pure module uses ${name}`);
    },
    MetaProperty(node) {
      report(node, 'a pure module needs a bundler: import.meta');
    },
  }));
};

const checkProcedureCodes: Check = (file) => {
  const { path } = file;
  const isExempt = isTest(path) || path.endsWith('.cases.ts');
  if (isExempt || ['rules', 'testing'].includes(layerOf(path))) return [];
  return collect(file, (report) => {
    const inspect = (node: ESTree.Node, value: unknown) => {
      if (typeof value !== 'string' || !PROCEDURE_CODE.test(value)) return;
      report(node, `procedure code ${value} outside the rules`);
    };
    return {
      Literal: (node) => inspect(node, node.value),
      TemplateElement: (node) => inspect(node, node.value.cooked),
    };
  });
};

const checkFileName: Check = ({ path }) =>
  DRAWERS.test(basename(path)) ? [`${path}: is named after a drawer, not after what it holds`] : [];

const checkDefaultExports: Check = (file) =>
  collect(file, (report) => ({
    ExportDefaultDeclaration: (node) => report(node, 'default export'),
    ExportSpecifier(node) {
      if (nameOf(node.exported) === 'default') report(node, 'default export');
    },
  }));

const checkBarrels: Check = (file) => {
  const stars = collect(file, (report) => ({
    ExportAllDeclaration: (node) => report(node, 'export * hides which names are public'),
  }));
  if (BARRELS.includes(file.path)) return stars;
  const onlyReexports =
    file.statements.length > 0 &&
    file.statements.every(
      (statement) =>
        statement.type === 'ExportAllDeclaration' ||
        (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
    );
  const isBarrel = onlyReexports || /^index\.tsx?$/u.test(basename(file.path));
  return isBarrel ? [...stars, `${file.path}: is a barrel`] : stars;
};

const checkInjection: Check = (file) =>
  collect(file, (report) => {
    const inspectName = (node: ESTree.Node & { name: string }) => {
      if (MARKUP_SINKS.includes(node.name)) report(node, `${node.name} takes markup from a string`);
    };
    const inspectCallee = (node: ESTree.CallExpression | ESTree.NewExpression) => {
      const name = nameOf(node.callee);
      if (name === 'eval' || name === 'Function') report(node, `${name} runs code from a string`);
    };
    return {
      Identifier: inspectName,
      JSXIdentifier: inspectName,
      CallExpression: inspectCallee,
      NewExpression: inspectCallee,
    };
  });

const checkEffects: Check = (file) =>
  collect(file, (report) => ({
    CallExpression(node) {
      const name = nameOf(node.callee).replace(/^React\./u, '');
      if (!EFFECTS.includes(name) || file.hasCommentOn(file.lineOf(node) - 1)) return;
      report(node, `${name} has no comment above it that names the outside system`);
    },
  }));

const checkCasts: Check = (file) => {
  if (isTest(file.path)) return [];
  return collect(file, (report) => ({
    TSAsExpression(node) {
      const line = file.lineOf(node.typeAnnotation);
      if (isConst(node.typeAnnotation) || file.hasCommentOn(line, file.lineOf(node) - 1)) return;
      report(node, 'a cast has no comment that says why it holds');
    },
  }));
};

const CHECKS: readonly Check[] = [
  checkLayers,
  checkExtensions,
  checkPackages,
  checkPurity,
  checkProcedureCodes,
  checkFileName,
  checkDefaultExports,
  checkBarrels,
  checkInjection,
  checkEffects,
  checkCasts,
];

export const faultsIn: Check = (file) => CHECKS.flatMap((check) => check(file));

type Report = (node: ESTree.Node, says: string) => void;

function collect(
  file: SourceFile,
  visitorFor: (report: Report) => Parameters<SourceFile['visit']>[0],
): string[] {
  const faults: string[] = [];
  const report: Report = (node, says) => {
    faults.push(`${file.path}:${file.lineOf(node)}: ${says}`);
  };
  file.visit(visitorFor(report));
  return faults;
}

/** 'Date.now' for that expression, 'Date' for the bare name, nothing for anything longer. */
function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return '';
  return node.object.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : '';
}

function isConst(type: ESTree.TSType): boolean {
  return type.type === 'TSTypeReference' && nameOf(type.typeName) === 'const';
}
