import { useId } from 'react';
import {
  PROFILE_CHOICES,
  type ProfileBasis,
  type ProfileSetting,
  type ProfileSettings,
} from '../../rules/index.ts';
import { choiceWords, SETTING_WORDS, showBasis } from './setting-words.ts';

export interface SettingChoiceProps<S extends ProfileSetting> {
  setting: S;
  value: ProfileSettings[S];
  basis: ProfileBasis;
  onChange: (value: ProfileSettings[S]) => void;
}

/** One setting of a profile: every choice with what it does to a claim, and what the chosen one rests on. */
export function SettingChoice<S extends ProfileSetting>({
  setting,
  value,
  basis,
  onChange,
}: SettingChoiceProps<S>) {
  const id = useId();
  const choices: readonly ProfileSettings[S][] = PROFILE_CHOICES[setting];
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-basis`}>
      <legend className="mb-0.5 text-sm font-semibold">{SETTING_WORDS[setting].label}</legend>
      <div className="grid gap-1 narrow:grid-cols-2">
        {choices.map((choice) => {
          const { label, means } = choiceWords(setting, choice);
          return (
            <label
              key={choice}
              className="flex cursor-pointer items-start gap-2 rounded-box border border-border-strong px-2 py-1.5 has-checked:border-accent has-checked:bg-info-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={id}
                className="mt-0.5 size-3.5 shrink-0 accent-accent outline-none"
                aria-describedby={`${id}-${choice}`}
                aria-label={label}
                checked={choice === value}
                onChange={() => onChange(choice)}
              />
              <span>
                <span className="font-semibold">{label}</span>
                <span id={`${id}-${choice}`} className="block text-sm text-text-2">
                  {means}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      <p id={`${id}-basis`} className="mt-0.5 text-sm text-text-2">
        {showBasis(basis)}
      </p>
    </fieldset>
  );
}
