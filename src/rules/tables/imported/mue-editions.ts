// The editions beside this file, oldest first. Kept by: npm run import:ncci
import type { UnitLimitGroup } from './unit-limit-group.ts';
import { mue20240701 } from './mue-2024-07-01.ts';

export const mueEditions: readonly { from: string; groups: readonly UnitLimitGroup[] }[] = [
  { from: '2024-07-01', groups: mue20240701 },
];
