import type { ServiceLine } from '../../rules/index.ts';

/** Claim lines as a billing system takes them: code, modifiers, units and pointers, a tab between. */
export const linesAsText = (lines: readonly ServiceLine[]): string =>
  lines
    .map(({ code, modifiers, units, diagnoses = [] }) =>
      [code, modifiers.join(' '), String(units), diagnoses.join(' ')].join('\t'),
    )
    .join('\n');
