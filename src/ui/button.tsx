import type { ButtonHTMLAttributes } from 'react';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  /** The one main action of a place is `primary`; actions inside a list are `quiet`. */
  look?: 'primary' | 'plain' | 'quiet';
  /** Why it cannot be pressed now. Being there is what disables the button, so the two never disagree. */
  disabledReason?: string | undefined;
  /** The key that does the same, shown to those who would rather not reach for the mouse. */
  keys?: string;
}

const LOOKS = {
  primary: 'bg-accent text-on-accent border-accent font-semibold',
  plain: 'bg-bg text-text border-border-strong hover:bg-sunken',
  quiet: 'border-transparent text-accent hover:bg-sunken',
} satisfies Record<NonNullable<ButtonProps['look']>, string>;

const DISABLED = 'cursor-not-allowed border-border bg-sunken text-text-2';

export function Button({
  look = 'plain',
  disabledReason,
  keys,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={disabledReason !== undefined}
      aria-keyshortcuts={keys}
      title={disabledReason ?? rest.title}
      onClick={disabledReason === undefined ? rest.onClick : undefined}
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-box border px-2.5 text-base ${disabledReason === undefined ? LOOKS[look] : DISABLED} ${className}`}
    >
      {children}
      {keys !== undefined && (
        <kbd aria-hidden="true" className="font-sans text-xs max-narrow:hidden">
          {keys}
        </kbd>
      )}
    </button>
  );
}
