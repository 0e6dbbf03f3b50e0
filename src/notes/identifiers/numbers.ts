import { codeLabels } from '../../rules/index.ts';
import { countDigits, type Finder, inTurn, spansOf } from './mask.ts';

const SSN = /(?<![\w-])\d{3}(?<dash>[- ])\d{2}\k<dash>\d{4}(?![\w]|-\d)/dgu;
const LABELLED_SSN =
  /(?<![\p{L}\p{N}])(?:ssn|ss ?#|ss ?no\.?|soc(?:ial)?\.? ?sec(?:urity)?\.?)(?:[ \t]{0,2}(?:number|no\.?|num|#))?(?:[ \t]{0,2}(?:is|ending in|ends in|last four|last 4))?[ \t]{0,2}[:#=]{0,2}[ \t]{0,4}(?<value>[\dx*][\dx* .-]{1,11}\d)(?![\w])/dgiu;
const MBI =
  /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[ -]?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[ -]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])/dgiu;

/** Numbers that belong to one person in the whole country. */
export const findPersonalNumbers = inTurn([
  (text) => spansOf(text, 'medicare-id', MBI),
  (text) => spansOf(text, 'ssn', SSN),
  (text) => spansOf(text, 'ssn', LABELLED_SSN, (value) => countDigits(value) >= 4),
]);

const PLAN =
  /(?<![\p{L}\p{N}])(?:(?:member|subscriber|policy|plan|group|grp|insurance|ins|insured|medicaid|medicare|mbi|hic|hicn|beneficiary|bene|auth|authorization|referral|rx ?bin|rx ?grp)(?:[ \t]{0,2}(?:id|identifier|number|no\.?|num|nbr|#))?)(?:[ \t]{0,2}(?:is|#))?[ \t]{0,2}[:#=]{0,2}[ \t]{0,4}(?<value>[A-Z]{0,5}-?\d[\dA-Z-]{3,18})(?![\w])/dgiu;
const RECORD =
  /(?<![\p{L}\p{N}])(?:mrn|mr|m\.r\.n?\.?|med(?:ical)?\.? ?rec(?:ord)?s?\.?|record|chart|acct|a\/c|account|patient|pt|pid|encounter|csn|fin|har|case|accession|specimen|path|requisition|invoice|claim|license|lic|dea|npi|vin|serial|device|id)(?:[ \t]{0,2}(?:id|identifier|number|no\.?|num|nbr|#)){0,2}(?:[ \t]{0,2}\([^()\n]{1,20}\))?(?:[ \t]{0,2}(?:is|was))?[ \t]{0,2}[:#=.-]{0,2}[ \t]{0,4}(?<value>[A-Z]{0,5}-?\d[\dA-Z-]{3,18})(?![\w]|\.\d)/dgiu;
/** 'S24-10934', as laboratories number specimens. */
const SPECIMEN = /(?<![\w-])[A-Z]{1,3}\d{2}-\d{5,8}(?![\w-])/dgu;
const BARE = /(?<![\w.,-]|[\w]\/)(?:[A-Z]{1,4}-?)?\d{7,20}[A-Z]{0,2}(?![\w]|[.,]\d|-\d)/dgu;

const isCode = (value: string) => codeLabels.has(value);

/** Five digits and not a procedure code: 'case 17000' numbers no case. */
const isRecordNumber = (value: string) => countDigits(value) >= 5 && !isCode(value);

/** Numbers an office or a plan gave the patient, told by the word before them. */
export const findRecordNumbers = inTurn([
  (text) => spansOf(text, 'plan-id', PLAN, isRecordNumber),
  (text) => spansOf(text, 'record-number', RECORD, isRecordNumber),
  (text) => spansOf(text, 'record-number', SPECIMEN),
]);

/** Long numbers without a word: nothing clinical has seven digits. */
export const findBareNumbers: Finder = (text) => spansOf(text, 'record-number', BARE);
