import type { IsoDate } from '../../rules/index.ts';

const pad = (part: number) => String(part).padStart(2, '0');

/** The day on the wall calendar where the coder sits, not the day in Greenwich. */
export const today = (now = new Date()): IsoDate =>
  `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

/** The time on the wall clock: '14:02'. */
export const clockTime = (now = new Date()): string =>
  `${pad(now.getHours())}:${pad(now.getMinutes())}`;
