const two = (part: number) => String(part).padStart(2, '0');

/** What tells files of the same minute apart. */
export interface ExportKind {
  /** 'fhir', 'findings'. Absent: the file that is meant where no other is named. */
  table?: string;
  /** 'csv', 'json'. */
  extension: string;
}

/**
 * The name of a file that is saved: when it was made, how many rows or claims it holds, and of which kind.
 * Nothing of a patient, of a visit or of the user's own file is in it.
 */
export function exportName(
  rows: number,
  { table, extension }: ExportKind,
  now = new Date(),
): string {
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = two(now.getHours()) + two(now.getMinutes());
  return `dermtally-${day}-${time}-${rows}rows${table === undefined ? '' : `-${table}`}.${extension}`;
}
