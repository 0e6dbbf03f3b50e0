import { defineRule, met } from '../../kernel/rule.ts';
import { isPremalignantCode } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import { showLine } from '../../vocabulary/service-line.ts';

/** What each says instead, and why these codes never take it. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '50': 'both sides are one count',
  '51': 'Medicare ranks by itself, and the add-on and the flat code are never cut',
  RT: 'a side is no count, and the lesions of both are added up',
  LT: 'a side is no count, and the lesions of both are added up',
};

const substituteOf = (modifiers: readonly string[]) =>
  modifiers.find((modifier) => modifier in SUBSTITUTES);

export const noSubstituteModifiers = defineRule({
  id: 'claim/no-substitute-modifiers',
  title: 'Sides and 50 or 51 never stand in for the count',
  statement:
    'The codes for premalignant lesions never take 50, 51, RT or LT: they count lesions over the whole body, the bilateral indicator is 0, and neither a side nor a rank separates services.',
  severity: 'denial',
  sources: ['cms-rvu-2026c', 'aad-destruction-2011', 'novitas-modifier-51', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.modifier,
  reads: ['lines'],
  matches: ({ lines = [] }) => lines.some(({ code }) => isPremalignantCode(code)),
  evaluate({ lines }) {
    const marked = lines.flatMap((line) => {
      const modifier = isPremalignantCode(line.code) ? substituteOf(line.modifiers) : undefined;
      return modifier === undefined ? [] : [{ line, modifier }];
    });
    if (marked.length === 0) return met('None carries 50, 51, RT or LT.', 'cms-rvu-2026c');
    return {
      status: 'broken',
      says: marked
        .map(({ line, modifier }) => `${line.code} must not carry ${modifier}.`)
        .join(' '),
      because: marked.map(({ line, modifier }) => ({
        says: `${showLine(line)}: ${SUBSTITUTES[modifier]}.`,
        from: { line: line.code, modifier },
        cites: 'cms-rvu-2026c',
      })),
    };
  },
});
