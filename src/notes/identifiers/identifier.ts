import type { Evidence } from '../note-reading.ts';

/** What can point to a person in a pasted note, and the word that takes its place when it is redacted. */
export const PLACEHOLDERS = {
  name: '[NAME]',
  'date-of-birth': '[DOB]',
  date: '[DATE]',
  'record-number': '[RECORD]',
  phone: '[PHONE]',
  email: '[EMAIL]',
  url: '[URL]',
  ip: '[IP]',
  ssn: '[SSN]',
  'medicare-id': '[MBI]',
  address: '[ADDRESS]',
  zip: '[ZIP]',
  'plan-id': '[PLAN]',
  age: '[AGE]',
} as const;

export type IdentifierKind = keyof typeof PLACEHOLDERS;

/** Words of the text that may tell who the patient is. */
export interface Identifier extends Evidence {
  kind: IdentifierKind;
}

/** The kinds in the words of the screen. */
export const identifierLabels: Readonly<Record<IdentifierKind, string>> = {
  name: 'name',
  'date-of-birth': 'date of birth',
  date: 'date',
  'record-number': 'record or account number',
  phone: 'phone or fax number',
  email: 'email address',
  url: 'web address',
  ip: 'IP address',
  ssn: 'Social Security number',
  'medicare-id': 'Medicare number',
  address: 'street address',
  zip: 'ZIP code',
  'plan-id': 'plan or member number',
  age: 'age over 89',
};
