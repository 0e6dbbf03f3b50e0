import { type KeyboardEvent, type Ref, useRef } from 'react';
import { Field } from './field.tsx';

export interface CountFieldProps {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Enter in the field: where the hands go next. */
  onEnter?: () => void;
  hint?: string | undefined;
  problem?: string | undefined;
  size?: 'large' | 'row';
  inputRef?: Ref<HTMLInputElement>;
}

const STEPS: Readonly<Record<string, number>> = { '+': 1, '-': -1, PageUp: 5, PageDown: -5 };

/** The count a step away, never below none; undefined where the text is no number to step from. */
function stepped(text: string, step: number): string | undefined {
  const trimmed = text.trim();
  if (!/^\d{0,3}$/.test(trimmed)) return undefined;
  return String(Math.max(0, Number(trimmed) + step));
}

/**
 * A number of things, typed or tallied with plus and minus. It is a text field that brings up digits: number
 * fields swallow what is not a number, and what was typed has to stay where its message stands.
 */
export function CountField({
  label,
  labelHidden,
  value,
  onChange,
  onEnter,
  hint,
  problem,
  size = 'row',
  inputRef,
}: CountFieldProps) {
  /** The number a minus has just been taken from: a digit right behind it makes a range of the two. */
  const beforeMinus = useRef<string>(undefined);
  /** The number has just been typed, so a plus right behind it is the note's: "10+". */
  const isFresh = useRef(false);
  const change = (step: number) => {
    const next = stepped(value, step);
    isFresh.current = false;
    if (next !== undefined) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { selectionStart } = event.currentTarget;
    // With a modifier the key is the browser's: zoom, tabs.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const isAtEnd = selectionStart === value.length;
    // On an empty field a minus is typed, so that "-3" gets its message and not a silent 3. A plus behind digits
    // that were just typed is too: "10+" gets its message and not a silent 11.
    const isTyping =
      value === '' ? event.key === '-' : event.key === '+' && isAtEnd && isFresh.current;
    const isAppended = /^\d$/.test(event.key) && isAtEnd;
    const rangeFrom = isAppended ? beforeMinus.current : undefined;
    beforeMinus.current = undefined;
    if (rangeFrom !== undefined) {
      // "10-12" is a range and gets its message; it is not nine lesions and then 912.
      event.preventDefault();
      onChange(`${rangeFrom}-${event.key}`);
    } else if (step !== undefined && !isTyping && stepped(value, step) !== undefined) {
      event.preventDefault();
      if (event.key === '-') beforeMinus.current = value;
      change(step);
    }
    if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      onEnter();
    }
  };
  const button = `grid shrink-0 place-items-center rounded-box border border-border-strong bg-bg text-lg hover:bg-sunken ${size === 'large' ? 'size-10' : 'size-8'}`;
  return (
    <Field
      label={label}
      {...(labelHidden && { labelHidden })}
      hint={hint}
      problem={problem}
      wideProblem={size === 'large' ? 'inline' : 'wrapped'}
    >
      {(ids) => (
        <div className="flex gap-1">
          <button
            type="button"
            tabIndex={-1}
            className={button}
            aria-label={`One fewer: ${label}`}
            onClick={() => change(-1)}
          >
            <span aria-hidden="true">−</span>
          </button>
          <input
            {...ids}
            ref={inputRef}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            className={`field figures text-center ${size === 'large' ? 'h-10! w-20! text-title font-semibold' : 'w-14!'}`}
            value={value}
            onChange={(event) => {
              isFresh.current = true;
              onChange(event.target.value);
            }}
            onBlur={() => {
              isFresh.current = false;
            }}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            tabIndex={-1}
            className={button}
            aria-label={`One more: ${label}`}
            onClick={() => change(1)}
          >
            <span aria-hidden="true">+</span>
          </button>
        </div>
      )}
    </Field>
  );
}
