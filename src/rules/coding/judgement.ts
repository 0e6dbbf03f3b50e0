import { asOfDate } from '../kernel/dated-table.ts';
import type { Judgement } from '../kernel/evaluate.ts';
import { EDITIONS, NEWEST_EDITION } from '../tables/edition.ts';
import type { Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { type IsoDate, isIsoDate } from '../vocabulary/iso-date.ts';

/** Judgements of dates seen so far; a day's visits share one. */
const ofDate = new Map<IsoDate, Judgement>();
const MOST_DATES = 1000;

function judgementOf(date: IsoDate): Judgement {
  const known = ofDate.get(date);
  if (known) return known;
  const edition = isIsoDate(date) ? EDITIONS.findLast(({ from }) => from <= date) : undefined;
  const made: Judgement = {
    date,
    ...(edition && { edition }),
    day: { asOf: asOfDate(date), inForce: new Map() },
  };
  if (ofDate.size >= MOST_DATES) ofDate.clear();
  ofDate.set(date, made);
  return made;
}

/**
 * By which day and edition a visit is judged: an edition asked for by name, else the one that covers the
 * date of service, else (no date at all) the newest. A date or a name outside them has no edition.
 */
export function judgementFor({ dateOfService }: Encounter, { edition: asked }: Context): Judgement {
  if (asked !== undefined) {
    const edition = EDITIONS.find(({ id }) => id === asked);
    return edition
      ? { date: edition.from, edition }
      : { date: dateOfService ?? NEWEST_EDITION.from, unknownEdition: asked };
  }
  return judgementOf(dateOfService ?? NEWEST_EDITION.from);
}
