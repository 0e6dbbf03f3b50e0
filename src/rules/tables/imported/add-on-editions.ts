// The editions beside this file, oldest first. Kept by: npm run import:ncci
import type { AddOnGroup } from './add-on-group.ts';
import { addOn20240701 } from './add-on-2024-07-01.ts';

export const addOnEditions: readonly { from: string; groups: readonly AddOnGroup[] }[] = [
  { from: '2024-07-01', groups: addOn20240701 },
];
