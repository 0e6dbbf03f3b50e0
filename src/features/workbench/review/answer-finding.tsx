import { useState } from 'react';
import type { Finding } from '../../../rules/index.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export interface AnswerFindingProps {
  finding: Finding;
  onAnswer: (reason: string) => void;
}

const WORDS = {
  warning: {
    open: 'Acknowledge',
    reason: 'Reason to bill it as it is',
    hint: 'Kept with the claim and printed with it.',
  },
  denial: {
    open: 'Disagree',
    reason: 'Reason to disagree',
    hint: 'Kept and printed as a disagreement. The claim stays not clean.',
  },
};

/**
 * The coder's answer to a finding that stands against the claim, with a reason. A warning is released by it;
 * a denial is not, and only keeps what was said.
 */
export function AnswerFinding({ finding, onAnswer }: AnswerFindingProps) {
  const [reason, setReason] = useState<string>();
  const { outcome, severity } = finding;
  if (outcome !== 'broken' || severity === 'advice') return null;
  const words = WORDS[severity];
  if (reason === undefined)
    return (
      <Button look="quiet" className="-ml-2.5" onClick={() => setReason('')}>
        {words.open} with a reason
      </Button>
    );
  const give = () => {
    if (reason.trim() !== '') onAnswer(reason.trim());
  };
  return (
    // Enter in the field gives the answer; its button does the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="mt-1.5 space-y-1.5"
      ref={(box) => {
        const input = box?.querySelector('input');
        if (input && reason === '') input.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) give();
        if (event.key === 'Escape') setReason(undefined);
      }}
    >
      <TextField
        label={words.reason}
        hint={words.hint}
        value={reason}
        isLive
        onCommit={setReason}
      />
      <span className="flex gap-1.5">
        <Button
          look="primary"
          disabledReason={reason.trim() === '' ? 'Enter a reason first.' : undefined}
          onClick={give}
        >
          {words.open}
        </Button>
        <Button onClick={() => setReason(undefined)}>Cancel</Button>
      </span>
    </div>
  );
}
