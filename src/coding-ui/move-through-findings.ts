import type { RuleId } from '../rules/index.ts';

const FINDING = '[data-finding]';

/** Findings in sight, in reading order; those inside a closed part of the list are passed over. */
const findingsOf = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(FINDING)].filter((finding) => finding.checkVisibility());

/**
 * Moves the focus to the next finding from where it is, and around at the end. From outside the list it
 * starts at the first. Returns false when there is no finding to go to.
 */
export function moveToFinding(root: ParentNode, step: 1 | -1): boolean {
  const findings = findingsOf(root);
  const at = findings.findIndex((finding) => finding.contains(document.activeElement));
  const start = at === -1 && step === -1 ? 0 : at;
  const next = findings[(start + step + findings.length) % findings.length];
  next?.focus();
  return next !== undefined;
}

/** Moves the focus to the first fix of the finding in focus, or of the first finding that has one. */
export function moveToFix(root: ParentNode): boolean {
  const findings = findingsOf(root);
  const inFocus = findings.find((finding) => finding.contains(document.activeElement));
  const fix = [inFocus, ...findings]
    .flatMap((finding) => [...(finding?.querySelectorAll<HTMLElement>('[data-fix]') ?? [])])
    .at(0);
  fix?.focus();
  return fix !== undefined;
}

/** Moves the focus to what a rule found, and unfolds the part of the list it stands in. */
export function goToFinding(root: ParentNode, rule: RuleId): void {
  const finding = root.querySelector<HTMLElement>(`[data-rule="${CSS.escape(rule)}"]`);
  const folded = finding?.closest('details');
  if (folded) folded.open = true;
  finding?.focus();
}

/** Where in the list the focus is, so that it can stay there when the finding is gone. */
export const focusedFinding = (root: ParentNode): number =>
  findingsOf(root).findIndex((finding) => finding.contains(document.activeElement));

/** Gives the focus to the finding that now stands at this place, or to the last one. */
export function focusFindingAt(root: ParentNode, at: number): void {
  const findings = findingsOf(root);
  findings[Math.min(at, findings.length - 1)]?.focus();
}
