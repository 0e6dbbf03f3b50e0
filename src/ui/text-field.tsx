import type { KeyboardEvent, ReactNode } from 'react';
import { Field } from './field.tsx';
import { NO_CLOUD_HELPERS } from './no-cloud-helpers.ts';
import { type UnfinishedTyping, useTyped } from './unfinished-typing.ts';

export interface TextFieldProps extends UnfinishedTyping {
  label: string;
  labelHidden?: boolean;
  value: string;
  /** Called once typing is done: on Enter and on leaving the field. */
  onCommit: (value: string) => void;
  hint?: ReactNode;
  problem?: string | undefined;
  placeholder?: string;
  className?: string;
  inputMode?: 'text' | 'numeric' | 'decimal';
  /** Any text will do, so each keystroke counts at once. */
  isLive?: boolean;
}

/** A line of text that counts once it is finished: half a date is not a wrong date. */
export function TextField({
  label,
  labelHidden,
  value,
  onCommit,
  isLive,
  initialTyped,
  onTyping,
  ...field
}: TextFieldProps) {
  const [typed, setTyped] = useTyped({ initialTyped, onTyping });
  const { hint, problem, className, ...input } = field;

  function commit() {
    if (typed !== undefined && typed !== value) onCommit(typed);
    setTyped(undefined);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };

  return (
    <Field
      label={label}
      {...(labelHidden && { labelHidden })}
      hint={hint}
      problem={typed === undefined ? problem : undefined}
      className={className ?? ''}
    >
      {(ids) => (
        <input
          {...ids}
          {...input}
          {...NO_CLOUD_HELPERS}
          type="text"
          className="field"
          data-typing={typed !== undefined && typed !== value}
          value={typed ?? value}
          onChange={({ target }) => (isLive ? onCommit : setTyped)(target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
