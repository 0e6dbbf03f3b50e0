import type { ReactNode } from 'react';
import type { Packet } from '../../../claims/defence-packet/packet.ts';
import { replay, type ReplayDifference } from '../../../claims/defence-packet/replay.ts';
import { PAYER_NAMES } from '../../../coding-ui/payer-names.ts';
import { findRule, type OutcomeStatus, showLines } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { QuoteList } from './quote-list.tsx';

export interface OpenedPacketDialogProps {
  packet: Packet;
  /** Why the content is not what was written; undefined where it is. */
  changed: string | undefined;
  onPutInForm: () => void;
  onClose: () => void;
}

const nameRule = (id: string) => findRule(id)?.title ?? id;

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  met: 'met',
  broken: 'broken',
  'needs-facts': 'not checked, facts are missing',
  'not-applicable': 'not applicable',
  'not-in-force': 'not checked, not in force',
  crashed: 'not checked, the rule failed',
} satisfies Record<OutcomeStatus, string>;

const sayOutcome = (text: string) => OUTCOME_WORDS[text] ?? text;

/** A claim that was saved, asked of the rules again, in a dialog that opens as it is drawn. */
export function OpenedPacketDialog({
  packet,
  changed,
  onPutInForm,
  onClose,
}: OpenedPacketDialogProps) {
  const replayed = replay(packet);
  return (
    <Dialog title="Defence packet" isWide ref={(dialog) => dialog?.showModal()} onClose={onClose}>
      <div className="space-y-3">
        <div className="space-y-1">
          <p className="flex items-start gap-2">
            {replayed.same ? (
              <SeverityMark tone="ok" word="Same" />
            ) : (
              <SeverityMark tone="warn" word="Different" />
            )}
            <span>
              {replayed.same
                ? 'The rules of today give the same lines and findings.'
                : `The rules of today answer otherwise in ${replayed.differences.length === 1 ? '1 place' : `${replayed.differences.length} places`}.`}
            </span>
          </p>
          <p className="flex items-start gap-2">
            {changed === undefined ? (
              <SeverityMark tone="ok" word="Unchanged" />
            ) : (
              <SeverityMark tone="error" word="Changed" />
            )}
            <span>
              {changed ?? 'The content of the file fits the hash that was written with it.'}
            </span>
          </p>
        </div>
        {!replayed.same && <Differences differences={replayed.differences} />}
        <Facts packet={packet} />
        <Overrides packet={packet} />
        {packet.evidence.length > 0 && (
          <section>
            <h3 className="font-semibold">From the note</h3>
            <QuoteList evidence={packet.evidence} rows={packet.inputs.encounter.lesions.length} />
          </section>
        )}
        <div className="flex flex-wrap items-center gap-2 border-t border-border pt-3">
          <Button
            look="primary"
            onClick={({ currentTarget }) => {
              currentTarget.closest('dialog')?.close();
              onPutInForm();
            }}
          >
            Put its visit and claim in the form
          </Button>
          <span className="text-sm text-text-2">
            In the place of what is there, the note too. One undo brings it back. The form is judged
            by the payer profile that this office uses now.
          </span>
        </div>
      </div>
    </Dialog>
  );
}

function Differences({ differences }: { differences: readonly ReplayDifference[] }) {
  const cell = 'border-t border-border px-1.5 py-1 align-top wrap-anywhere';
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">What the rules answer otherwise now</caption>
      <thead className="text-left text-xs text-text-2">
        <tr>
          {['What', 'In the packet', 'Now'].map((head) => (
            <th key={head} scope="col" className="px-1.5 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ what, was, now }) => (
          <tr key={what}>
            <th scope="row" className={`text-left font-semibold ${cell}`}>
              {nameRule(what)}
            </th>
            <td className={`figures ${cell}`}>{sayOutcome(was)}</td>
            <td className={`figures bg-warn-tint ${cell}`}>{sayOutcome(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ packet: { inputs, answer } }: { packet: Packet }) {
  const { reference, encounter, billed } = inputs;
  const { dateOfService, payer } = encounter;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['Reference', reference ?? 'none'],
    ['Date of service', dateOfService ?? 'not entered'],
    ['Payer', payer === undefined ? 'not entered' : PAYER_NAMES[payer]],
    ['Billed', billed ? showLines(billed) : 'not reviewed'],
    ['Supported', answer.lines ? showLines(answer.lines) : 'not known'],
    ['Tables of', answer.edition],
  ];
  return (
    <dl
      aria-label="The claim in the packet"
      className="figures grid grid-cols-[max-content_1fr] gap-x-4 gap-y-0.5 text-sm"
    >
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-text-2">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Overrides({ packet: { overrides } }: { packet: Packet }) {
  if (overrides.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">Answered with a reason</h3>
      <ul aria-label="Answered with a reason" className="list-disc pl-5 text-sm">
        {overrides.map(({ rule, reason }) => (
          <li key={`${rule} ${reason}`} className="wrap-anywhere">
            {nameRule(rule)}. <span className="font-semibold">Reason:</span> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
