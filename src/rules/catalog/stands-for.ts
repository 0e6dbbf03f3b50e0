import { type GroupFacts, treatedDiagnosis } from '../facts/lesion-standing.ts';
import type { CodedLine } from '../kernel/rule.ts';

/** A claim line takes at most this many diagnosis pointers (NUCC, item 24E). */
export const MOST_POINTERS = 4;

/**
 * The lesions a line stands for, and what its pointers aim at: each diagnosis they were treated for, once,
 * in the order entered. Cause and history codes and what is no code are left out, for they never carry a
 * line. No pointer at all while no diagnosis is known.
 */
export function standsFor(groups: readonly GroupFacts[]): Pick<CodedLine, 'groups' | 'diagnoses'> {
  const own = groups.filter(({ count }) => count !== 0);
  const diagnoses: string[] = [];
  for (const group of own) {
    const code = treatedDiagnosis(group);
    if (code !== undefined && diagnoses.length < MOST_POINTERS && !diagnoses.includes(code))
      diagnoses.push(code);
  }
  const at = own.map((group) => group.at);
  return diagnoses.length > 0 ? { groups: at, diagnoses } : { groups: at };
}
