import { type IsoDate, isIsoDate } from '../../rules/index.ts';
import { named } from './claim-loops.ts';
import { got, type Report } from './claim-problems.ts';
import { elementAt, type Segment } from './segment.ts';

/** Service date of a line. */
const SERVICE = '472';

/** The line's one date of service, from DTP*472: a day (D8), or a range (RD8) that begins and ends on it. */
export function readServiceDate(
  loop: readonly [Segment, ...Segment[]],
  report: Report,
): IsoDate | undefined {
  const [first, second] = named(loop, 'DTP').filter((dtp) => elementAt(dtp, 1) === SERVICE);
  if (!first) {
    report(
      loop[0],
      'DTP-03',
      'Give the line its date of service in a segment DTP with qualifier 472.',
    );
    return undefined;
  }
  if (second) {
    report(second, 'DTP-03', 'Keep one date of service on a line; this is a second one.');
    return undefined;
  }
  const format = elementAt(first, 2);
  const value = elementAt(first, 3);
  const [from = '', until = from, ...more] = format === 'RD8' ? value.split('-') : [value];
  const date = isoDate(from);
  if ((format !== 'D8' && format !== 'RD8') || date === undefined || more.length > 0) {
    report(
      first,
      'DTP-03',
      `Write a day of the calendar as 20261120 with D8; ${got(value)} is none.`,
    );
    return undefined;
  }
  if (until !== from) {
    report(
      first,
      'DTP-03',
      `Bill each date of service on its own line; ${got(value)} covers several days.`,
    );
    return undefined;
  }
  return date;
}

/** '20261120' for '2026-11-20'. */
export const compactDate = (date: IsoDate): string => date.replaceAll('-', '');

function isoDate(compact: string): IsoDate | undefined {
  const date = compact.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isIsoDate(date) ? date : undefined;
}
