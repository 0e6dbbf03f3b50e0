import type { Payer } from '../rules/index.ts';

/** What a payer is called on the screen and on paper. */
export const PAYER_NAMES = {
  medicare: 'Medicare',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  commercial: 'Commercial',
  'self-pay': 'Self-pay',
} satisfies Record<Payer, string>;
