import { defineRule } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

const NAMES: Readonly<Record<string, string>> = {
  evaluation: 'no same-day E/M',
  otherProcedures: 'no other procedure',
  priorProcedures: 'no earlier procedure in its global period',
};

/** What a coder calls the fact: 'placeOfService' is the place of service. */
const nameOf = (path: string) =>
  NAMES[path] ?? path.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

export const assumptionsShown = defineRule({
  id: 'claim/assumptions-shown',
  title: 'What the office assumes is said',
  statement:
    'Facts that the office fills in by default are shown as assumptions. Consider whether each one holds for this visit.',
  severity: 'advice',
  sources: ['dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['assumed'],
  matches: ({ assumed = [] }) => assumed.length > 0,
  evaluate({ assumed }) {
    return {
      status: 'broken',
      says: `Consider what is assumed, not entered: ${assumed.map(nameOf).join(', ')}.`,
      because: assumed.map((path) => ({
        says: `${nameOf(path)} (office default).`,
        from: { field: path },
        cites: 'dermtally-policy',
      })),
    };
  },
});
