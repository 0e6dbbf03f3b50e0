import { useRef, useState } from 'react';
import type { Packet } from '../../../claims/defence-packet/packet.ts';
import { claimBundle } from '../../../claims/fhir/claim-bundle.ts';
import { type ExportKind, exportName } from '../../../coding-ui/export-name.ts';
import { LinesText } from '../../../coding-ui/lines-text.tsx';
import { openPacketFile, packetFile } from '../../../storage/defence-packet-file.ts';
import { Button } from '../../../ui/button.tsx';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { SeverityShape } from '../../../ui/severity-mark.tsx';
import { useEntry } from '../entry-form.tsx';
import { finishTyping } from '../finish-typing.ts';
import { noNote } from '../note-in-hand.ts';
import { today } from '../today.ts';
import type { CodedEntry } from '../use-commands.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { ClaimFormDialog } from './claim-form-dialog.tsx';
import { entryOfPacket, packetOfClaim } from './claim-packet.ts';
import type { JudgedClaim } from './judge-claim.ts';
import { type LinesOut, linesOut } from './lines-out.ts';
import { OpenedPacketDialog } from './opened-packet-dialog.tsx';
import { useNoteEvidence } from './use-note-evidence.ts';
import { usePacketDrop } from './use-packet-drop.ts';

/** More than any packet has. What is longer is read this far, and refused for its length. */
const MOST_BYTES = 8_000_000;

export interface ClaimOutputsProps {
  coded: CodedEntry;
  judged: JudgedClaim;
  onCopy: () => void;
  /** Tells what was done, on screen and to a screen reader. */
  onReport: (text: string) => void;
}

/** What the file of a claim came to when it was opened. */
type Opened =
  | { is: 'packet'; packet: Packet; changed: string | undefined }
  | { is: 'refused'; says: readonly string[] };

/** Which lines go out, and whether they may still change. */
function sayWhich({ are, lines }: LinesOut, { billed }: JudgedClaim, isSettled: boolean): string {
  const isPointed = are === 'billed' && lines.some((line, at) => line !== billed?.[at]);
  return [
    `The ${are} lines go out`,
    isPointed && 'with the pointers of the record',
    !isSettled && 'not settled yet',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The ways out of a review: copied, as the paper form, as FHIR, as a packet that can be asked again. */
export function ClaimOutputs({ coded, judged, onCopy, onReport }: ClaimOutputsProps) {
  const { entry, note, replace } = useEntry();
  const noteEvidence = useNoteEvidence();
  const [isFormOpen, setFormOpen] = useState(false);
  const [opened, setOpened] = useState<Opened>();
  const picker = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const { reading, coding } = coded;
  const { encounter } = reading;
  const out = linesOut(judged, coding);
  const isSettled = coding?.status === 'settled';
  const says = sayWhich(out, judged, isSettled);
  const noLines = out.lines.length > 0 ? undefined : 'There are no lines to put out yet.';
  const noPacket =
    entry.billedUnread > 0 || !coding
      ? judged.says
      : out.lines.length === 0 && !judged.billed
        ? 'There is no claim to save yet.'
        : noteEvidence
          ? undefined
          : 'What reads the note for quotes is not loaded. Reload the page if it stays so; the visit is kept.';

  function save(kind: ExportKind, content: string) {
    const name = exportName(1, kind);
    saveAsFile(name, new Blob([content], { type: 'application/json' }));
    onReport(`Saved as ${name}.`);
  }
  function saveFhir() {
    const kind = { table: 'fhir', extension: 'json' };
    // A claim must have a name. Where the office gave none, it is that of its file.
    const reference = entry.reference.trim() || exportName(1, kind);
    const bundle = claimBundle([{ reference, encounter, lines: out.lines }], today());
    save(kind, `${JSON.stringify(bundle, null, 2)}\n`);
  }
  async function savePacket() {
    const evidence = noteEvidence?.(note.text, encounter) ?? [];
    const packet = packetOfClaim(entry.reference, coded, judged, evidence);
    save({ table: 'packet', extension: 'json' }, await packetFile(packet));
  }
  function refuse(reasons: readonly string[]) {
    setOpened({ is: 'refused', says: reasons });
    onReport(`The packet was not opened. ${reasons[0] ?? ''}`);
  }
  async function open(file: File) {
    setOpened(undefined);
    try {
      const read = await openPacketFile(await file.slice(0, MOST_BYTES).text());
      if (read.ok) setOpened({ is: 'packet', packet: read.packet, changed: read.changed });
      else refuse(read.says);
    } catch {
      // Gone since it was chosen, or a folder: the browser says no more.
      refuse(['The file could not be read. Choose it again.']);
    }
  }
  function putInForm(packet: Packet) {
    finishTyping();
    replace(entryOfPacket(packet), 'put a packet in the form', noNote);
    onReport('Done: put a packet in the form');
  }
  const { isOver } = usePacketDrop((file) => void open(file));
  useShortcuts({ 'Alt+o': () => section.current?.querySelector('button')?.focus() });

  return (
    <section
      ref={section}
      aria-labelledby="output-heading"
      className={`border-t pt-2 ${isOver ? 'border-accent bg-info-tint' : 'border-border'}`}
    >
      <h3 id="output-heading" className="mb-1 flex items-baseline gap-2 font-semibold">
        Output
        <kbd className="font-sans text-xs font-normal text-text-2 max-narrow:hidden">Alt+O</kbd>
      </h3>
      {noLines === undefined && (
        <p className="mb-1 text-sm text-text-2">
          {says}:{' '}
          <span className="figures font-semibold text-text">
            <LinesText lines={out.lines} />
          </span>
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        <Button keys="F2" onClick={onCopy} disabledReason={noLines}>
          Copy lines
        </Button>
        <Button onClick={() => setFormOpen(true)} disabledReason={noLines}>
          CMS-1500 view
        </Button>
        <Button onClick={saveFhir} disabledReason={noLines}>
          Save FHIR
        </Button>
        <Button onClick={() => void savePacket()} disabledReason={noPacket}>
          Save packet
        </Button>
        <Button onClick={() => picker.current?.click()}>Open packet</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="Packet to open"
          tabIndex={-1}
          className="sr-only"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void open(file);
            // The same file can be chosen again once it is mended.
            target.value = '';
          }}
        />
      </div>
      <p className="mt-1 text-sm text-text-2">
        {isOver
          ? 'Drop the packet to open it.'
          : 'A packet can be dropped here. Printing gives the review sheet: the packet on paper.'}
      </p>
      {opened?.is === 'refused' && <Refusal says={opened.says} />}
      {isFormOpen && (
        <ClaimFormDialog
          encounter={encounter}
          lines={out.lines}
          says={`${says}.`}
          onClose={() => setFormOpen(false)}
        />
      )}
      {opened?.is === 'packet' && (
        <OpenedPacketDialog
          packet={opened.packet}
          changed={opened.changed}
          onPutInForm={() => putInForm(opened.packet)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}

const Refusal = ({ says }: { says: readonly string[] }) => (
  <div className="mt-2 rounded-box border border-error bg-error-tint p-2">
    <p className="flex items-center gap-1 font-semibold">
      <SeverityShape tone="error" />
      The packet was not opened, and nothing here was changed
    </p>
    <ul aria-label="Why the packet was not opened" className="mt-1 list-disc pl-5 wrap-anywhere">
      {says.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);
