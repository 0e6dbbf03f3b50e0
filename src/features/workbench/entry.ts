import { LESION_NATURES, METHODS, PAYERS, PRIOR_RELATIONS, SIDES } from '../../rules/index.ts';
import * as z from 'zod/mini';

/** One of the words, or nothing chosen yet. */
const chosen = <const T extends readonly string[]>(words: T) => z.enum(['', ...words]);

const answer = z.enum(['', 'yes', 'no']);

/** A row of the lesion table as typed. An empty method, diagnosis or nature is the visit's. */
const lesionRow = z.object({
  count: z.string(),
  site: z.string(),
  side: chosen(SIDES),
  nature: chosen(LESION_NATURES),
  diagnosis: z.string(),
  method: chosen(METHODS),
  diameterCm: z.string(),
});

const otherProcedure = z.object({
  code: z.string(),
  units: z.string(),
  lesion: z.enum(['', 'same', 'separate']),
  diagnoses: z.string(),
});

const priorProcedure = z.object({
  code: z.string(),
  dateOfService: z.string(),
  relation: chosen(PRIOR_RELATIONS),
});

/** Whether a part of the visit took place: not answered, none, or the rows entered for it. */
const present = z.enum(['', 'none', 'some']);

/** An answer to a finding. It stands only as long as the finding says the same. */
const acknowledgement = z.object({ rule: z.string(), says: z.string(), reason: z.string() });

/**
 * The visit as its fields hold it: text, nothing judged, nothing filled in. An empty text is a fact that is
 * not known. This is what undo steps through.
 */
const entrySchema = z.object({
  reference: z.string(),
  dateOfService: z.string(),
  payer: chosen(PAYERS),
  placeOfService: z.string(),
  /** Without rows the number of lesions; with rows the total that the note states. */
  total: z.string(),
  lesions: z.array(lesionRow),
  nature: chosen(LESION_NATURES),
  diagnosis: z.string(),
  method: chosen(METHODS),
  diameterCm: z.string(),
  additionalDiagnoses: z.string(),
  evaluation: z.object({
    present,
    code: z.string(),
    patient: z.enum(['', 'new', 'established']),
    separate: answer,
    unrelated: answer,
    diagnoses: z.string(),
  }),
  otherProcedures: z.object({ present, rows: z.array(otherProcedure) }),
  priorProcedures: z.object({ present, rows: z.array(priorProcedure) }),
  documented: z.record(z.string(), answer),
  /** The billed lines, in the notation of the shorthand line. Empty: none are known. */
  billed: z.string(),
  /** How many pieces of the billed claim could not be read. Their text stays in the page. */
  billedUnread: z.prefault(z.number(), 0),
  /** Findings about the billed claim that someone has answered, each with a reason. */
  acknowledged: z.prefault(z.array(acknowledgement), []),
});

/** What the draft keeps: the visit, and by field the text that was typed there and not finished. */
export const draftSchema = z.extend(entrySchema, {
  unfinished: z.optional(z.record(z.string(), z.string())),
});

export type Entry = z.infer<typeof entrySchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Acknowledgement = Entry['acknowledged'][number];
export type LesionRow = Entry['lesions'][number];
export type OtherProcedureRow = Entry['otherProcedures']['rows'][number];
export type PriorProcedureRow = Entry['priorProcedures']['rows'][number];

export const emptyLesionRow: LesionRow = {
  count: '',
  site: '',
  side: '',
  nature: '',
  diagnosis: '',
  method: '',
  diameterCm: '',
};

export const emptyOtherProcedure: OtherProcedureRow = {
  code: '',
  units: '',
  lesion: '',
  diagnoses: '',
};

export const emptyPriorProcedure: PriorProcedureRow = {
  code: '',
  dateOfService: '',
  relation: '',
};

export const emptyEntry: Entry = {
  reference: '',
  dateOfService: '',
  payer: '',
  placeOfService: '',
  total: '',
  lesions: [],
  nature: '',
  diagnosis: '',
  method: '',
  diameterCm: '',
  additionalDiagnoses: '',
  evaluation: {
    present: '',
    code: '',
    patient: '',
    separate: '',
    unrelated: '',
    diagnoses: '',
  },
  otherProcedures: { present: '', rows: [] },
  priorProcedures: { present: '', rows: [] },
  documented: {},
  billed: '',
  billedUnread: 0,
  acknowledged: [],
};

/** The next visit of the same session: when, where and for whom, never what was found. */
export const nextEntry = ({ dateOfService, payer, placeOfService }: Entry): Entry => ({
  ...emptyEntry,
  dateOfService,
  payer,
  placeOfService,
});
