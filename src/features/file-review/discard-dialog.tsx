import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showRows } from './figures.ts';

export interface DiscardDialogProps {
  decided: number;
  onDiscard: () => void;
  onClose: () => void;
}

/** Asked before decisions are lost. Opens as it is drawn. */
export const DiscardDialog = ({ decided, onDiscard, onClose }: DiscardDialogProps) => (
  <Dialog
    title="Give up the decisions?"
    ref={(dialog) => {
      if (dialog && !dialog.open) dialog.showModal();
    }}
    onClose={onClose}
  >
    <p className="mb-3">
      {showRows(decided)} of this review {decided === 1 ? 'is' : 'are'} decided. Another review
      begins without those decisions; export them first to keep them.
    </p>
    <div className="flex flex-wrap justify-end gap-2">
      <Button
        onClick={(event) => {
          event.currentTarget.closest('dialog')?.close();
          onDiscard();
        }}
      >
        Give them up
      </Button>
      <Button look="primary" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        Keep this review
      </Button>
    </div>
  </Dialog>
);
