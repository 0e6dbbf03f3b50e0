import type { ReactNode } from 'react';
import { PROFILE_SETTINGS, type PayerProfile, type ProfileSetting } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isChanged, type ProfileDraft } from './profile-draft.ts';
import { SettingChoice } from './setting-choice.tsx';

export interface OfficeProfileProps {
  profile: PayerProfile;
  draft: ProfileDraft;
  nameProblem: string | undefined;
  onChange: (draft: ProfileDraft) => void;
  onSave: () => void;
  onDiscard: () => void;
  onCopy: () => void;
  onDelete: () => void;
  /** Its earlier versions. */
  history: ReactNode;
}

/** A profile of the office's own. Nothing that is changed here judges a visit before it is saved. */
export function OfficeProfile({
  profile,
  draft,
  nameProblem,
  onChange,
  onSave,
  onDiscard,
  onCopy,
  onDelete,
  history,
}: OfficeProfileProps) {
  const changed = isChanged(profile, draft);
  const unchanged = changed ? undefined : 'Nothing has been changed.';
  const choose = <S extends ProfileSetting>(setting: S, choice: ProfileDraft[S]) =>
    onChange({ ...draft, [setting]: choice });
  return (
    <div className="space-y-3">
      <TextField
        label="Name"
        value={draft.name}
        onCommit={(name) => onChange({ ...draft, name })}
        isLive
        problem={nameProblem}
        className="max-w-96"
      />
      {PROFILE_SETTINGS.map((setting) => (
        <SettingChoice
          key={setting}
          setting={setting}
          value={draft[setting]}
          basis={draft[setting] === profile[setting] ? profile.basis[setting] : 'office'}
          onChange={(choice) => choose(setting, choice)}
        />
      ))}
      <div className="flex flex-wrap gap-1.5">
        <Button look="primary" onClick={onSave} disabledReason={unchanged ?? nameProblem}>
          Save as version {profile.version + 1}
        </Button>
        <Button onClick={onDiscard} disabledReason={unchanged}>
          Discard changes
        </Button>
        <span className="ml-auto flex gap-1.5">
          <Button onClick={onCopy}>Make a copy</Button>
          <Button onClick={onDelete}>Delete</Button>
        </span>
      </div>
      {history}
    </div>
  );
}
