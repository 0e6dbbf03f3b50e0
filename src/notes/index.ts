/** Reads a procedure note on this machine, word by word, and ties every value to the words it came from. */
export type {
  Evidence,
  NoCountReason,
  NoteReading,
  ReadNote,
  RefusalReason,
  RefusedNumber,
} from './note-reading.ts';
export { readNote } from './read-note.ts';
