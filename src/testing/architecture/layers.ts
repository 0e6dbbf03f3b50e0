import type { SourceFile } from './source-file.ts';

/** The import arrow: app -> features -> { coding-ui, storage, batch, ui } -> { claims, notes } -> rules. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  notes: ['rules'],
  claims: ['rules'],
  'ncci-import': ['rules'],
  ui: [],
  storage: ['claims', 'notes', 'rules'],
  batch: ['claims', 'notes', 'rules'],
  'coding-ui': ['ui', 'claims', 'notes', 'rules'],
  features: ['coding-ui', 'storage', 'batch', 'ui', 'claims', 'notes', 'rules'],
  app: ['features', 'coding-ui', 'storage', 'batch', 'ui', 'claims', 'notes', 'rules'],
  testing: ['coding-ui', 'storage', 'batch', 'ui', 'claims', 'notes', 'rules'],
};

const PURE_LAYERS = ['rules', 'notes', 'claims', 'ncci-import'];

export const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path);

export const layerOf = (path: string): string => path.split('/')[0] ?? '';

/** Loadable anywhere, and the same answer for the same facts. Tests may use what they like. */
export const isPure = (path: string): boolean =>
  PURE_LAYERS.includes(layerOf(path)) && !isTest(path);

/** Two features never share a room, any other layer is one. */
const roomOf = (path: string): string => {
  const [layer = '', name = ''] = path.split('/');
  return layer === 'features' ? `${layer}/${name}` : layer;
};

export function checkLayers({ path, imports }: SourceFile): string[] {
  const allowed = MAY_IMPORT[layerOf(path)];
  const isRootTest = isTest(path) && !path.includes('/');
  if (isRootTest) return [];
  if (!allowed) return [`${path}: belongs to no layer of the import arrow`];

  return imports.flatMap(({ target, line }) => {
    if (target === undefined || roomOf(target) === roomOf(path)) return [];
    const layer = layerOf(target);
    if (allowed.includes(layer) && layer !== layerOf(path)) return [];
    if (layer === 'testing' && isTest(path)) return [];
    return [`${path}:${line}: ${roomOf(path)} may not import ${roomOf(target)}`];
  });
}
