import type { RuleId } from '../vocabulary/coding.ts';
import type { ServiceLineWithReasons } from '../vocabulary/service-line.ts';

/** A line while the claim is put together: what it stands for, and why it was left out if it was. */
export interface DraftLine extends ServiceLineWithReasons {
  /** Lesion groups it stands for, by their position in the visit; empty for other services. */
  groups: readonly number[];
  /** The other procedure it stands for, by its position in the visit. */
  procedure?: number;
  /** It is the E/M of the visit. */
  visit?: true;
  /** Why it is not reported, and by which rule. Absent: it is on the claim. */
  leftOut?: { rule: RuleId; says: string };
}

export const onClaim = (draft: readonly DraftLine[]): readonly DraftLine[] =>
  draft.filter(({ leftOut }) => leftOut === undefined);

/** The draft with its lines changed; the same draft where none is. */
function withChanges(
  draft: readonly DraftLine[],
  change: (line: DraftLine) => DraftLine,
): readonly DraftLine[] {
  const changed = draft.map(change);
  return changed.every((line, at) => line === draft[at]) ? draft : changed;
}

/** The draft with the lines that a test picks left out, each with its reason. */
export const leaveOut = (
  draft: readonly DraftLine[],
  rule: RuleId,
  reasonFor: (line: DraftLine) => string | undefined,
): readonly DraftLine[] =>
  withChanges(draft, (line) => {
    const says = line.leftOut ? undefined : reasonFor(line);
    return says === undefined ? line : { ...line, leftOut: { rule, says } };
  });

/** The draft with a modifier on the lines that a test picks, behind those they have. */
export const addModifier = (
  draft: readonly DraftLine[],
  rule: RuleId,
  modifierFor: (line: DraftLine) => string | undefined,
): readonly DraftLine[] =>
  withChanges(draft, (line) => {
    const modifier = line.leftOut ? undefined : modifierFor(line);
    if (modifier === undefined || line.modifiers.includes(modifier)) return line;
    return {
      ...line,
      modifiers: [...line.modifiers, modifier],
      because: [...line.because, rule],
    };
  });
