import { useRef } from 'react';
import { claimForm } from '../../../claims/claim-form/claim-form.ts';
import { ClaimFormView } from '../../../coding-ui/claim-form-view.tsx';
import { printAlone } from '../../../coding-ui/print-alone.ts';
import type { Encounter, ServiceLine } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

export interface ClaimFormDialogProps {
  encounter: Encounter;
  lines: readonly ServiceLine[];
  /** Which lines these are. */
  says: string;
  onClose: () => void;
}

/** The claim as the paper form shows it, in a dialog that opens as it is drawn. */
export function ClaimFormDialog({ encounter, lines, says, onClose }: ClaimFormDialogProps) {
  const view = useRef<HTMLDivElement>(null);
  return (
    <Dialog title="CMS-1500 view" isWide ref={(dialog) => dialog?.showModal()} onClose={onClose}>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <p className="flex-1">{says}</p>
        <Button onClick={() => view.current && printAlone(view.current, 'CMS-1500 view')}>
          Print this view
        </Button>
      </div>
      <div ref={view}>
        <ClaimFormView form={claimForm(encounter, lines)} />
      </div>
    </Dialog>
  );
}
