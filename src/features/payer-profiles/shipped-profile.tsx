import { PROFILE_SETTINGS, type PayerProfile } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { choiceWords, SETTING_WORDS, showBasis } from './setting-words.ts';

export interface ShippedProfileProps {
  profile: PayerProfile;
  onCopy: () => void;
}

/** A profile that comes with the rules: to read and to copy, never to change. */
export const ShippedProfile = ({ profile, onCopy }: ShippedProfileProps) => (
  <div className="space-y-3">
    <p className="text-text-2">
      This profile comes with the rules and stays as it is. To decide otherwise, make a copy.
    </p>
    <dl className="space-y-3">
      {PROFILE_SETTINGS.map((setting) => {
        const { label, means } = choiceWords(setting, profile[setting]);
        return (
          <div key={setting}>
            <dt className="text-sm font-semibold">{SETTING_WORDS[setting].label}</dt>
            <dd>
              <span className="font-semibold">{label}.</span> {means}
            </dd>
            <dd className="text-sm text-text-2">{showBasis(profile.basis[setting])}</dd>
          </div>
        );
      })}
    </dl>
    <Button look="primary" onClick={onCopy}>
      Make a copy
    </Button>
  </div>
);
