import { isProcedureCode } from '../../rules/index.ts';
import { diagnosisIn } from '../shorthand/diagnosis-code.ts';

/** The head of a line: code, modifiers, units, pointers, as far as they stand in one word. */
export interface HeadWord {
  code: string;
  modifiers: readonly string[];
  units?: number;
  /** ICD-10-CM codes behind an '@'. */
  diagnoses?: readonly string[];
  /** An 'x' stands at its end and the number follows. */
  unitsFollow: boolean;
}

const HEAD =
  /^(?:CPT|HCPCS|HC)?[:#]?(\d{4}[\dA-Z]|[A-Z]\d{4})((?:[-:][A-Z\d]{2})*)(?:[X*](\d{1,4}))?(?:@([A-Z\d.+]+))?([X*]?)$/;

/** A word that starts a line; undefined for any other. */
export function readHead(key: string): HeadWord | undefined {
  const parts = HEAD.exec(key.replace(/[.:]$/u, ''));
  if (!parts) return undefined;
  const [, code = '', modifiers = '', units, pointers, unitsFollow] = parts;
  if (!isProcedureCode(code)) return undefined;
  const diagnoses = pointers === undefined ? undefined : readPointedTo(pointers);
  if (pointers !== undefined && diagnoses === undefined) return undefined;
  return {
    code,
    modifiers: modifiers.split(/[-:]/u).slice(1),
    ...(units !== undefined && { units: Number(units) }),
    ...(diagnoses && { diagnoses }),
    unitsFollow: unitsFollow !== '',
  };
}

function readPointedTo(text: string): readonly string[] | undefined {
  if (text === 'NONE') return [];
  const codes = text.split('+').flatMap((word) => diagnosisIn(word.toLowerCase()) ?? []);
  return codes.length === text.split('+').length ? codes : undefined;
}

/** A code with something glued to it: two codes with a bar between, or half a modifier. */
const HOLDS_CODE = /(?:^|[^A-Z\d.])(?:\d{5}|[A-Z]\d{4})(?:$|[^A-Z\d])/;

/**
 * A word that was meant to start a line and does not: a code with a letter for a digit, with one digit more
 * or fewer, with something glued to it, or anything with units behind it.
 */
export function isSpoiltHead(key: string, isNewItem: boolean): boolean {
  if (HOLDS_CODE.test(key) && (isNewItem || !isMoney(key))) return true;
  if (/^[A-Z\d]{3,8}(?:-[A-Z\d]*)*[X*]\d+$/.test(key)) return true;
  if (/^[\dOIL]{5}(?:-|$)/.test(key) && /\d{3}/.test(key)) return true;
  return isNewItem && /^[A-Z]?\d{3,7}[A-Z]?(?:-[A-Z\d]+)*$/.test(key);
}

export const isUnits = (key: string): boolean => /^\d{1,4}$/.test(key);

/** A digit with a letter behind it is a modifier only as '1P': '6x' and '6u' are units in haste. */
export const isOddModifier = (key: string): boolean => /^\d[A-OQ-Z]$/.test(key);

/** Two characters with which a payer is told more about a line. */
export const isModifier = (key: string): boolean => /^[A-Z\d]{2}$/.test(key);

export const isPointers = (key: string): boolean =>
  /^[A-L]{1,12}$/.test(key) && new Set(key).size === key.length;

export const isDate = (key: string): boolean =>
  /^(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2})$/.test(key);

export const isMoney = (key: string): boolean => /^(?:\$[\d.]+|\d{1,7}\.\d{2})$/.test(key);

type Keyword = 'code' | 'units' | 'modifiers' | 'diagnoses' | 'charge' | 'place' | 'date' | 'lead';

const KEYWORDS: Readonly<Record<Keyword, string>> = {
  code: 'CODE CPT CPTCODE HCPCS CPTHCPCS PROC PROCEDURE PROCCODE PROCEDURECODE SERVICE SVC',
  units:
    'UNIT UNITS QTY QUANTITY UN DAYSUNITS DAYSORUNITS UNITSOFSERVICE SERVICEUNITS SVCUNITS COUNT',
  modifiers:
    'MOD MODS MODIFIER MODIFIERS MOD1 MOD2 MOD3 MOD4 M1 M2 M3 M4 MODIFIER1 MODIFIER2 MODIFIER3 MODIFIER4',
  diagnoses:
    'DX DIAG DIAGNOSIS DIAGNOSES ICD ICD10 ICD10CM DXCODE DXCODES DIAGNOSISCODE DIAGNOSISCODES POINTER POINTERS PTR DXPTR DXPOINTER DXPOINTERS DIAGPTR DIAGNOSISPOINTER DIAGNOSISPOINTERS',
  charge: 'CHARGE CHARGES FEE AMOUNT PRICE TOTAL COST',
  place: 'POS PLACE PLACEOFSERVICE',
  date: 'DOS DATE DATEOFSERVICE SERVICEDATE FROM TO FROMDATE TODATE FROMDOS TODOS',
  lead: 'LINE LN ITEM BILLED CLAIM',
};

const KEYWORD_OF: ReadonlyMap<string, Keyword> = new Map(
  // The keys of a record of keywords are keywords.
  (Object.keys(KEYWORDS) as Keyword[]).flatMap((keyword) =>
    KEYWORDS[keyword].split(' ').map((word) => [word, keyword] as const),
  ),
);

/** What a word announces: 'Qty:', 'CPT/HCPCS', 'Modifier(s)'. */
export const keywordOf = (text: string): Keyword | undefined => {
  const word = text.toUpperCase().replace(/[^A-Z\d]/gu, '');
  return KEYWORD_OF.get(word) ?? KEYWORD_OF.get(word.replace(/S$/u, ''));
};
