import { isClinical } from './clinical-words.ts';
import {
  countNames,
  hasSureName,
  isCredential,
  isNameWord,
  isParticleWord,
  readName,
  type Trust,
  type Word,
} from './name-words.ts';

/** A stretch of words, half open. */
interface Stretch {
  from: number;
  to: number;
}

type NameRule = (words: readonly Word[], text: string) => readonly Stretch[];

const LABEL =
  /(?<![\p{L}\p{N}])(?:(?:(?:patient|pt|client|member|legal|full|preferred|first|last|middle|maiden|provider|physician|surgeon|assistant|referring|rendering|ordering|supervising|attending|treating|performing|billing|emergency|primary|responsible|insured|subscriber|guarantor|name of|signature of|collaborating|alternate)[ \t]{1,2}){0,2}(?:patient|pt|client|name|names|surname|provider|providers|physician|surgeon|surgeons|assistant|attending|dermatologist|dermatopathologist|pathologist|doctor|nurse|scribe|resident|fellow|author|witness|guarantor|subscriber|insured|guardian|caregiver|contact|party|spouse|wife|husband|partner|mother|father|daughter|son|sister|brother|pcp|cosigner|preceptor|supervisor|technician|tech|operator|injector|chaperone|interpreter|attn|attention|re|cc|to|from|signature|signed|staff|by))[ \t]{0,2}(?:\([^()\n]{1,16}\))?[ \t]{0,2}(?:[:=]|[ \t]-[ \t])[ \t]{0,6}/giu;
const LOWERCASE_NAME =
  /(?<![\p{L}\p{N}])(?:patient|pt|client)?[ \t]?(?:full |legal )?name[ \t]{0,2}[:=][ \t]{0,4}(?<value>\p{Ll}[\p{Ll}'’-]{1,20},?(?: \p{Ll}[\p{Ll}'’-]{0,20}\.?){1,3})[ \t]{0,4}(?=[\n\r,;|/(]|$)/gimu;

const TITLE = /^(?:dr|mr|mrs|ms|miss|mister|prof|professor|doctor|sr|sra|mx|nurse)$/iu;
const DONE_BY =
  /^(?:seen|signed|performed|dictated|scribed|reviewed|examined|evaluated|treated|referred|supervised|assisted|cosigned|co-signed|witnessed|verified|authored|entered|transcribed|approved|attested|completed|injected|obtained|interpreted|read|documented|accompanied|administered|prepared|attended|recorded|done|requested|ordered|followed|managed|authenticated|finalized|written)$/iu;
const SPOKE_TO =
  /^(?:spoke|speaking|spoken|talked|discussed|reviewed|met|along|conferred|consulted|confirmed|visit|here|phone|call)$/iu;
const ADDRESSED =
  /^(?:dear|attn|cc|saw|met|phoned|called|telephoned|notified|told|contacted|informed|contact|examined|evaluated|greeted|per|re|named|thanks|thank|advised)$/iu;
const KIN =
  /^(?:wife|husband|spouse|partner|mother|father|mom|dad|daughter|son|sister|brother|niece|nephew|grandson|granddaughter|friend|caregiver|caretaker|aide|neighbor|neighbour|roommate|cousin|aunt|uncle|nurse|assistant|resident|scribe|colleague)$/u;
const BEHAVES =
  /^(?:presents|presented|presenting|returns|returned|reports|reported|denies|denied|states|stated|complains|complained|tolerated|consented|agreed|agrees|requests|requested|called|arrived|came|comes|understands|understood|verbalized|verbalised|signed|asked|notes|noted|mentions|wishes|declined|elected|gave|has|had|is|was|will|lives|works|says|said|wants|felt|feels|left|underwent|received|brought|drove|worries)$/u;

const indexByStart = (words: readonly Word[]) =>
  new Map(words.map(({ start }, index) => [start, index]));

/** After the label and its colon: 'Patient: Jane Roe', 'Signed by: Roe'. */
const labelled: NameRule = (words, text) => {
  const at = indexByStart(words);
  return [...text.matchAll(LABEL)].flatMap((match) => {
    const from = at.get(match.index + match[0].length);
    if (from === undefined) return [];
    const first = afterTitle(words, from);
    const to = readName(words, first, 'told');
    return isWholeEnough(words, first, to) ? [{ from: first, to }] : [];
  });
};

/** 'Patient: Seen today' names no one: one word alone must not lead into a sentence. */
function isWholeEnough(words: readonly Word[], from: number, to: number): boolean {
  if (to === from) return false;
  if (countNames(words, from, to) > 1) return hasSureName(words, from, to);
  const next = words[to];
  if (next === undefined || !/^ ?$/u.test(next.gap)) return true;
  // 'From: Sun Exposure' goes on after a word that is a name at best.
  if (/^\p{Lu}/u.test(next.text)) return hasSureName(words, from, to);
  return BEHAVES.test(next.text);
}

/** 'name: jane roe', where someone types without capitals. */
const labelledInSmallLetters: NameRule = (words, text) => {
  const at = indexByStart(words);
  return [...text.matchAll(LOWERCASE_NAME)].flatMap((match) => {
    const value = match.groups?.['value'] ?? '';
    const start = match.index + match[0].indexOf(value, match[0].search(/[:=]/u));
    const from = at.get(start);
    if (from === undefined || value.split(/[ ,-]+/u).some((word) => isClinical(word))) return [];
    let to = from;
    while ((words[to]?.end ?? Infinity) <= start + value.length) to += 1;
    return [{ from, to }];
  });
};

/** 'Mr. Roe', 'Dr Jane Roe'. */
const titled: NameRule = (words) =>
  startsAfter(words, ({ text, inCapitals }, next) => {
    if (!TITLE.test(text) || !/^\p{Lu}/u.test(text)) return false;
    // 'MS' in a line of capitals is an illness as often as a title.
    return /^\.? {1,2}$/u.test(next.gap) && !(inCapitals && text === 'MS' && next.gap !== '. ');
  }).flatMap((from) => stretch(words, from, 'told', 1));

/** 'seen by Jane Roe', 'spoke with Jane Roe', 'his daughter Linh', 'Pt Jane Roe'. */
const introduced: NameRule = (words) => {
  const starts = (isMeant: (index: number) => boolean) =>
    words.flatMap((word, index) => {
      const next = words[index + 1];
      return next && /^[,:]? {1,2}$/u.test(next.gap) && !word.inCapitals && isMeant(index)
        ? [index + 1]
        : [];
    });
  const before = (index: number) => words[index - 1]?.text ?? '';
  const lower = (index: number) => words[index]?.text.toLowerCase();
  const doneBy = starts(
    (index) =>
      lower(index) === 'by' &&
      (DONE_BY.test(before(index)) || DONE_BY.test(words[index - 2]?.text ?? '')),
  );
  const spokeTo = starts(
    (index) => (lower(index) === 'with' || lower(index) === 'to') && SPOKE_TO.test(before(index)),
  );
  const addressed = starts((index) => ADDRESSED.test(words[index]?.text ?? ''));
  const kin = starts((index) => KIN.test(words[index]?.text ?? ''));
  const patients = starts((index) => /^(?:patient|pt|client)$/iu.test(words[index]?.text ?? ''));
  return [
    ...doneBy.flatMap((from) => stretch(words, from, 'told', 1)),
    ...spokeTo.flatMap((from) => stretch(words, from, 'guessed', 1)),
    ...addressed.flatMap((from) => stretch(words, from, 'guessed', 2)),
    ...kin.flatMap((from) => stretch(words, from, 'guessed', 1)),
    ...patients.flatMap((from) => stretch(words, from, 'guessed', 2)),
  ].filter(({ from, to }) =>
    words.slice(from, to).every((word) => /\p{Ll}|^\p{Lu}$/u.test(word.text)),
  );
};

/** 'Jane Roe, MD'. A lone surname counts with a comma or a sure credential. */
const withCredential: NameRule = (words) =>
  words.flatMap((word, index) => {
    if (!isCredential(word) || !/^\.?,? {0,2}$/u.test(word.gap)) return [];
    const hasComma = word.gap.includes(',');
    const from = nameBefore(words, index);
    const names = countNames(words, from, index);
    const isSure = hasComma || /^(?:MD|M\.D|PA-C|FNP-C|APRN|FAAD|PhD|NP-C)$/u.test(word.text);
    const isEnough = names >= (isSure ? 1 : 2) && !(word.inCapitals && !hasComma);
    const isNamed = hasSureName(words, from, index) || (hasComma && names > 1);
    return isEnough && isNamed ? [{ from, to: index }] : [];
  });

/** 'Jane Roe presents', 'Jane Roe is a', 'Jane Roe (DOB'. */
const actingPerson: NameRule = (words) =>
  words.flatMap((word, from) => {
    if (word.inCapitals || !isNameWord(word)) return [];
    const isInside = isNameWord(words[from - 1]) && /^ {1,2}$/u.test(word.gap);
    if (isInside) return [];
    const to = readName(words, from, 'guessed');
    const next = words[to];
    if (next === undefined || countNames(words, from, to) < 2) return [];
    const acts = /^\.?,? {1,2}$/u.test(next.gap) && BEHAVES.test(next.text);
    const isAged =
      /^\.?,? {1,2}(?:\(?\d{1,3}[ -]?|a |an )/u.test(next.gap) &&
      /^(?:y|yo|yr|yrs|year|f|m|male|female|y\.o)/iu.test(next.text);
    const isNoted =
      /^\.?[ ,;|/\t-]{0,4}\(?$/u.test(next.gap) &&
      (/^(?:dob|mrn|mr|ssn|d\.o\.b|mbi|acct|phone|born|age|aged)$/iu.test(next.text) ||
        (/^\.?,? {1,2}a$/u.test(`${next.gap}${next.text}`) &&
          /year|yo|y/iu.test(words[to + 1]?.text ?? '')));
    return acts || isAged || isNoted ? [{ from, to }] : [];
  });

/** A line 'Roe, Jane Q.', and a name alone at the top, at the foot or as the whole text. */
const onItsOwnLine: NameRule = (words, text) => {
  const lines = linesOf(words);
  return lines.flatMap(({ from, to }, line) => {
    const first = words[from];
    if (first === undefined || !/^[ \t"'*>•-]{0,6}$/u.test(lastOf(first.gap.split(/[\n\r]/u))))
      return [];
    const end = readName(words, from, 'guessed');
    const last = words[end - 1];
    if (end === from || last === undefined) return [];
    const after = text.slice(last.end, last.end + 24);
    const hasComma = words.slice(from + 1, end).some(({ gap }) => gap.startsWith(','));
    const names = countNames(words, from, end);
    const endsLine = /^\.?[ \t"',]{0,6}(?:[\n\r]|$)/u.test(after);
    const isHeader = /^(?:[ \t]{2}|[ \t]{0,2}[|;\t/(#-]|,? {0,2}\d|,? (?:DOB|MRN|dob|mrn))/u.test(
      after,
    );
    if (hasComma && names >= 2 && (endsLine || isHeader)) return [{ from, to: end }];
    const isEdge = line === 0 || line >= lines.length - 2;
    const isAlone = endsLine && end === to && names >= 2 && end - from <= 4;
    return isEdge && isAlone ? [{ from, to: end }] : [];
  });
};

/** What can give a name away. */
export const nameRules: readonly NameRule[] = [
  labelled,
  labelledInSmallLetters,
  titled,
  introduced,
  withCredential,
  actingPerson,
  onItsOwnLine,
];

function startsAfter(
  words: readonly Word[],
  isMeant: (word: Word, next: Word) => boolean,
): number[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next && isMeant(word, next) ? [index + 1] : [];
  });
}

function stretch(words: readonly Word[], from: number, trust: Trust, least: number): Stretch[] {
  const first = afterTitle(words, from);
  const to = readName(words, first, trust);
  return to > first && countNames(words, first, to) >= least ? [{ from: first, to }] : [];
}

function afterTitle(words: readonly Word[], from: number): number {
  const isTitle = TITLE.test(words[from]?.text ?? '');
  return isTitle && /^\.? {1,2}$/u.test(words[from + 1]?.gap ?? '') ? from + 1 : from;
}

/** The first word of the name that ends before an index, at most four words back. */
function nameBefore(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && end - from < 4) {
    const word = words[from - 1];
    const next = words[from];
    if (word === undefined || (from < end && !/^(?:\. ?| {1,2})$/u.test(next?.gap ?? ''))) break;
    const isName =
      isNameWord(word) || /^(?:\p{Lu}|Jr|Sr|II|III)$/u.test(word.text) || isParticleWord(word);
    if (!isName) break;
    from -= 1;
  }
  return from;
}

function linesOf(words: readonly Word[]): Stretch[] {
  const lines: Stretch[] = [];
  for (const [index, { gap }] of words.entries()) {
    const line = lines.at(-1);
    if (line && !/[\n\r]/u.test(gap)) line.to = index + 1;
    else lines.push({ from: index, to: index + 1 });
  }
  return lines;
}

const lastOf = (parts: readonly string[]): string => parts.at(-1) ?? '';
