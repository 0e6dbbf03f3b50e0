import { type ReactNode, useMemo } from 'react';
import { findIdentifiers } from '../../../notes/identifiers/find-identifiers.ts';
import { redact } from '../../../notes/identifiers/redact.ts';
import { SeverityShape } from '../../../ui/severity-mark.tsx';
import { useEntry } from '../entry-form.tsx';
import { readDate } from '../read-date.ts';
import { countByClass } from './identifier-guard.tsx';

/**
 * Under the visit's label, which is kept and printed: what in it may tell who the patient is. `children`
 * stands there otherwise.
 */
export function ReferenceWarning({ children }: { children: ReactNode }) {
  const { entry, form, replace } = useEntry();
  const { reference } = entry;
  const dateOfService = readDate(entry.dateOfService);
  const identifiers = useMemo(
    () => findIdentifiers(reference, dateOfService === undefined ? {} : { dateOfService }),
    [reference, dateOfService],
  );
  if (identifiers.length === 0) return children;
  return (
    <span className="font-semibold text-warn">
      <SeverityShape tone="warn" className="mr-1 inline align-[-3px]" />
      May tell who the patient is. {countByClass(identifiers)}{' '}
      <button
        type="button"
        className="min-h-6 text-accent underline underline-offset-2"
        onClick={() =>
          replace({ ...form.getValues(), reference: redact(reference, identifiers) }, 'redact')
        }
      >
        Redact
      </button>
    </span>
  );
}
