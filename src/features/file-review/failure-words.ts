/** A file that is changed or moved after it was chosen can no longer be read. */
const GONE = ['NotReadableError', 'NotFoundError'];

/** What to do after the worker could not do what it was asked. Its own words may hold what stands in the file. */
export const failureWords = (error: unknown): string =>
  error instanceof Error && GONE.includes(error.name)
    ? 'Choose the file again: it was changed or moved after it was opened, and can no longer be read.'
    : 'Choose the file again: its review stopped working. Nothing in the file was changed.';
