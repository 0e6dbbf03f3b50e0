import type { Judgement } from '../kernel/evaluate.ts';
import { EDITIONS, NEWEST_EDITION } from '../tables/edition.ts';
import type { Context } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import { isIsoDate } from '../vocabulary/iso-date.ts';

/**
 * By which day and edition a visit is judged: an edition asked for by name, else the one that covers the
 * date of service, else (no date at all) the newest. A date or a name outside them has no edition.
 */
export function judgementFor({ dateOfService }: Encounter, { edition: asked }: Context): Judgement {
  if (asked !== undefined) {
    const edition = EDITIONS.find(({ id }) => id === asked);
    return edition ? { date: edition.from, edition } : { date: asked };
  }
  if (dateOfService === undefined) return { date: NEWEST_EDITION.from, edition: NEWEST_EDITION };
  if (!isIsoDate(dateOfService)) return { date: dateOfService };
  const edition = EDITIONS.findLast(({ from }) => from <= dateOfService);
  return edition ? { date: dateOfService, edition } : { date: dateOfService };
}
