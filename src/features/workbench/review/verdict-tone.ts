import type { Tone } from '../../../ui/severity-mark.tsx';
import type { Verdict } from './judge-claim.ts';

export const VERDICT_TONES = {
  clean: { tone: 'ok', word: 'Clean' },
  released: { tone: 'warn', word: 'Released with acknowledgements' },
  'not-clean': { tone: 'error', word: 'Not clean' },
  'not-judged': { tone: 'open', word: 'Could not be judged' },
} satisfies Record<Verdict, { tone: Tone; word: string }>;
