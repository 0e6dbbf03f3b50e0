import { destructionDone, type GroupFacts } from '../../facts/lesion-standing.ts';
import { type DraftLine, leaveOut, onClaim } from '../../kernel/draft-line.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { type BiopsyKind, biopsyCodes, biopsyKinds } from '../../tables/biopsies.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import type { OtherProcedure } from '../../vocabulary/encounter.ts';
import { unitsByCode } from '../units-by-code.ts';

const ID = 'other-procedures/biopsy-of-a-destroyed-lesion';

/** Without a destruction no biopsied lesion can have been destroyed; without any lesions it is unknown. */
const mayBeDestroyed = (groups: readonly GroupFacts[]) =>
  groups.length === 0 || destructionDone(groups);

const isOfDestroyed = ({ code, sameLesion }: OtherProcedure) =>
  sameLesion === true && biopsyCodes.has(code);

const isUnanswered = ({ code, sameLesion }: OtherProcedure) =>
  sameLesion === undefined && biopsyCodes.has(code);

/**
 * When the first biopsy fell away and no other is left, the add-on of the highest kind becomes the first: one
 * unit of it changes its code, further ones stay add-ons.
 */
function handOn(draft: readonly DraftLine[], kinds: readonly BiopsyKind[]): readonly DraftLine[] {
  const isFirst = ({ code }: DraftLine) => kinds.some(({ first }) => first === code);
  const fellAway = draft.some((line) => line.leftOut?.rule === ID && isFirst(line));
  const left = onClaim(draft);
  if (!fellAway || left.some(isFirst)) return draft;
  const heirs = kinds.flatMap(({ first, addOn }) =>
    left.filter(({ code }) => code === addOn).map((line) => ({ line, first })),
  );
  const [heir] = heirs;
  if (!heir) return draft;
  const { line, first } = heir;
  const asFirst = { ...line, code: first, units: 1, because: [...line.because, ID] };
  const further = line.units > 1 ? [{ ...line, units: line.units - 1 }] : [];
  return draft.flatMap((each) => (each === line ? [asFirst, ...further] : [each]));
}

export const biopsyOfADestroyedLesion = defineRule({
  id: ID,
  title: 'A biopsy of a destroyed lesion is part of its destruction',
  statement:
    'A biopsy of a lesion that was also destroyed at the visit is never reported. Its place passes on: of the biopsies left, one becomes the first.',
  severity: 'denial',
  sources: ['aapc-same-site-biopsy', 'aapc-biopsies-160339', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  tables: [biopsyKinds],
  denial: likelyDenials.pairNotSeparated,
  reads: ['groups', 'enteredProcedures', 'draft', 'lines'],
  asks: 'Ask whether the biopsied lesion was destroyed too.',
  matches: ({ groups = [], enteredProcedures = [] }) =>
    mayBeDestroyed(groups) &&
    enteredProcedures.some((entered) => isOfDestroyed(entered) || isUnanswered(entered)),
  evaluate({ enteredProcedures, draft, lines }) {
    const own = enteredProcedures.filter(isOfDestroyed);
    const supported = unitsByCode(onClaim(draft));
    const billed = unitsByCode(lines);
    const surplus = [...new Set(own.map(({ code }) => code))].filter(
      (code) => (billed.get(code) ?? 0) > (supported.get(code) ?? 0),
    );
    const open = enteredProcedures.flatMap((entered, at) => (isUnanswered(entered) ? [at] : []));
    if (surplus.length === 0 && open.length > 0)
      return {
        status: 'open',
        says: `Ask whether the lesion of ${open.map((at) => enteredProcedures[at]?.code).join(', ')} was destroyed too, or another one.`,
        missing: open.map((at) => `otherProcedures.${at}.sameLesion`),
      };
    if (surplus.length === 0)
      return met(
        `${own.map(({ code }) => code).join(', ')} not reported: the lesion was destroyed too.`,
        'aapc-same-site-biopsy',
        { biopsies: own.length },
      );
    return {
      status: 'broken',
      says: `${surplus.join(', ')} is billed for a lesion that was destroyed too.`,
      because: surplus.map((code) => ({
        says: `${code}: ${billed.get(code)} billed, ${supported.get(code) ?? 0} of lesions that were not destroyed.`,
        from: { code, billed: billed.get(code) ?? 0, supported: supported.get(code) ?? 0 },
        cites: 'aapc-same-site-biopsy',
      })),
    };
  },
  shape({ enteredProcedures, draft }, asOf) {
    const kept = leaveOut(draft, ID, ({ procedure }) => {
      const entered = procedure === undefined ? undefined : enteredProcedures[procedure];
      return entered && isOfDestroyed(entered)
        ? 'The biopsied lesion was destroyed too, so the biopsy is part of that.'
        : undefined;
    });
    return handOn(kept, asOf(biopsyKinds));
  },
});
