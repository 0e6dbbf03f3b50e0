import { isKeyword } from './clause.ts';
import type { Part, Reader, Reading } from './lesion-said.ts';
import { readDiameter, readExactCount, readNumeric, readVagueCount } from './number-readers.ts';
import type { Report } from './problem.ts';
import {
  readAnnouncedDiagnosis,
  readInlineDiagnosis,
  readPhrase,
  readQuoted,
  readQuotedCount,
} from './word-readers.ts';
import { spanOf, type Word } from './words.ts';

/** The first to know the words wins: '10 to 12' before the toe in it, '5fu' before a count of five. */
const READERS: readonly Reader[] = [
  readQuoted,
  readQuotedCount,
  readVagueCount,
  readAnnouncedDiagnosis,
  readPhrase,
  readDiameter,
  readExactCount,
  readInlineDiagnosis,
  readNumeric,
];

/** What the words of one group say. Words that nobody knows are the note's own words for the site. */
export function readParts(words: readonly Word[], report: Report): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const reading = readAt(words, at, report);
    if (!reading) {
      report('missing-semicolon', spanOf(words.slice(at, at + 1)));
      break;
    }
    const span = spanOf(words.slice(at, at + reading.length));
    for (const said of reading.says) parts.push({ ...said, at: span });
    at += reading.length;
  }
  return parts;
}

/** Undefined at the first word of another clause. */
function readAt(words: readonly Word[], at: number, report: Report): Reading | undefined {
  for (const read of READERS) {
    const reading = read(words, at, report);
    if (reading) return reading;
  }
  const [word] = words.slice(at, at + 1);
  if (!word || isKeyword(word)) return undefined;
  return { says: [{ is: 'site-words', words: word.text, isQuoted: false }], length: 1 };
}
