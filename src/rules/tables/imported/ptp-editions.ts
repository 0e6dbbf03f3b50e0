// The editions beside this file, oldest first. Kept by: npm run import:ncci
import type { PairGroup } from './pair-group.ts';
import { ptp20240701 } from './ptp-2024-07-01.ts';

export const ptpEditions: readonly { from: string; groups: readonly PairGroup[] }[] = [
  { from: '2024-07-01', groups: ptp20240701 },
];
