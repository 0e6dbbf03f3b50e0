import { Dialog } from '../../ui/dialog.tsx';
import { KEYS } from './key-map.ts';

/** Every key, in a dialog that opens as it is drawn. */
export const KeyHelp = ({ onClose }: { onClose: () => void }) => (
  <Dialog title="Keys" ref={(dialog) => dialog?.showModal()} onClose={onClose}>
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1">
      {KEYS.map(({ keys, does }) => (
        <div key={keys} className="contents">
          <dt>
            <kbd className="rounded-box border border-border bg-surface px-1.5 font-sans text-sm">
              {keys}
            </kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
