import { blank, indicatorsIn } from './indicators.ts';
import { diagnosesNamedIn, namesDiagnosis } from './named-diagnoses.ts';
import type { QueryFault, QueryFaultKind } from './query-fault.ts';
import { clausesOf, type Sentence, sentencesOf } from './query-sentences.ts';
import { onOneLine } from './sentence-around.ts';
import { STEERING_WORDS } from './steering-words.ts';

export interface LintTerms {
  /** What the query may quote between quotation marks: sentences of the note, or the whole note. */
  quotes?: readonly string[];
  /** The visit's reference in the query's heading, whatever it looks like. */
  reference?: string | undefined;
}

/**
 * What keeps a query from being neutral, in the order of its text. The note's own words between quotation
 * marks are left alone: they are what the question rests on. Time grows with the length of the text.
 */
export function lintQuery(text: string, terms: LintTerms = {}): readonly QueryFault[] {
  const { quotes = [], reference } = terms;
  const quoted = indicatorsIn(text, quotes);
  const own = withoutDates(withoutReference(blank(text, quoted), reference));
  const sentences = sentencesOf(own);
  const [options, prose] = [sentences.filter(isOption), sentences.filter((one) => !isOption(one))];
  const fault = (kind: QueryFaultKind, at: { start: number; text: string }, says: string) => ({
    kind,
    start: at.start,
    end: at.start + at.text.length,
    text: text.slice(at.start, at.start + at.text.length),
    says,
  });

  const faults: QueryFault[] = [
    ...steeringWords(own).map(({ kind, says, ...at }) => fault(kind, at, says)),
    ...prose.flatMap(yesNoClause).map((clause) => fault('yes-no', clause, yesNoSays(clause.text))),
    ...addedDiagnoses(prose, quotes).map((one) =>
      fault(
        'leading',
        one,
        'Take out the diagnosis. The question would give the answer, or more than the note says.',
      ),
    ),
    ...furtherIssues(prose).map((one) =>
      fault(
        'several-issues',
        one,
        'Ask this in a query of its own. One query asks about one thing.',
      ),
    ),
    ...optionFaults(options).map(({ option, says }) => fault('options', option, says)),
  ];
  const whole = { start: 0, text };
  if (quoted.length === 0 && quotes.some((quote) => quote.trim() !== ''))
    faults.push(
      fault('no-quote', whole, 'Quote the words of the note that the question rests on, in “ ”.'),
    );
  if (!prose.some(asks)) faults.push(fault('no-question', whole, 'Add the question.'));
  return faults.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Of “at least 15” the whole is said, and not the number once more. */
function steeringWords(text: string) {
  const found = STEERING_WORDS.flatMap(({ kind, pattern, says }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      kind,
      start: index,
      text: words,
      end: index + words.length,
      says: says(words),
    })),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const reached: Partial<Record<QueryFaultKind, number>> = {};
  return found.filter(({ kind, end }) => {
    const isNew = end > (reached[kind] ?? 0);
    if (isNew) reached[kind] = end;
    return isNew;
  });
}

const OPTION = /^(?:\[[ xX]?\]|\([ xX]?\)|[☐□○•*-])/u;
const isOption = ({ text, isQuestion }: Sentence) => OPTION.test(text) && !isQuestion;

/** Days and times hold numbers that count nothing. */
const DATES =
  /\b(?:\d{4}-\d{2}-\d{2}|(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-](?:\d{4}|\d{2})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)\b/giu;

const withoutDates = (text: string) => text.replace(DATES, (date) => ' '.repeat(date.length));

function withoutReference(text: string, reference: string | undefined): string {
  if (!reference) return text;
  const line = `Visit reference: ${onOneLine(reference)}`;
  const at = text.indexOf(line);
  return at < 0 ? text : blank(text, [{ start: at, end: at + line.length }]);
}

/** A sentence that begins with one of these asks for a yes, with or without its question mark. */
const OPENS_YES_NO =
  /^(?:so |or |then |also |but )?(?:is|are|was|were|did|does|do|has|have|had|would|could|can|will)\b(?! not\b)/iu;

/** Further into a sentence it takes a subject to tell “were these keratoses” from “were destroyed”. */
const YES_NO_CLAUSE =
  /^(?:so |or |then |also |but )?(?:is|are|was|were|did|does|do|has|have|had|would|could|can|will|should|may|might)(?:n[’']t)? (?:this|that|these|those|it|they|he|she|there|the|an?|any|some|all|both|you|your|we|lesions?|\d{1,3})\b/iu;

/** “Clarify whether the lesions were …” asks for the same yes. */
const INDIRECT =
  /\b(?:clarify|state|indicate|document|specify|say|tell us|describe|note|provide) (?:whether|if)\b/iu;

/** “Could you state how many …” asks openly behind its politeness. */
const POLITE =
  /^(?:would|could|can|will) you (?:please )?(?:state|describe|clarify|specify|say|tell us|give|provide|indicate|document|list|name) (?:how|what|which|where|who|when|the|each|in)\b/iu;

function yesNoClause(sentence: Sentence): readonly { start: number; text: string }[] {
  const clauses = clausesOf(sentence);
  const first = clauses[0];
  if (!first || POLITE.test(first.text)) return [];
  if (OPENS_YES_NO.test(first.text)) return [first];
  const indirect = clauses.find(({ text }) => INDIRECT.test(text));
  if (indirect) return [indirect];
  const found = sentence.isQuestion && clauses.find(({ text }) => YES_NO_CLAUSE.test(text));
  return found ? [found] : [];
}

const yesNoSays = (clause: string) =>
  namesDiagnosis(clause)
    ? 'Ask an open question. A yes to this would add a diagnosis that the note does not give.'
    : 'Ask an open question: how many, what, where, how. A yes or no can only agree.';

/** A diagnosis in the question for it, or in any question where the quoted words have none of it. */
function addedDiagnoses(prose: readonly Sentence[], quotes: readonly string[]) {
  const answered = prose.filter(
    (sentence) =>
      asks(sentence) && TOPICS.nature.test(sentence.text) && namesDiagnosis(sentence.text),
  );
  if (quotes.length === 0 || answered.length > 0) return answered;
  const noted = quotes.join('\n');
  const documented = new Set(diagnosesNamedIn(noted));
  return prose.filter(({ text }) => {
    const named = diagnosesNamedIn(text);
    return named.length > 0
      ? named.some((name) => !documented.has(name))
      : namesDiagnosis(text) && !namesDiagnosis(noted);
  });
}

const TOPICS = {
  count: /\bhow many\b|\bnumbers?\b|\bcounts?\b|\btotals?\b/iu,
  nature: /\bdiagnos[ei]s\b|\bnature of\b|\b(?:kind|type) of lesions?\b|\bwhat were the\b/iu,
  method: /\bmethods?\b|\btechniques?\b|\bhow (?:was|were)\b|\bby what means\b/iu,
  locations: /\bwhere\b|\blocations?\b|\bsites?\b|\bwhich side\b|\bparts? of the body\b/iu,
  relation:
    /\bin relation to\b|\bon which lesion\b|\b(?:same|separate|different) (?:lesion|site)\b/iu,
  evaluation: /\bevaluat(?:ed|ion)\b|\bmanaged\b|\bexamined\b/iu,
} as const;

type Topic = keyof typeof TOPICS;

const ASKING =
  /^(?:please |kindly |also |or )?(?:how|what|which|where|who|when|why|(?:on|in|by|with|for|at) (?:which|what)|state|describe|document|clarify|specify|confirm|indicate|give|provide|list|name|tell|would you|could you|can you|will you)\b/iu;

/** “… the number, method and site”: one imperative that asks for several things. */
const LISTED =
  /^(?:the |its |their )?(?:numbers?|counts?|totals?|methods?|techniques?|diagnos[ei]s|locations?|sites?)\b/iu;

const asks = (sentence: Sentence) =>
  sentence.isQuestion || clausesOf(sentence).some(({ text }) => ASKING.test(text));

/** What a clause asks about: the topic it comes to first. */
function topicOf(clause: string): Topic | undefined {
  const met = Object.entries(TOPICS)
    .map(([topic, pattern]) => ({ topic, at: clause.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  // Object.entries forgets that the names are the topics.
  return met[0]?.topic as Topic | undefined;
}

/** Clauses that ask about something else than the first question does. */
function furtherIssues(prose: readonly Sentence[]) {
  const asked = prose.filter(asks).flatMap((sentence) => {
    const clauses = clausesOf(sentence);
    return clauses.filter(({ text }, at) => at === 0 || ASKING.test(text) || LISTED.test(text));
  });
  const topics = asked.map((clause) => ({ ...clause, topic: topicOf(clause.text) }));
  const first = topics.find(({ topic }) => topic !== undefined)?.topic;
  return topics.filter(({ topic }) => topic !== undefined && topic !== first);
}

const IS_OTHER = /^other\b/iu;
const IS_UNABLE = /\bunable to determine\b|\bcannot be determined\b|\bnot known\b/iu;
const IS_YES_NO = /^(?:yes|no)\b/iu;

function optionFaults(options: readonly Sentence[]) {
  const last = options.at(-1);
  if (!last) return [];
  const labels = options.map((option) => ({
    option,
    label: option.text.replace(OPTION, '').trim(),
  }));
  const faults = labels
    .filter(({ label }) => IS_YES_NO.test(label))
    .map(({ option }) => ({ option, says: 'Give answers in words. A yes or no can only agree.' }));
  if (!labels.some(({ label }) => IS_OTHER.test(label)))
    faults.push({ option: last, says: 'Add the option “Other (please state)”.' });
  if (!labels.some(({ label }) => IS_UNABLE.test(label)))
    faults.push({ option: last, says: 'Add the option “Unable to determine”.' });
  const named = labels.filter(({ label }) => !IS_OTHER.test(label) && !IS_UNABLE.test(label));
  if (named.length === 1 && named[0])
    faults.push({
      option: named[0].option,
      says: 'Add another answer that the note supports, or take this one out. Alone it is the preferred one.',
    });
  return faults;
}
