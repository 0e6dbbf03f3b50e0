import { type CheckStatus, type Coding, coverageOf, type Finding } from '../rules/index.ts';
import type { Tone } from '../ui/severity-mark.tsx';

export interface ToneWord {
  tone: Tone;
  word: string;
}

const FIX: ToneWord = { tone: 'error', word: 'Fix' };
const CHECK: ToneWord = { tone: 'warn', word: 'Check' };
const NOTE: ToneWord = { tone: 'info', word: 'Note' };
const READY: ToneWord = { tone: 'ok', word: 'OK' };
const OPEN: ToneWord = { tone: 'open', word: 'Not checked' };

/** Groups of findings in the order they are read, most urgent first. */
export const TONES: readonly ToneWord[] = [FIX, CHECK, OPEN, NOTE, READY];

const BROKEN = { denial: FIX, warning: CHECK, advice: NOTE } satisfies Record<
  Finding['severity'],
  ToneWord
>;

/** How a finding is marked; undefined for a rule that does not concern the visit. */
export function toneOf(finding: Finding): ToneWord | undefined {
  switch (coverageOf(finding)) {
    case 'passed':
      return READY;
    case 'failed':
    case 'notes':
      return BROKEN[finding.severity];
    case 'notChecked':
      return OPEN;
    case undefined:
      return undefined;
  }
}

export const CHECK_TONES = {
  met: { tone: 'ok', word: 'Met' },
  missing: { tone: 'error', word: 'Missing' },
  unclear: { tone: 'warn', word: 'Unclear' },
  conflict: { tone: 'error', word: 'Conflict' },
  'not-needed': { tone: 'open', word: 'Not needed' },
} satisfies Record<CheckStatus, ToneWord>;

export const STATUS_TONES = {
  settled: { tone: 'ok', word: 'Settled' },
  unsettled: { tone: 'warn', word: 'Not settled' },
  'not-codable': { tone: 'error', word: 'Not codable yet' },
} satisfies Record<Coding['status'], ToneWord>;
