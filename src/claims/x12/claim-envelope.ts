import { type IsoDate, isIsoDate } from '../../rules/index.ts';
import type { FileProblem } from '../filed-visit.ts';
import type { Delimiters } from './delimiters.ts';
import { compactDate } from './service-date.ts';

/** What the user enters for the envelope of a written file. */
export interface Envelope {
  /** ISA05 and ISA06: 'ZZ' and at most 15 characters. */
  senderQualifier: string;
  senderId: string;
  /** ISA07 and ISA08. */
  receiverQualifier: string;
  receiverId: string;
  /** GS02 and GS03, 2 to 15 characters. */
  applicationSender: string;
  applicationReceiver: string;
  /** ISA15: production or test. */
  usage: 'P' | 'T';
  /** ISA13 and GS06, 1 to 9 digits; each further interchange of the file takes the next number. */
  interchangeControl: string;
  groupControl: string;
  date: IsoDate;
  /** '0830'. */
  time: string;
}

/** What is wrong with an envelope; none: it can be written with these delimiters. */
export function envelopeProblems(envelope: Envelope, delimiters: Delimiters): FileProblem[] {
  const problems: FileProblem[] = [];
  const check = (field: keyof Envelope, isRight: boolean, says: string) => {
    if (!isRight) problems.push({ field, says });
  };
  const { element, component, repetition, segment } = delimiters;
  const parting = [element, component, repetition ?? segment, segment];
  const isText = (text: string, least: number, most: number) =>
    text.length >= least &&
    text.length <= most &&
    text.trim() !== '' &&
    /^[\x20-\x7e]+$/.test(text) &&
    !parting.some((delimiter) => text.includes(delimiter));
  for (const field of ['senderQualifier', 'receiverQualifier'] as const) {
    check(
      field,
      /^[A-Z\d]{2}$/.test(envelope[field]),
      `Write the qualifier of the ${who(field)} as two capital letters or digits, such as ZZ.`,
    );
  }
  for (const field of ['senderId', 'receiverId'] as const) {
    check(
      field,
      isText(envelope[field], 1, 15),
      `Write the id of the ${who(field)} in 1 to 15 plain characters without a delimiter.`,
    );
  }
  for (const field of ['applicationSender', 'applicationReceiver'] as const) {
    check(
      field,
      isText(envelope[field], 2, 15),
      `Write the application code of the ${who(field)} in 2 to 15 plain characters without a delimiter.`,
    );
  }
  for (const field of ['interchangeControl', 'groupControl'] as const) {
    check(
      field,
      /^0*[1-9]\d*$/.test(envelope[field]) && envelope[field].length <= 9,
      'Write the control number as 1 to 9 digits, above 0.',
    );
  }
  check('usage', ['P', 'T'].includes(envelope.usage), 'Choose production (P) or test (T).');
  check('date', isIsoDate(envelope.date), 'Write the date of the file as 2026-11-20.');
  check(
    'time',
    /^([01]\d|2[0-3])[0-5]\d$/.test(envelope.time),
    'Write the time of the file as four digits, such as 0830.',
  );
  return problems;
}

/** Control numbers have nine digits; behind the last comes 1. */
const MOST_CONTROL = 999_999_999;

const numberFrom = (first: string, further: number): string =>
  String(((Number(first) - 1 + further) % MOST_CONTROL) + 1);

const who = (field: string): string => (/sender/i.test(field) ? 'sender' : 'receiver');

/**
 * The transaction sets in their group and interchange. `at`: the how manieth interchange of the file, from 0.
 * `ending`: terminator and line break.
 */
export function inEnvelope(
  sets: readonly string[],
  envelope: Envelope,
  {
    delimiters,
    version,
    ending,
    at,
  }: { delimiters: Delimiters; version: string; ending: string; at: number },
): string {
  const { element, component, repetition = '^' } = delimiters;
  const control = numberFrom(envelope.interchangeControl, at).padStart(9, '0');
  const group = numberFrom(envelope.groupControl, at);
  const { senderQualifier, senderId, receiverQualifier, receiverId, usage, time } = envelope;
  const date = compactDate(envelope.date);
  const none = ' '.repeat(10);
  const text = (...elements: string[]) => elements.join(element) + ending;
  const parties = [senderQualifier, senderId.padEnd(15), receiverQualifier, receiverId.padEnd(15)];
  return [
    text(
      'ISA',
      '00',
      none,
      '00',
      none,
      ...parties,
      date.slice(2),
      time,
      repetition,
      '00501',
      control,
      '0',
      usage,
      component,
    ),
    text(
      'GS',
      'HC',
      envelope.applicationSender,
      envelope.applicationReceiver,
      date,
      time,
      group,
      'X',
      version,
    ),
    ...sets,
    text('GE', String(sets.length), group),
    text('IEA', '1', control),
  ].join('');
}
