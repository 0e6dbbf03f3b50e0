import { type KeyboardEvent, type ReactNode, use, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useAnnouncer } from './live-region.tsx';
import { type UnfinishedTyping, useTyped } from './unfinished-typing.ts';

export interface ComboOption {
  id: string;
  /** What the field shows once it is chosen. */
  text: string;
  /** A second line of the list. */
  detail?: string;
  /** What was typed is the whole of it, or its start: Enter means it, as long as it means no other. */
  fit?: 'whole' | 'start' | undefined;
}

export interface ComboFieldProps extends UnfinishedTyping {
  label: string;
  labelHidden?: boolean;
  /** What the field shows. */
  text: string;
  /** Options for what is typed so far, best first. */
  search: (typed: string) => readonly ComboOption[];
  onChoose: (id: string) => void;
  /** Text that was finished without choosing. */
  onType: (text: string) => void;
  hint?: ReactNode;
  problem?: string | undefined;
  placeholder?: string;
  className?: string;
  inputClassName?: string;
}

/** The offers that the words can stand for: those they name in full, else those they begin. */
function meantBy(options: readonly ComboOption[]): readonly ComboOption[] {
  const named = options.filter(({ fit }) => fit === 'whole');
  return named.length > 0 ? named : options.filter(({ fit }) => fit === 'start');
}

/**
 * A text field with a list of what it may mean. Enter takes the one offer that fits the words and never
 * picks one of several; on leaving the field they are kept as typed, for a note has words of its own. Escape
 * brings back what was there.
 */
export function ComboField({
  label,
  labelHidden,
  text,
  search,
  onChoose,
  onType,
  hint,
  problem,
  placeholder,
  className = '',
  inputClassName = '',
  initialTyped,
  onTyping,
}: ComboFieldProps) {
  const [typed, setWords] = useTyped({ initialTyped, onTyping });
  // React Aria closes the list when its value changes, so it is told the choice until typing goes on.
  const [chosen, setChosen] = useState<string | null>(null);
  /** What Enter had to say of the words, as long as they stand. */
  const [notice, setNotice] = useState<string>();
  const { say } = useAnnouncer();
  const options = search(typed ?? '');

  function setTyped(words: string | undefined) {
    setWords(words);
    setNotice(undefined);
  }
  function finish(words: string) {
    setTyped(undefined);
    if (words !== text) onType(words);
  }
  function onEnter(event: KeyboardEvent, words: string, openList: () => void) {
    const [only, ...others] = words.trim() === '' ? [] : meantBy(options);
    if (others.length > 0) {
      // With a modifier it is a key of the page, which leaves the field.
      if (event.ctrlKey || event.metaKey) return;
      // React Aria closes the list on Enter, and the list is what is needed now.
      event.stopPropagation();
      event.preventDefault();
      const says = `Several fit “${words.trim()}”: choose with the arrow keys.`;
      openList();
      setNotice(says);
      say(says);
    } else if (only) {
      setTyped(undefined);
      onChoose(only.id);
    } else finish(words);
  }

  return (
    <ComboBox
      className={`min-w-0 ${className}`}
      allowsCustomValue
      allowsEmptyCollection={false}
      // Only typing opens the list, not the text that a finished entry is then shown as.
      menuTrigger={typed === undefined ? 'manual' : 'input'}
      items={options}
      inputValue={typed ?? text}
      onInputChange={(next) => {
        setTyped(next === text ? undefined : next);
        setChosen(null);
      }}
      value={chosen}
      onChange={(id) => {
        // Escape and Tab repeat the choice where the field shows it in other words.
        if (id === chosen) return;
        setChosen(id === null ? null : String(id));
        if (id === null) return;
        setTyped(undefined);
        onChoose(String(id));
      }}
      onBlur={() => {
        setChosen(null);
        if (typed !== undefined) finish(typed);
      }}
      isInvalid={problem !== undefined && typed === undefined}
    >
      <Label className={labelHidden ? 'sr-only' : 'mb-0.5 block text-sm font-semibold'}>
        {label}
      </Label>
      <div className="relative">
        <ComboInput
          className={`field pr-8 ${inputClassName}`}
          placeholder={placeholder ?? ''}
          typed={typed}
          onEnter={onEnter}
          onEscape={() => setTyped(undefined)}
        />
        <Button className="absolute inset-y-0 right-0 grid w-8 place-items-center text-text-2">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 fill-current">
            <path d="M1 3.5h10L6 9z" />
          </svg>
        </Button>
      </div>
      {problem !== undefined && typed === undefined && (
        <Text slot="errorMessage" className="mt-0.5 block text-sm font-semibold text-error">
          {problem}
        </Text>
      )}
      {hint !== undefined && (
        <Text slot="description" className="mt-0.5 block text-sm text-text-2">
          {hint}
        </Text>
      )}
      <Popover className="max-h-64 w-(--trigger-width) min-w-64 overflow-auto rounded-box border border-border-strong bg-bg shadow-overlay">
        {notice !== undefined && (
          <p className="border-b border-border bg-warn-tint px-2 py-1 text-sm font-semibold">
            {notice}
          </p>
        )}
        <ListBox<ComboOption> className="py-1 outline-none">
          {({ id, text: shown, detail }) => (
            <ListBoxItem
              id={id}
              textValue={shown}
              className="cursor-pointer px-2 py-1 text-base data-focused:bg-accent data-focused:text-on-accent"
            >
              <Text slot="label">{shown}</Text>
              {detail !== undefined && (
                <Text slot="description" className="ml-2 text-sm opacity-90">
                  {detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface ComboInputProps {
  className: string;
  placeholder: string;
  typed: string | undefined;
  /** Enter while nothing in the list is pointed at. */
  onEnter: (event: KeyboardEvent, typed: string, openList: () => void) => void;
  /** Escape while something is typed. */
  onEscape: () => void;
}

function ComboInput({ className, placeholder, typed, onEnter, onEscape }: ComboInputProps) {
  const list = use(ComboBoxStateContext);
  return (
    <Input
      className={className}
      placeholder={placeholder}
      spellCheck="false"
      autoCorrect="off"
      data-typing={typed !== undefined}
      // Ahead of React Aria, which has its own use for the key.
      onKeyDownCapture={(event) => {
        const isPointing = event.currentTarget.getAttribute('aria-activedescendant');
        if (event.key !== 'Enter' || typed === undefined || isPointing) return;
        onEnter(event, typed, () => list?.open(null, 'manual'));
      }}
      // Behind React Aria, which closes the list.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || typed === undefined) return;
        event.stopPropagation();
        onEscape();
      }}
    />
  );
}
