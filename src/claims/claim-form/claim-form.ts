import { type Encounter, isIsoDate, type ServiceLine } from '../../rules/index.ts';
import { claimDiagnoses } from './claim-diagnoses.ts';

/** A claim line, and what is charged for it where the caller knows. */
export interface ChargedLine extends ServiceLine {
  /** Whole US cents. Absent: unknown, never worked out. */
  chargeCents?: number;
}

/** One diagnosis of item 21. */
interface FormDiagnosis {
  /** 'A' to 'L': what item 24E points with. */
  letter: string;
  /** As entered: 'L57.0'. */
  code: string;
  /** As printed, without its dot: 'L570'. */
  printed: string;
}

/** One row of item 24, every field as printed. An empty field is left blank on paper. */
export interface FormRow {
  /** 24A, from and to: '11 20 26'. */
  dateFrom: string;
  dateTo: string;
  /** 24B. */
  placeOfService: string;
  /** 24C: always blank, no emergency is recorded here. */
  emergency: '';
  /** 24D. */
  code: string;
  /** 24D: up to four. */
  modifiers: readonly string[];
  /** 24E: up to four letters, 'AB'. */
  pointers: string;
  /** 24F: dollars and cents apart, '150 00'. */
  charge: string;
  /** 24G. */
  units: string;
  /** 24J: always blank, no provider is recorded here. */
  renderingProvider: '';
}

/** Items 21 and 24 of the CMS-1500 (02/12), on as many forms as the rows need. */
export interface ClaimForm {
  /** Item 21: '0' stands for ICD-10-CM. */
  icdIndicator: '0';
  /** The same on every form. */
  diagnoses: readonly FormDiagnosis[];
  /** At least one form, with up to six rows each. */
  forms: readonly (readonly FormRow[])[];
  /** What is blank because it is not known, in sentences. */
  blanks: readonly string[];
  /** What the form has no room for, in sentences. It is nowhere on the form. */
  leftOff: readonly string[];
}

const LETTERS = 'ABCDEFGHIJKL'.split('');
const ROWS_A_FORM = 6;
/** Item 24D has four boxes for modifiers; 24E takes four letters. Source: 'nucc-24e' of the registry. */
const MOST_MODIFIERS = 4;
const MOST_POINTERS = 4;

const printDate = (date: string | undefined): string => {
  if (date === undefined || !isIsoDate(date)) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month} ${day} ${year.slice(-2)}`;
};

const printCharge = (cents: number): string =>
  `${Math.floor(cents / 100)} ${String(cents % 100).padStart(2, '0')}`;

/** The place item 21 gives each diagnosis that fits. */
function numberDiagnoses(codes: readonly string[]): readonly FormDiagnosis[] {
  return LETTERS.flatMap((letter, at) => {
    const code = codes[at];
    return code === undefined ? [] : [{ letter, code, printed: code.replace('.', '') }];
  });
}

/** '1', '1 and 2', '1, 2 and 3'. */
const listed = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), ...numbers.slice(-1)]
    .filter((part) => part !== '')
    .join(' and ');

/** The rows a sentence is about, counted on over all forms: 'row 2', 'rows 1 and 3'. */
const inRows = (rows: readonly number[]): string =>
  `${rows.length === 1 ? 'row' : 'rows'} ${listed(rows)}`;

const rowsWhere = (lines: readonly ChargedLine[], isMeant: (line: ChargedLine) => boolean) =>
  lines.flatMap((line, at) => (isMeant(line) ? [at + 1] : []));

function undatedOf(date: string | undefined): readonly string[] {
  if (date === undefined) return ['Item 24A is blank: no date of service is entered.'];
  return isIsoDate(date) ? [] : [`Item 24A is blank: “${date}” is no day of the calendar.`];
}

function blanksOf({ dateOfService, placeOfService }: Encounter, lines: readonly ChargedLine[]) {
  const unpointed = rowsWhere(lines, ({ diagnoses = [] }) => diagnoses.length === 0);
  const uncharged = rowsWhere(lines, ({ chargeCents }) => chargeCents === undefined);
  return [
    ...(lines.length === 0 ? ['Item 24 is blank: there is no line to print.'] : []),
    ...undatedOf(dateOfService),
    ...(placeOfService === undefined ? ['Item 24B is blank: no place of service is entered.'] : []),
    ...(unpointed.length > 0
      ? [`Item 24E is blank in ${inRows(unpointed)}: the line points to no diagnosis.`]
      : []),
    ...(uncharged.length > 0
      ? [`Item 24F is blank in ${inRows(uncharged)}: no charge is given.`]
      : []),
    'Everything about the patient, the insured and the provider is blank: none of it is held here.',
  ];
}

function leftOffOf(codes: readonly string[], lines: readonly ChargedLine[]) {
  const beyond = codes.slice(LETTERS.length);
  const sentences =
    beyond.length > 0
      ? [
          `Item 21 holds ${LETTERS.length} diagnoses; ${beyond.join(', ')} ${beyond.length === 1 ? 'is' : 'are'} left off.`,
        ]
      : [];
  for (const [at, { modifiers, diagnoses = [] }] of lines.entries()) {
    const further = modifiers.slice(MOST_MODIFIERS);
    if (further.length > 0)
      sentences.push(
        `Item 24D holds ${MOST_MODIFIERS} modifiers; ${further.join(', ')} of row ${at + 1} ${further.length === 1 ? 'is' : 'are'} left off.`,
      );
    const unpointed = [...new Set(diagnoses)]
      .filter((code) => !beyond.includes(code))
      .slice(MOST_POINTERS);
    if (unpointed.length > 0)
      sentences.push(
        `Item 24E holds ${MOST_POINTERS} pointers; ${unpointed.join(', ')} of row ${at + 1} ${unpointed.length === 1 ? 'is' : 'are'} left off.`,
      );
  }
  return sentences;
}

/**
 * The claim as items 21 and 24 of the CMS-1500 (02/12) show it. What is unknown stays blank and is told,
 * and so is what the form has no room for. Pure; never throws.
 */
export function claimForm(encounter: Encounter, lines: readonly ChargedLine[]): ClaimForm {
  const codes = claimDiagnoses(encounter, lines);
  const diagnoses = numberDiagnoses(codes);
  const { dateOfService, placeOfService = '' } = encounter;
  const date = printDate(dateOfService);
  const rows = lines.map(
    ({ code, units, modifiers, diagnoses: pointsTo = [], chargeCents }): FormRow => ({
      dateFrom: date,
      dateTo: date,
      placeOfService,
      emergency: '',
      code,
      modifiers: modifiers.slice(0, MOST_MODIFIERS),
      pointers: [...new Set(pointsTo)]
        .flatMap((own) => diagnoses.find((diagnosis) => diagnosis.code === own)?.letter ?? [])
        .slice(0, MOST_POINTERS)
        .join(''),
      charge: chargeCents === undefined ? '' : printCharge(chargeCents),
      units: String(units),
      renderingProvider: '',
    }),
  );
  const forms = Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS_A_FORM)) }, (_, at) =>
    rows.slice(at * ROWS_A_FORM, (at + 1) * ROWS_A_FORM),
  );
  return {
    icdIndicator: '0',
    diagnoses,
    forms,
    blanks: blanksOf(encounter, lines),
    leftOff: leftOffOf(codes, lines),
  };
}
