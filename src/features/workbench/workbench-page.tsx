import { useQuery } from '@tanstack/react-query';
import { draftQuery } from '../../storage/drafts.ts';
import { profilesQuery } from '../../storage/profile-book.ts';
import { settingsQuery } from '../../storage/settings.ts';
import { draftSchema, emptyEntry } from './entry.ts';
import { Workbench, type WorkbenchProps } from './workbench.tsx';

export type WorkbenchPageProps = Omit<WorkbenchProps, 'initial' | 'notice'>;

/** Opens the Workbench on the draft that was left, or on an empty visit. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const draft = useQuery(draftQuery);
  const settings = useQuery(settingsQuery);
  const profiles = useQuery(profilesQuery);
  // A visit is not judged before it is known by what.
  if (draft.isPending || settings.isPending || profiles.isPending) {
    return <main aria-busy="true" aria-label="Workbench" className="min-h-dvh bg-bg" />;
  }
  const kept = draft.data == null ? undefined : draftSchema.safeParse(draft.data);
  const notice = draft.isError
    ? 'This browser keeps nothing for this page, perhaps a private window. Your visit is lost on closing it.'
    : kept?.success === false
      ? 'A draft from another version could not be opened here.'
      : undefined;
  return (
    <Workbench
      {...props}
      initial={kept?.success ? kept.data : emptyEntry}
      {...(notice && { notice })}
    />
  );
}
