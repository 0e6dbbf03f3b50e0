import type { LesionGroup, Method } from '../../rules/index.ts';
import { known } from './known.ts';
import { readParts } from './lesion-parts.ts';
import type { Part } from './lesion-said.ts';
import type { Report } from './problem.ts';
import type { Stated } from './stated.ts';
import type { Span, Word } from './words.ts';

/** One group by itself, before what it states reaches the groups before it. */
export interface SaidGroup {
  group: Omit<LesionGroup, 'method' | 'diagnosis'>;
  method: Stated<Method> | undefined;
  diagnosis: Stated<string> | undefined;
}

/** '8 ak l forearm 0.6cm ln2 l57.0', all parts optional, in any order. */
export function readLesionGroup(words: readonly Word[], report: Report): SaidGroup {
  const parts = readParts(words, report);
  reportUnknown(parts, report);
  const exact = only(parts, 'count', 'count', report);
  const written = only(parts, 'count-as-written', 'count', report);
  // An exact count and a vague one contradict each other, unless the words are quoted on purpose.
  if (exact && written && !written.isQuoted) {
    report('said-twice', later(exact.at, written.at), `count${IN_EACH_GROUP}`);
  }
  const group = known({
    count: exact?.value,
    countAsWritten: written?.value,
    nature: only(parts, 'nature', 'nature', report)?.value,
    side: only(parts, 'side', 'side', report)?.value,
    site: siteIn(parts, report),
    diameterCm: only(parts, 'diameter', 'diameter', report)?.value,
  });
  const method = only(parts, 'method', 'method', report);
  const diagnosis = only(parts, 'diagnosis', 'diagnosis', report);
  return {
    group,
    method: method && { value: method.value },
    diagnosis: diagnosis && { value: diagnosis.value },
  };
}

/** A slip of the pen is no lesion: words that nobody knows need a word beside them that says it is one. */
function reportUnknown(parts: readonly Part[], report: Report): void {
  const unknown = parts.filter(isUnknown);
  const saysNothing = parts.every((part) => isUnknown(part) || isConnective(part));
  const [first, last] = [unknown[0], unknown.at(-1)];
  if (first && last && saysNothing)
    report('unknown-words', { start: first.at.start, end: last.at.end });
}

const isUnknown = (part: Part) => part.is === 'site-words' && !part.isQuoted;

/** 'on', 'with': 'lesion' says that it is one. */
const isConnective = (part: Part) => part.is === 'filler' && !/^lesions?$/i.test(part.words);

const IN_EACH_GROUP = ' in each group, with a comma between groups';
const later = (a: Span, b: Span) => (a.start > b.start ? a : b);

function only<K extends Part['is']>(
  parts: readonly Part[],
  is: K,
  name: string,
  report: Report,
): Extract<Part, { is: K }> | undefined {
  const said = parts.filter((part): part is Extract<Part, { is: K }> => part.is === is);
  for (const { at } of said.slice(1)) report('said-twice', at, `${name}${IN_EACH_GROUP}`);
  return said[0];
}

/** A known site by its id. With words around it that are not known, all of them, as typed. */
function siteIn(parts: readonly Part[], report: Report): string | undefined {
  const said = parts.filter(isAboutSite);
  const first = said.findIndex((part) => part.is !== 'filler');
  const last = said.findLastIndex((part) => part.is !== 'filler');
  const site = first < 0 ? [] : said.slice(first, last + 1);
  const [start, end] = [site[0], site.at(-1)];
  if (!start || !end) return undefined;
  if (site.length === 1) return start.is === 'site' ? start.value : start.words;
  const ownWords = site.filter((part) => part.is === 'site-words');
  if (ownWords.length === 0 || ownWords.some((part) => part.isQuoted)) {
    report('two-sites', { start: start.at.start, end: end.at.end });
  }
  return site.map(({ words }) => words).join(' ');
}

type SitePart = Extract<Part, { words: string }>;
const isAboutSite = (part: Part): part is SitePart => 'words' in part;
