import type { Evidence } from '../note-reading.ts';
import type { Gap } from './gap.ts';
import { diagnosesNamedIn } from './named-diagnoses.ts';
import { procedureName } from './procedure-name.ts';
import { sentenceAround, sentencesAround } from './sentence-around.ts';

export const OTHER = 'Other (please state)';
export const UNABLE = 'Unable to determine';

/** A question to the provider about one gap. */
export interface ProviderQuery {
  /** The gap's. */
  id: string;
  /** What it asks about, in a few words that favour no answer; it labels the answer in the note. */
  about: string;
  /** Sentences of the note, as written: the indicator the question rests on. */
  quote: readonly Evidence[];
  /** Open-ended: it names no answer. */
  question: string;
  /** Answers the note itself supports, if any, and always “other” and “unable to determine”. */
  options: readonly string[];
}

interface Asked {
  about: string;
  question: string;
  options?: readonly string[];
}

const MOST_QUOTES = 6;

/** Writes the query for a gap. Pure and total: an unreadable place in the note is quoted as far as it goes. */
export function composeQuery(gap: Gap, note: string): ProviderQuery {
  const quote = quoteFor(gap.evidence, note);
  const { about, question, options = [] } = ask(gap, quote);
  return { id: gap.id, about, quote, question, options: [...options, OTHER, UNABLE] };
}

function quoteFor(evidence: readonly Evidence[], note: string): readonly Evidence[] {
  const sentences = sentencesAround(note, evidence);
  if (sentences.length > 0) return sentences.slice(0, MOST_QUOTES);
  const found = /\b(?:lesions?|keratos[ei]s|AKs?|treated|destroyed|destruction)\b/iu.exec(note);
  const start = found?.index ?? Math.max(note.search(/\S/u), 0);
  const sentence = sentenceAround(note, { start, end: start });
  return sentence.text === '' ? [] : [sentence];
}

const HOW_MANY =
  'How many lesions were destroyed at this visit, at each site and in total, as far as it is known?';

const COUNT_QUESTIONS = {
  'not-stated': HOW_MANY,
  vague: HOW_MANY,
  range: HOW_MANY,
  conflict: `The passages give different numbers of lesions. ${HOW_MANY}`,
  placeholder: `The number is left open in this passage. ${HOW_MANY}`,
  'not-stated-as-done':
    'Which of the lesions mentioned, if any, were destroyed at this visit, and how many?',
} satisfies Record<Extract<Gap, { kind: 'count' }>['why'], string>;

function ask(gap: Gap, quote: readonly Evidence[]): Asked {
  switch (gap.kind) {
    case 'count':
      return { about: 'Number of lesions destroyed', question: COUNT_QUESTIONS[gap.why] };
    case 'nature':
      return {
        about: 'Diagnosis of the lesions',
        question: 'What was the clinical diagnosis of the lesions that were treated?',
        options: atLeastTwo(diagnosesNamedIn(quote.map(({ text }) => text).join('\n'))),
      };
    case 'method':
      return gap.stated.length > 1
        ? {
            about: 'Method for each lesion',
            question: 'Which method was used for which lesions at this visit?',
          }
        : {
            about: 'Method of treatment',
            question: 'How were the lesions treated at this visit?',
          };
    case 'locations':
      return {
        about: 'Locations of the lesions',
        question: 'Where on the body were the lesions that were treated at this visit?',
      };
    case 'relation':
      return {
        about: `Lesion of the ${nameOf(gap.what)}`,
        question: `On which lesion or lesions was the ${nameOf(gap.what)} done, in relation to those that were destroyed?`,
        options: ['A lesion that was also destroyed', 'A lesion that was not destroyed'],
      };
    case 'evaluation':
      return {
        about: 'Visit apart from the treatment',
        question:
          'What was evaluated or managed at this visit apart from the lesions that were treated, if anything?',
      };
  }
}

/** One answer on its own would be the preferred one. */
const atLeastTwo = (options: readonly string[]) => (options.length > 1 ? options : []);

/** The reader may name a procedure with more than its name; only a known word is repeated. */
const nameOf = (what: string): string => procedureName(what) ?? 'other procedure';
