import { type ReactNode, useId } from 'react';

interface FieldIds {
  id: string;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

export interface FieldProps {
  label: string;
  /** The label is read out but not shown: for cells of a table that has headings. */
  labelHidden?: boolean;
  hint?: ReactNode;
  /** What to do about what was typed. Its presence marks the field. */
  problem?: string | undefined;
  /**
   * For a control narrower than a sentence: the message reaches past it, `inline` in a line kept free for it,
   * so that nothing below moves when it comes.
   */
  wideProblem?: 'wrapped' | 'inline' | undefined;
  className?: string;
  children: (ids: FieldIds) => ReactNode;
}

const WIDE = {
  wrapped: 'w-72 max-w-[75vw]',
  inline: 'w-72 max-w-[75vw] min-[75rem]:h-4.5 min-[75rem]:w-0 min-[75rem]:whitespace-nowrap',
};

/** Label, control, hint and message of one field, tied together for the eye and for a screen reader. */
export function Field({
  label,
  labelHidden,
  hint,
  problem,
  wideProblem,
  className = '',
  children,
}: FieldProps) {
  const id = useId();
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  const described = [problem && problemId, hint && hintId].filter(Boolean).join(' ');
  return (
    <div className={`min-w-0 ${className}`}>
      <label
        htmlFor={id}
        className={labelHidden ? 'sr-only' : 'mb-0.5 block text-sm font-semibold text-text'}
      >
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-describedby': described === '' ? undefined : described,
      })}
      {problem !== undefined && (
        <p
          id={problemId}
          className={`mt-0.5 text-sm font-semibold text-error ${wideProblem ? WIDE[wideProblem] : ''}`}
        >
          {problem}
        </p>
      )}
      {hint !== undefined && hint !== '' && (
        <div id={hintId} className="mt-0.5 text-sm text-text-2">
          {hint}
        </div>
      )}
    </div>
  );
}
