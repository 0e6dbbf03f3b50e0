/** Plain data with the keys of every object in order, those without a value left out. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]),
  );
}

/**
 * The one JSON text of plain data: keys sorted, no spaces, so that equal data always gives equal text. Keys
 * that are whole numbers come first, as in every JavaScript object.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));
