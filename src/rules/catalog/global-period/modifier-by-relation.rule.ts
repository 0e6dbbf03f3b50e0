import type { EarlierProcedure } from '../../facts/facts.ts';
import { addModifier, leaveOut, onClaim } from '../../kernel/draft-line.ts';
import { defineRule, type Verdict } from '../../kernel/rule.ts';
import { addOnPrimaries } from '../../tables/add-ons.ts';
import { biopsyKinds } from '../../tables/biopsies.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { globalPeriods } from '../../tables/global-periods.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { isProcedure } from '../../tables/service-kinds.ts';
import type { PriorRelation } from '../../vocabulary/encounter.ts';
import { billedBeyond } from '../units-by-code.ts';
import { isInPeriod, periodOf, showEarlier } from './period-of.ts';

const ID = 'global-period/modifier-by-relation';

/** Strongest claim first: what follows from an earlier procedure is not unrelated to all of them. */
const MODIFIERS = [
  ['related-return-to-operating-room', '78'],
  ['planned-or-staged', '58'],
  ['unrelated', '79'],
] as const satisfies readonly (readonly [PriorRelation, string])[];

const RELATIONS: Readonly<Record<PriorRelation, string>> = {
  unrelated: 'unrelated to it',
  'planned-or-staged': 'planned or staged with it',
  'same-lesion': 'on lesions it treated',
  'related-return-to-operating-room': 'a related return to the operating room',
};

const modifierFor = (earlier: readonly EarlierProcedure[]) =>
  MODIFIERS.find(([relation]) =>
    earlier.some(({ procedure }) => procedure.relation === relation),
  )?.[1];

const isSameLesion = ({ procedure }: EarlierProcedure) => procedure.relation === 'same-lesion';

function settledSays(again: readonly string[], modifier: string | undefined): string {
  if (again.length > 0)
    return `${again.join(', ')} not reported: the lesions were treated inside the period. If only some were, enter the others alone.`;
  return modifier === undefined
    ? 'No line on this claim stands for lesions treated before.'
    : `Every procedure line carries ${modifier}.`;
}

export const modifierByRelation = defineRule({
  id: ID,
  title: 'Inside a global period the relation decides',
  statement:
    'A procedure inside the global period of an earlier one is only payable with the modifier of its relation: 79 where unrelated, 58 where planned or staged, 78 for a related return to the operating room. Treating the same lesion again is no new service for Medicare.',
  severity: 'denial',
  sources: [
    'cms-global-surgery',
    'palmetto-modifier-79',
    'practicons-global-modifiers',
    'cms-rvu-2026c',
    'dermtally-policy',
  ],
  effective: TABLES_IN_FORCE,
  tables: [globalPeriods, addOnPrimaries, biopsyKinds],
  denial: likelyDenials.insideGlobalPeriod,
  reads: ['earlier', 'draft', 'lines'],
  asks: 'Add the earlier procedures and the date of this visit, or say that there were none.',
  matches: ({ earlier }) => earlier === undefined || earlier.length > 0,
  evaluate({ earlier, draft, lines }, asOf): Verdict {
    const inPeriod = earlier.filter((each) => isInPeriod(each, asOf));
    const because = earlier.map((each) => ({
      says: `${showEarlier(each)}: ${periodOf(each.procedure.code, asOf) ?? 'unknown'} days; ${
        inPeriod.includes(each)
          ? `today is inside${each.procedure.relation ? `, ${RELATIONS[each.procedure.relation]}` : ''}`
          : 'today is outside'
      }.`,
      from: { earlier: each.procedure.code, daysSince: each.daysSince },
      cites: 'cms-global-surgery' as const,
    }));
    if (inPeriod.length === 0)
      return {
        status: 'met',
        says: 'Today is in no global period of the procedures entered.',
        because,
      };
    const again = draft.filter(({ leftOut }) => leftOut?.rule === ID).map(({ code }) => code);
    const billedAgain = billedBeyond(again, lines, onClaim(draft));
    if (billedAgain.length > 0)
      return {
        status: 'broken',
        says: `${billedAgain.join(', ')} treats lesions inside the period of their earlier treatment, which is not payable again.`,
        because,
      };
    const modifier = modifierFor(inPeriod);
    const bare = lines.filter(
      ({ code, modifiers }) =>
        modifier !== undefined && isProcedure(code) && !modifiers.includes(modifier),
    );
    if (bare.length > 0)
      return {
        status: 'broken',
        says: `${[...new Set(bare.map(({ code }) => code))].join(', ')} must carry ${modifier} inside the global period.`,
        because,
      };
    const open = inPeriod.filter(({ procedure }) => procedure.relation === undefined);
    if (open.length > 0)
      return {
        status: 'open',
        says: `Ask how today’s treatment relates to ${open.map(showEarlier).join(', ')}.`,
        missing: open.map(({ at }) => `priorProcedures.${at}.relation`),
      };
    return {
      status: 'met',
      says: settledSays(again, modifier),
      because,
    };
  },
  shape({ earlier, draft }, asOf) {
    const inPeriod = earlier.filter((each) => isInPeriod(each, asOf));
    const again = inPeriod.find(isSameLesion);
    const payable = again
      ? leaveOut(draft, ID, ({ groups }) =>
          groups.length > 0
            ? `Not payable again: the lesions were treated with ${showEarlier(again)}. If only some were, ask how many and enter the others alone.`
            : undefined,
        )
      : draft;
    const modifier = modifierFor(inPeriod);
    return addModifier(payable, ID, ({ code }) => (isProcedure(code) ? modifier : undefined));
  },
});
