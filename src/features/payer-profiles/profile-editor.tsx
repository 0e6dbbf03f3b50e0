import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { type Payer, type PayerProfile, shippedProfiles } from '../../rules/index.ts';
import { assignProfiles, copyProfile, setDeleted } from '../../storage/change-profiles.ts';
import {
  type Assignments,
  newestOf,
  type OfficeProfile as StoredProfile,
  profileInForce,
  profilesInUse,
} from '../../storage/profile-book.ts';
import { SeverityShape } from '../../ui/severity-mark.tsx';
import { OwnProfile } from './own-profile.tsx';
import { PayerAssignment } from './payer-assignment.tsx';
import { ProfileConflicts } from './profile-conflicts.tsx';
import { isChanged, type ProfileDraft } from './profile-draft.ts';
import { ProfileFiles } from './profile-files.tsx';
import { ProfileList } from './profile-list.tsx';
import { ShippedProfile } from './shipped-profile.tsx';
import { useFocusTarget } from './use-focus-target.ts';
import { useProfileChanges } from './use-profile-changes.ts';

export interface ProfileEditorHandle {
  /** False, once, while something is not saved: the user is told and can close all the same. */
  mayClose: () => boolean;
}

export interface ProfileEditorProps {
  ref: Ref<ProfileEditorHandle>;
  /** The payer of the visit that is open: its profile is shown first. */
  payer: Payer | undefined;
}

/** Every payer profile, who is judged by it, and what sources say. Nothing here counts before it is saved. */
export function ProfileEditor({ ref, payer }: ProfileEditorProps) {
  const changes = useProfileChanges();
  const { book, news, tell, change } = changes;
  const [selectedId, select] = useState(() => profileInForce(book, payer).id);
  const [drafts, setDrafts] = useState<Readonly<Record<string, ProfileDraft | undefined>>>({});
  const [assigned, setAssigned] = useState<Assignments>({});
  const [isWarned, setWarned] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const focusOn = useFocusTarget(editor);

  const inUse = profilesInUse(book);
  const selected = inUse.find(({ id }) => id === selectedId) ?? profileInForce(book, payer);
  const unsaved = inUse.filter((profile) => {
    const draft = drafts[profile.id];
    return draft && isChanged(profile, draft);
  });
  const hasUnsaved = unsaved.length > 0 || Object.keys(assigned).length > 0;

  useImperativeHandle(ref, () => ({
    mayClose() {
      if (!hasUnsaved || isWarned) return true;
      const things = unsaved.map(({ name }) => `“${name}”`);
      if (Object.keys(assigned).length > 0) things.push('who is judged by which profile');
      tell({
        text: `Not saved yet: ${things.join(', ')}. Save, or close once more to drop the changes.`,
        isFailure: true,
      });
      setWarned(true);
      return false;
    },
  }));

  function edit(id: string, draft: ProfileDraft | undefined) {
    setWarned(false);
    setDrafts((all) => ({ ...all, [id]: draft }));
  }
  function assign(next: Assignments) {
    setWarned(false);
    setAssigned(next);
  }
  const copy = (profile: PayerProfile) =>
    change(async () => {
      const { book: next, id } = await copyProfile(profile);
      select(id);
      focusOn(`[data-profile-fields="${id}"] input`);
      const name = next.profiles.find((own) => own.id === id)?.versions[0]?.name ?? '';
      return { book: next, text: `“${name}” is made. It judges no payer yet.`, isFailure: false };
    });
  const remove = ({ id, name }: PayerProfile) =>
    change(async () => {
      const next = await setDeleted(id, true);
      edit(id, undefined);
      setAssigned((all) =>
        Object.fromEntries(Object.entries(all).filter(([, judge]) => judge !== id)),
      );
      focusOn(`[data-put-back="${id}"]`);
      const text = `Deleted “${name}”. Its payers have the profile of the rules again. Put it back any time.`;
      return { book: next, text, isFailure: false };
    });
  const putBack = (profile: StoredProfile) =>
    change(async () => {
      const next = await setDeleted(profile.id, false);
      select(profile.id);
      focusOn(`[data-profile="${profile.id}"]`);
      const text = `“${newestOf(profile).name}” is back, and judges its payers as before.`;
      return { book: next, text, isFailure: false };
    });
  const saveAssigned = () =>
    change(async () => {
      const next = await assignProfiles(assigned);
      assign({});
      return { book: next, text: 'Saved who is judged by which profile.', isFailure: false };
    });

  const isShipped = shippedProfiles.some(({ id }) => id === selected.id);
  return (
    <div ref={editor} className="space-y-4">
      {changes.isUnavailable && (
        <p role="note" className="rounded-box border border-warn bg-warn-tint px-2 py-1">
          This browser keeps nothing for this page, so profiles of your own cannot be saved.
        </p>
      )}
      {book.unreadable.length > 0 && (
        <p role="note" className="rounded-box border border-warn bg-warn-tint px-2 py-1">
          {book.unreadable.length === 1
            ? 'One profile that is kept here'
            : `${book.unreadable.length} profiles that are kept here`}{' '}
          cannot be read by this version of the page. Its payers have the profile of the rules; the
          row is left as it is.
        </p>
      )}
      <div className="grid gap-4 stack:grid-cols-[17rem_minmax(0,1fr)]">
        <ProfileList
          book={book}
          selected={selected.id}
          unsaved={unsaved.map(({ id }) => id)}
          onSelect={select}
          onPutBack={putBack}
        />
        <section
          aria-labelledby="selected-profile"
          data-profile-fields={selected.id}
          className="min-w-0"
        >
          <h3 id="selected-profile" className="mb-2 text-lg font-semibold wrap-anywhere">
            {selected.name}{' '}
            <span className="figures text-base font-normal text-text-2">
              version {selected.version}
            </span>
          </h3>
          {isShipped ? (
            <ShippedProfile profile={selected} onCopy={() => copy(selected)} />
          ) : (
            <OwnProfile
              key={selected.id}
              profile={selected}
              draft={drafts[selected.id]}
              changes={changes}
              onDraft={(draft) => edit(selected.id, draft)}
              onCopy={() => copy(selected)}
              onDelete={() => remove(selected)}
            />
          )}
        </section>
      </div>
      <PayerAssignment book={book} draft={assigned} onChange={assign} onSave={saveAssigned} />
      <ProfileConflicts book={book} />
      <ProfileFiles book={book} hasUnsaved={hasUnsaved} change={change} tell={tell} />
      {/* The page's own regions lie behind the dialog, where readers do not hear them. */}
      <div className="sticky -bottom-4 -mx-4 -mb-4 border-t border-border bg-surface px-4 py-2">
        <p role="status" className="flex min-h-5 items-center gap-1.5">
          {news.isFailure && <SeverityShape tone="error" />}
          <span>{news.text || 'Nothing here judges a visit before it is saved.'}</span>
        </p>
      </div>
    </div>
  );
}
