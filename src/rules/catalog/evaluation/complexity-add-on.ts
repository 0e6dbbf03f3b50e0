import { type DraftLine, onClaim } from '../../kernel/draft-line.ts';
import { COMPLEXITY_ADD_ON, isEvaluationCode } from '../../tables/service-kinds.ts';
import type { Payer } from '../../vocabulary/encounter.ts';
import type { ServiceLine } from '../../vocabulary/service-line.ts';

export const isComplexityAddOn = ({ code }: { code: string }): boolean =>
  code === COMPLEXITY_ADD_ON;

/** The E/M of the claim as far as it is put together. */
export const visitOnClaim = (draft: readonly DraftLine[]): ServiceLine | undefined =>
  onClaim(draft).find(({ code }) => isEvaluationCode(code));

/** Medicare's own payment rules bind Medicare Advantage too. */
export const followsMedicare = (payer: Payer): boolean =>
  payer === 'medicare' || payer === 'medicare-advantage';

export const isMarkedSeparate = ({ modifiers }: ServiceLine): boolean => modifiers.includes('25');
