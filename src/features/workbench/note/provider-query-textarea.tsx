import type { Ref } from 'react';
import { Field } from '../../../ui/field.tsx';
import { NO_CLOUD_HELPERS } from '../../../ui/no-cloud-helpers.ts';

export interface ProviderQueryTextareaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows: number;
  readOnly?: boolean;
  isInvalid?: boolean;
  /** Ids of what explains the text. */
  describedBy?: string | undefined;
  hint?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text that stay on this machine. */
export function ProviderQueryTextarea({
  label,
  value,
  onChange,
  rows,
  readOnly = false,
  isInvalid = false,
  describedBy,
  hint,
  ref,
}: ProviderQueryTextareaProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, 'aria-describedby': hintId }) => (
        <textarea
          {...NO_CLOUD_HELPERS}
          id={id}
          ref={ref}
          rows={rows}
          readOnly={readOnly}
          aria-invalid={isInvalid || undefined}
          aria-describedby={[describedBy, hintId].filter(Boolean).join(' ') || undefined}
          value={value}
          onChange={({ target }) => onChange(target.value)}
          className={`w-full rounded-box border px-2 py-1 max-narrow:text-lg ${isInvalid ? 'border-error' : 'border-border-strong'} ${readOnly ? 'bg-surface' : 'bg-bg'}`}
        />
      )}
    </Field>
  );
}
