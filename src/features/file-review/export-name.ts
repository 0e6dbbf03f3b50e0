const two = (part: number) => String(part).padStart(2, '0');

/**
 * The name of an exported file: when, how many rows and, for a table other than the file itself, which. Never
 * the name of the user's file, which may be a patient's.
 */
export function exportName(rows: number, table?: string, now = new Date()): string {
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = two(now.getHours()) + two(now.getMinutes());
  return `dermtally-${day}-${time}-${rows}rows${table === undefined ? '' : `-${table}`}.csv`;
}
