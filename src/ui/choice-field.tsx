import { useId } from 'react';

export interface ChoiceFieldProps<V extends string> {
  label: string;
  labelHidden?: boolean;
  value: V;
  options: readonly { value: V; label: string; title?: string }[];
  onChange: (value: V) => void;
  hint?: string | undefined;
}

/** One of a few, all in sight: a group of radio buttons that looks like a row of segments. */
export function ChoiceField<V extends string>({
  label,
  labelHidden,
  value,
  options,
  onChange,
  hint,
}: ChoiceFieldProps<V>) {
  const name = useId();
  return (
    <fieldset
      className="min-w-0"
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={labelHidden ? 'sr-only' : 'mb-0.5 text-sm font-semibold'}>{label}</legend>
      <div className="flex flex-wrap gap-1">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.title}
            className="flex min-h-8 cursor-pointer items-center gap-1.5 rounded-box border border-border-strong px-2 has-checked:border-accent has-checked:bg-info-tint has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="size-3.5 accent-accent outline-none"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="mt-0.5 text-sm text-text-2">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
