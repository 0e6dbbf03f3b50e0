// 2 NCCI add-on codes and their primaries, in force on 2024-07-01.
// Transcribed from the file dated 2024-06-03; a newer edition is made by: npm run import:ncci
import type { AddOnGroup } from './add-on-group.ts';

export const addOn20240701: readonly AddOnGroup[] = [
  {
    addOn: '11201',
    primaries: '11200',
  },
  {
    addOn: '17003',
    primaries: '17000',
  },
];
