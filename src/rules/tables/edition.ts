import type { Interval, IsoDate } from '../vocabulary/iso-date.ts';

/**
 * The tables this build carries. Rows run from `from` until a newer edition is imported; `publishedFor` is
 * the quarter CMS published them for, so later visits are judged on them and told so.
 */
export interface Edition {
  id: string;
  /** What a reader calls it. */
  name: string;
  from: IsoDate;
  publishedFor: Required<Interval>;
}

const FIRST_EDITION: Edition = {
  id: '2024-07-01',
  name: 'CMS tables of 2024, third quarter',
  from: '2024-07-01',
  publishedFor: { from: '2024-07-01', until: '2024-10-01' },
};

/** Oldest first. */
export const EDITIONS: readonly Edition[] = [FIRST_EDITION];

export const NEWEST_EDITION: Edition = EDITIONS.at(-1) ?? FIRST_EDITION;

/** When the rules hold: as far back as the oldest tables reach. */
export const TABLES_IN_FORCE: Interval = { from: FIRST_EDITION.from };
