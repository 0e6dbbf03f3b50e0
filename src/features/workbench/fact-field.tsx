import type { ReactNode } from 'react';
import type { FactPath } from '../../rules/index.ts';
import type { Entry } from './entry.ts';

/** Marks where a fact is entered, so that a link from the claim can lead there. */
export const FactField = ({
  fact,
  className = '',
  children,
}: {
  fact: string;
  className?: string;
  children: ReactNode;
}) => (
  <div data-fact={fact} className={className}>
    {children}
  </div>
);

/** The field a fact of the visit is entered in: a row's own, or the visit's where there are no rows. */
export function fieldOfFact(fact: FactPath, { lesions }: Entry): string {
  const [head = '', , field] = fact.split('.');
  if (head === 'statedLesionTotal' || (head === 'lesions' && field === undefined)) return 'total';
  if (head !== 'lesions' || field === undefined) return head;
  if (field === 'count' || field === 'site' || field === 'side')
    return lesions.length > 0 ? fact : field === 'count' ? 'total' : 'add-site';
  // Rows usually share these, so the visit's own field is where they are looked for first.
  return field;
}

/** The field that has the cursor; undefined outside the fields. */
export const focusedField = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset['fact'];

/** Puts the cursor into the field of a fact. */
export function goToField(field: string): void {
  const place = document.querySelector(`[data-fact="${CSS.escape(field)}"]`);
  if (place) focusFirst(place);
}

/** Puts the cursor into the first control of a place; of a group of buttons, onto the chosen one. */
export function focusFirst(place: Element): void {
  const first = place.querySelector<HTMLElement>('input:not([tabindex="-1"]), select, textarea');
  const chosen = place.querySelector<HTMLElement>('input:checked');
  (first?.matches('[type="radio"]') ? (chosen ?? first) : first)?.focus();
}

const describes = (field: Element, says: string) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .some((id) => document.getElementById(id)?.textContent === says);

/** Puts the cursor into the field that stands under this message. */
export function goToMessage(says: string): void {
  const marked = document.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
  [...marked].find((field) => describes(field, says))?.focus();
}
