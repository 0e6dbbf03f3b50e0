import { destructionDone } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { biopsyCodes } from '../../tables/biopsies.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { ptpPairs } from '../../tables/ptp-pairs.ts';
import { isProcedure } from '../../tables/service-kinds.ts';
import { MEDICAID_PAIRS } from '../ncci/pairs-among.ts';
import type { OtherProcedure } from '../../vocabulary/encounter.ts';

/** Done on a lesion that was destroyed too; biopsies have a rule of their own. */
const isOnDestroyed = ({ code, sameLesion }: OtherProcedure) =>
  sameLesion === true && isProcedure(code) && !biopsyCodes.has(code);

export const noPairIsNoPermission = defineRule({
  id: 'other-procedures/no-pair-is-no-permission',
  title: 'Without a code pair, one lesion is still treated once',
  statement:
    'Some treatments of a lesion that was also destroyed are in no NCCI pair. Check what the payer allows: no pair is no permission.',
  severity: 'warning',
  sources: ['cms-ncci-2024q3', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  tables: [ptpPairs],
  denial: likelyDenials.pairNotSeparated,
  reads: ['groups', 'enteredProcedures', 'pairs', 'isMedicaid'],
  matches: ({ groups = [], enteredProcedures = [] }) =>
    destructionDone(groups) && enteredProcedures.some(isOnDestroyed),
  uncovered: ({ isMedicaid }) => (isMedicaid ? MEDICAID_PAIRS : undefined),
  evaluate({ enteredProcedures, pairs }) {
    const paired = new Set(pairs.flatMap(({ columnOne, columnTwo }) => [columnOne, columnTwo]));
    const free = enteredProcedures.filter(
      (procedure) => isOnDestroyed(procedure) && !paired.has(procedure.code),
    );
    if (free.length === 0)
      return met('NCCI pairs answer for what was done on the same lesion.', 'cms-ncci-2024q3');
    const codes = free.map(({ code }) => code).join(', ');
    return {
      status: 'broken',
      says: `Check ${codes}: done on a lesion that was destroyed too, and no NCCI pair at hand says which is paid.`,
      because: free.map(({ code }) => ({
        says: `${code} is in no pair at hand with another code of this visit.`,
        from: { code },
        cites: 'cms-ncci-2024q3',
      })),
    };
  },
});
