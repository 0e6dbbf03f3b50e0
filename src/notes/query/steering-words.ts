import type { QueryFaultKind } from './query-fault.ts';

interface SteeringWords {
  kind: QueryFaultKind;
  pattern: RegExp;
  says: (words: string) => string;
}

const threshold = (words: string) =>
  `Take out “${words}”. A number or limit named in the question steers the answer; ask how many.`;
const code = (words: string) =>
  `Take out “${words}”. A query asks what was found and done, never about codes.`;
const money = (words: string) =>
  `Take out “${words}”. A query says nothing of payment, payers or scores.`;
const leading = (words: string) =>
  `Take out “${words}”. It puts an answer into the provider’s mouth; ask what, where or how.`;

/** Words that a query may not have outside its quotation, and what to do about each. */
export const STEERING_WORDS: readonly SteeringWords[] = [
  // The counts at which the code changes, unless they measure something else.
  {
    kind: 'threshold',
    pattern:
      /(?<![\d.:$]|[A-WYZ_]|[A-Z]-)1[45](?:th)?\+?(?!\w|\.\d|:\d)(?![ -]{0,2}(?:mm|cm|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/giu,
    says: threshold,
  },
  { kind: 'threshold', pattern: /\b(?:fourteen|fifteen)(?:th)?\b/giu, says: threshold },
  {
    kind: 'threshold',
    pattern:
      /(?:\b(?:at least|at most|more than|greater than|less than|fewer than|over|under|above|below|up to|exceed(?:s|ed|ing)?)|[<>≥≤]) {0,2}(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b(?![ -]{0,2}(?:mm|cm|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)/giu,
    says: threshold,
  },
  { kind: 'threshold', pattern: /\b\d{1,3}(?:\+| or more\b)/giu, says: threshold },
  {
    kind: 'threshold',
    pattern:
      /\b(?:thresholds?|cut-?offs?|minimum|enough lesions|sufficient number|required number)\b/giu,
    says: threshold,
  },
  // Five digits; four and a letter; a letter and four; the shape of ICD-10-CM, dotted or in capitals.
  {
    kind: 'code',
    pattern: /(?<![\w.]|\w-)(?:\d{5}|\d{4}[FTU]|[A-V]\d{4})(?![\w.]\w|\w)/giu,
    says: code,
  },
  { kind: 'code', pattern: /\b[A-TV-Z]\d[\dAB]\.[\dA-Z]{1,4}\b/giu, says: code },
  { kind: 'code', pattern: /\b[A-TV-Z]\d[\dAB]\b(?!\.\w)/gu, says: code },
  {
    kind: 'code',
    pattern:
      /\b(?:CPT|ICD(?:-?(?:9|10))?(?:-CM)?|HCPCS|NCCI|MUE|modifiers?|codes?|coded|codable|coding|coders?|upcod\w{0,6}|downcod\w{0,6})\b/giu,
    says: code,
  },
  {
    kind: 'money',
    pattern:
      /\$ {0,2}\d{0,9}|\b(?:pays?|paid|paying|payments?|payable|payers?|reimburs\w{0,10}|bill(?:s|ed|ing|able)?|claims?|den(?:y|ied|ies|ials?)|audit\w{0,4}|revenue|money|dollars?|USD|cents?|costs?|charg(?:e|es|ed|ing|eable)|fees?|RVUs?|insur(?:ance|ers?|ed)|medicare|medicaid|coverage|copay\w{0,5}|deductibles?|profit\w{0,5}|income|bonus(?:es)?|productivity)\b/giu,
    says: money,
  },
  {
    kind: 'money',
    pattern:
      /\b(?:relative values?|quality (?:scores?|measures?|metrics?|ratings?|impact)|(?:risk|severity) (?:scores?|adjust\w{0,8}))\b/giu,
    says: money,
  },
  {
    kind: 'leading',
    pattern:
      /\b(?:document|state|note|indicate|record|write|add|specify|clarify|chart|say|attest|verify|agree)(?:ing)? that\b/giu,
    says: leading,
  },
  // “Document 20 lesions” dictates the answer as well.
  {
    kind: 'leading',
    pattern: /\b(?:document|state|indicate|record|write|add|chart) (?:at |as )?\d{1,3}\b/giu,
    says: leading,
  },
  {
    kind: 'leading',
    pattern:
      /\b(?:update|amend|addend|change|revise|alter|correct|edit) (?:the |your )?(?:note|counts?|number|record|chart|documentation|diagnosis|entry)\b/giu,
    says: leading,
  },
  { kind: 'leading', pattern: /\bconfirm(?:s|ed|ing|ation)?\b/giu, says: leading },
  {
    kind: 'leading',
    pattern:
      /\b(?:(?:do|did|would|will|could|can|should|is|are|was|were|has|have|had)n[’']?t|do not|did not|would not) (?:you|it|this|that|these|those|they|there|the)\b/giu,
    says: leading,
  },
  {
    kind: 'leading',
    pattern: /\b(?:you|we) (?:not )?(?:dis)?agree\b|\bagree with\b/giu,
    says: leading,
  },
  {
    kind: 'leading',
    pattern: /\b(?:did|do) you mean\b|\byou (?:must have )?meant\b/giu,
    says: leading,
  },
  {
    kind: 'leading',
    pattern:
      /\b(?:we|I) (?:assume|believe|think|suppose|suspect|expect|suggest|recommend|need|prefer|would like|want)\b/giu,
    says: leading,
  },
  {
    kind: 'leading',
    pattern:
      /\b(?:(?:appears?|seems?) to (?:be|have)|must have been|should (?:be|have been|read|say)|presumably|probably|(?:most |more )?likely|obviously|clearly|surely|of course|as expected|preferred|best answer)\b/giu,
    says: leading,
  },
  {
    kind: 'leading',
    pattern: /, {0,2}(?:right|correct|yes|no|okay|ok)(?= {0,2}\?)/giu,
    says: leading,
  },
];
