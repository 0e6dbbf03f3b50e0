import type { ReactNode } from 'react';
import type { Coding, FactPath } from '../../rules/index.ts';
import type { Entry } from './entry.ts';
import { useEntry } from './entry-form.tsx';

export interface FactFieldProps {
  fact: string;
  className?: string;
  children: ReactNode;
}

/**
 * Marks where a fact is entered, so that a link from the claim can lead there, and shows whether its answer
 * can still change the lines. The mark takes no room, so nothing moves when it comes or goes.
 */
export function FactField({ fact, className = '', children }: FactFieldProps) {
  const isOpen = useEntry().openFields.includes(fact);
  return (
    <div data-fact={fact} className={`relative ${className}`}>
      {children}
      {isOpen && (
        <span
          title={CAN_CHANGE}
          className="absolute inset-y-0 -left-1.5 w-1.5 border-l-3 border-warn print:hidden"
        >
          <span className="sr-only">{CAN_CHANGE}</span>
        </span>
      )}
    </div>
  );
}

const CAN_CHANGE = 'Can change the lines';

/** What a row of lesions says itself; the rest it usually shares, so that stands in the visit's own field. */
const OF_THE_ROW = ['count', 'site', 'side', 'diameterCm'];
const OF_THE_DIAGNOSIS = ['diagnosis', 'nature'];

/** The field a fact of the visit is entered in: a row's own, or the visit's where there are no rows. */
export function fieldOfFact(fact: FactPath, { lesions }: Entry): string {
  const [head = '', at, field] = fact.split('.');
  if (head === 'statedLesionTotal') return 'total';
  if (head !== 'lesions') return fact;
  if (field === undefined) return 'total';
  const row = lesions[Number(at)];
  const hasOwnDiagnosis = row !== undefined && row.diagnosis !== '';
  const isOwn = OF_THE_ROW.includes(field) || (OF_THE_DIAGNOSIS.includes(field) && hasOwnDiagnosis);
  if (row && isOwn) return fact;
  return FIELDS_WITHOUT_ROWS[field] ?? field;
}

const FIELDS_WITHOUT_ROWS: Readonly<Record<string, string>> = {
  count: 'total',
  site: 'add-site',
  side: 'add-site',
};

/** The fields whose answers can still change the lines, most decisive first. None before anything is entered. */
export const openFieldsOf = (coding: Coding | undefined, entry: Entry): readonly string[] =>
  coding && !coding.openFacts.includes('lesions')
    ? [...new Set(coding.openFacts.map((fact) => fieldOfFact(fact, entry)))]
    : [];

/** The field that has the cursor; undefined outside the fields. */
export const focusedField = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-fact]')?.dataset['fact'];

/** Puts the cursor into the field of a fact; where it is not asked yet, into what has to come before it. */
export function goToField(field: string): void {
  const place = document.querySelector(`[data-fact="${CSS.escape(field)}"]`);
  if (place) focusFirst(place);
  else if (field.includes('.')) goToField(field.slice(0, field.lastIndexOf('.')));
  else if (field === 'lesions') goToField('total');
}

/** Puts the cursor into the first of these fields; from one of them, into the one after it. */
export function goToNext(fields: readonly string[]): void {
  const at = fields.indexOf(focusedField() ?? '');
  const next = fields[(at + 1) % fields.length];
  if (next !== undefined) goToField(next);
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
