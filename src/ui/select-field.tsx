import { Field } from './field.tsx';

export interface SelectFieldProps<V extends string> {
  label: string;
  labelHidden?: boolean;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  hint?: string | undefined;
  problem?: string | undefined;
  className?: string;
}

/** One of many, in the browser's own list, which every assistive tool and every thumb knows. */
export function SelectField<V extends string>({
  label,
  labelHidden,
  value,
  options,
  onChange,
  hint,
  problem,
  className = '',
}: SelectFieldProps<V>) {
  return (
    <Field
      label={label}
      {...(labelHidden && { labelHidden })}
      hint={hint}
      problem={problem}
      className={className}
    >
      {(ids) => (
        <select
          {...ids}
          className="field"
          value={value}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.target.value);
            if (picked) onChange(picked.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
