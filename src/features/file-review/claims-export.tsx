import { useState } from 'react';
import type { CorrectedClaims } from '../../batch/exports/corrected-claims.ts';
import { readChargeFile } from '../../claims/x12/charge-file.ts';
import type { Envelope } from '../../claims/x12/claim-envelope.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { TextField } from '../../ui/text-field.tsx';
import { exportName } from './export-name.ts';
import { failureWords } from './failure-words.ts';
import type { RunningReview } from './running-review.ts';

type TypedEnvelope = Omit<Envelope, 'date' | 'time'>;

const EMPTY: TypedEnvelope = {
  senderQualifier: 'ZZ',
  senderId: '',
  receiverQualifier: 'ZZ',
  receiverId: '',
  applicationSender: '',
  applicationReceiver: '',
  usage: 'T',
  interchangeControl: '',
  groupControl: '',
};

const FIELDS = [
  ['senderQualifier', 'Sender qualifier (ISA05)'],
  ['senderId', 'Sender ID (ISA06)'],
  ['receiverQualifier', 'Receiver qualifier (ISA07)'],
  ['receiverId', 'Receiver ID (ISA08)'],
  ['applicationSender', 'Application sender (GS02)'],
  ['applicationReceiver', 'Application receiver (GS03)'],
  ['interchangeControl', 'Interchange control number (ISA13)'],
  ['groupControl', 'Group control number (GS06)'],
] as const satisfies readonly (readonly [keyof TypedEnvelope, string])[];

const USAGES = [
  { value: 'T', label: 'Test' },
  { value: 'P', label: 'Production' },
] as const;

const two = (part: number) => String(part).padStart(2, '0');

/** The day and minute of the clock on the wall, as an envelope has them. */
const stamp = (now: Date) => ({
  date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  time: two(now.getHours()) + two(now.getMinutes()),
});

/** The claims that were accepted as an 837P of their own, in the user's envelope and with the office's charges. */
export function ClaimsExport({ review, accepted }: { review: RunningReview; accepted: number }) {
  const [envelope, setEnvelope] = useState(EMPTY);
  const [charges, setCharges] = useState('');
  const [made, setMade] = useState<CorrectedClaims>();
  const [failure, setFailure] = useState<string>();
  const schedule = readChargeFile(
    charges.split(/\r\n|[\r\n]/u).map((line) => line.split(/[,;\t]/u)),
  );
  const problemOf = (field: string) =>
    made?.ok === false ? made.problems.find((each) => each.field === field)?.says : undefined;

  async function save() {
    setFailure(undefined);
    try {
      const written = await review.correctedClaims(
        { ...envelope, ...stamp(new Date()) },
        schedule.charges,
      );
      setMade(written);
      if (!written.ok || written.written === 0) return;
      const name = exportName(written.written, 'claims').replace(/csv$/u, 'x12');
      saveAsFile(name, written.file);
      review.tell(`Exported ${name}.`);
    } catch (error) {
      setFailure(failureWords(error));
    }
  }

  return (
    <section aria-label="Corrected 837P" className="space-y-2 py-2">
      <h3 className="font-semibold">Corrected 837P</h3>
      <p className="text-sm text-text-2">
        The accepted claims, each with what leads to it. The claim frequency stays as filed: a payer
        may want it as a replacement.
      </p>
      <div className="grid grid-cols-2 gap-2">
        {FIELDS.map(([field, label]) => (
          <TextField
            key={field}
            label={label}
            value={envelope[field]}
            isLive
            onCommit={(text) => setEnvelope((before) => ({ ...before, [field]: text }))}
            problem={problemOf(field)}
          />
        ))}
        <SelectField
          label="Usage (ISA15)"
          value={envelope.usage}
          options={USAGES}
          onChange={(usage) => setEnvelope((before) => ({ ...before, usage }))}
        />
      </div>
      <label className="block text-sm">
        <span className="font-semibold">Charges, one code and its charge for one unit a line</span>
        <textarea
          className="figures mt-1 block w-full rounded-sm border border-control bg-surface p-1"
          rows={3}
          spellCheck={false}
          value={charges}
          onChange={(event) => setCharges(event.currentTarget.value)}
        />
      </label>
      <Problems says={schedule.problems.map(({ row, says }) => `Line ${row}: ${says}`)} />
      <Button
        disabledReason={accepted === 0 ? 'Accept a claim first.' : undefined}
        onClick={() => void save()}
      >
        Save: Corrected 837P
      </Button>
      {failure !== undefined && (
        <p role="alert" className="font-semibold text-error">
          {failure}
        </p>
      )}
      {made?.ok === false && (
        <Problems says={made.problems.filter(({ field }) => !field).map(({ says }) => says)} />
      )}
      {made?.ok && (
        <>
          <p role="status">
            {made.written === 1 ? '1 claim is written.' : `${made.written} claims are written.`}
          </p>
          <Problems
            says={made.left.flatMap(({ reference, problems }) =>
              problems.map(({ says }) => `${reference} is left out. ${says}`),
            )}
          />
        </>
      )}
    </section>
  );
}

function Problems({ says }: { says: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 pl-5 text-sm">
      {says.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
