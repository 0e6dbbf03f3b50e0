// Leaves the rows of long tables out of the mutation run: they are data, held against their sources by tests
// of their own, and a fault in one label of hundreds says nothing about the rules that read it.

const LONG = 8;

/**
 * @typedef {{ type: string, elements?: (Node | null)[], properties?: { value?: Node }[] }} Node
 * @typedef {{ node: Node, getFunctionParent: () => unknown }} Path
 */

export const strykerPlugins = [{ kind: 'Ignore', name: 'long-tables', value: { shouldIgnore } }];

/** @param {Path} path */
function shouldIgnore(path) {
  if (path.getFunctionParent()) return undefined;
  const rows = rowsOf(path.node).filter((row) => row?.type !== 'SpreadElement');
  return rows.length >= LONG && rows.every(isRow) ? 'A row of a long table.' : undefined;
}

/** @param {Node} node */
function rowsOf({ type, elements = [], properties = [] }) {
  if (type === 'ArrayExpression') return elements;
  return type === 'ObjectExpression' ? properties.map(({ value }) => value) : [];
}

/** @param {Node | null | undefined} node */
const isRow = (node) => node?.type === 'ObjectExpression' || node?.type === 'ArrayExpression';
