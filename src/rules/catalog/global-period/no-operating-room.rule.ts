import { defineRule } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { biopsyKinds } from '../../tables/biopsies.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import type { EarlierProcedure } from '../../facts/facts.ts';
import { isInPeriod, showEarlier } from './period-of.ts';

const isReturn = ({ procedure }: EarlierProcedure) =>
  procedure.relation === 'related-return-to-operating-room';

export const noOperatingRoom = defineRule({
  id: 'global-period/no-operating-room',
  title: 'An office room is rarely an operating room',
  statement:
    'Modifier 78 is for a return to an operating or procedure room. Check the place: a minor treatment room of an office rarely qualifies.',
  severity: 'warning',
  sources: ['palmetto-modifier-79', 'practicons-global-modifiers'],
  effective: TABLES_IN_FORCE,
  tables: [globalPeriods, addOnPrimaries, biopsyKinds],
  denial: likelyDenials.insideGlobalPeriod,
  reads: ['earlier'],
  matches: ({ earlier = [] }) => earlier.some(isReturn),
  evaluate({ earlier }, asOf) {
    const returns = earlier.filter((each) => isReturn(each) && isInPeriod(each, asOf));
    return returns.length === 0
      ? {
          status: 'met',
          says: 'The return is outside the global period.',
          because: earlier.filter(isReturn).map((each) => ({
            says: `${showEarlier(each)}.`,
            from: { earlier: each.procedure.code, daysSince: each.daysSince },
            cites: 'palmetto-modifier-79',
          })),
        }
      : {
          status: 'broken',
          says: `Check where today’s treatment took place: 78 for ${returns.map(showEarlier).join(', ')} needs an operating or procedure room.`,
          because: returns.map((each) => ({
            says: `${showEarlier(each)}, entered as a related return to the operating room.`,
            from: { earlier: each.procedure.code, daysSince: each.daysSince },
            cites: 'palmetto-modifier-79',
          })),
        };
  },
});
