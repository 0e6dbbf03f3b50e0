import type { CheckStatus, Context, Finding, OutcomeStatus } from '../vocabulary/coding.ts';
import type { Encounter } from '../vocabulary/encounter.ts';
import type { ServiceLine } from '../vocabulary/service-line.ts';

/**
 * A visit a coder can read, and what one rule must make of it. The name is a sentence with its numbers.
 * `billed` puts those lines under judgement instead of the suggested ones.
 */
export interface GoldenCase {
  name: string;
  encounter: Encounter;
  context?: Context;
  billed?: readonly ServiceLine[];
  expect: {
    outcome: OutcomeStatus;
    /** Text the finding must contain. Demanded of every case in which the rule judged or asked. */
    says?: string;
    /** What the checklist shows, for a rule that answers for one of its elements. */
    check?: CheckStatus;
    /** The claim the whole visit comes to, as a coder writes it: '17000; 17003x5'. Demanded unless billed. */
    lines?: string;
    /** The diagnoses each of those lines points to, in order: 'L57.0, L56.5'. */
    pointers?: readonly string[];
    missing?: Finding['missing'];
    /** What the offered fixes say, in order. Left out: none is offered. */
    fixes?: readonly string[];
  };
  /** Where the case appeared, when it did. */
  source?: string;
}
