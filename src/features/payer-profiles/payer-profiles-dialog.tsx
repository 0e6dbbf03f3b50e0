import {
  type ComponentType,
  lazy,
  type Ref,
  Suspense,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Payer } from '../../rules/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import type { ProfileEditorHandle, ProfileEditorProps } from './profile-editor.tsx';

type FetchEditor = () => Promise<{ ProfileEditor: ComponentType<ProfileEditorProps> }>;

/** Fetched when it is first opened, for most visits are coded without it. */
const loadEditor = (fetchEditor: FetchEditor, onRetry: () => void) =>
  lazy(async () => {
    try {
      const { ProfileEditor } = await fetchEditor();
      return { default: ProfileEditor };
    } catch {
      // A page that lies open while a new one is put in its place asks for a file that is gone.
      return { default: () => <NotLoaded onRetry={onRetry} /> };
    }
  });

const NotLoaded = ({ onRetry }: { onRetry: () => void }) => (
  <div role="alert" className="rounded-box border border-error bg-error-tint p-3">
    <p className="mb-2">
      The payer profiles could not be loaded. Try again; if it stays so, reload the page. The visit
      is kept as a draft.
    </p>
    <Button onClick={onRetry}>Try again</Button>
  </div>
);

export interface PayerProfilesHandle {
  /** Shows the profiles, the one that judges this payer first. */
  open: (payer: Payer | undefined) => void;
}

export interface PayerProfilesDialogProps {
  ref: Ref<PayerProfilesHandle>;
  /** Where the rest of it comes from. */
  fetchEditor?: FetchEditor;
}

/** Where the office looks at, changes and assigns its payer profiles. */
export function PayerProfilesDialog({
  ref,
  fetchEditor = () => import('./profile-editor.tsx'),
}: PayerProfilesDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const editor = useRef<ProfileEditorHandle>(null);
  const [shown, setShown] = useState<{ payer: Payer | undefined }>();
  const [Editor, setEditor] = useState(() => loadEditor(fetchEditor, retry));
  function retry() {
    setEditor(loadEditor(fetchEditor, retry));
  }
  useImperativeHandle(ref, () => ({
    open: (payer) => {
      setShown({ payer });
      dialog.current?.showModal();
    },
  }));
  return (
    <Dialog
      title="Payer profiles"
      ref={dialog}
      isWide
      mayClose={() => editor.current?.mayClose() ?? true}
      onClose={() => setShown(undefined)}
    >
      {shown && (
        <ErrorBoundary part="The payer profiles">
          <Suspense fallback={<p className="min-h-48">Loading the payer profiles</p>}>
            <Editor ref={editor} payer={shown.payer} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Dialog>
  );
}
