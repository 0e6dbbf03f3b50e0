import { defineRule, met } from '../../kernel/rule.ts';
import { premalignantTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';

export const addOnUnits = defineRule({
  id: 'claim/add-on-units',
  title: 'The add-on is written as the payer wants it',
  statement:
    'Further lesions are units of one add-on line, or a line each where the payer profile says so. Consider the profile where the lines differ from it.',
  severity: 'advice',
  sources: ['cms-mue-2024q3', 'aapc-forum-add-on-2009'],
  effective: TABLES_IN_FORCE,
  tables: [premalignantTiers],
  denial: likelyDenials.duplicate,
  reads: ['draft', 'lines', 'profile'],
  matches: ({ lines = [] }) =>
    lines.some(({ code }) =>
      premalignantTiers.rows.some(({ value }) => value.eachAdditional === code),
    ),
  evaluate({ lines, profile }, asOf) {
    const { eachAdditional } = asOf(premalignantTiers);
    const own = lines.filter(({ code }) => code === eachAdditional);
    const isLineEach = profile.addOnUnits === 'line-per-lesion';
    const fits = isLineEach ? own.every(({ units }) => units === 1) : own.length === 1;
    if (fits)
      return met(
        isLineEach
          ? 'Each further lesion has its line.'
          : 'The further lesions are units of one line.',
        'cms-mue-2024q3',
        { lines: own.length },
      );
    return {
      status: 'broken',
      says: isLineEach
        ? `Consider a line for each further lesion: this payer’s profile asks for it.`
        : `Consider one ${eachAdditional} line with all its units: several look like duplicates.`,
      because: [
        {
          says: `${eachAdditional} stands on ${own.length} ${own.length === 1 ? 'line' : 'lines'}.`,
          from: { lines: own.length, addOnUnits: profile.addOnUnits },
          cites: 'cms-mue-2024q3',
        },
      ],
    };
  },
  shape({ draft, profile }, asOf) {
    if (profile.addOnUnits === 'one-line') return draft;
    const { eachAdditional } = asOf(premalignantTiers);
    return draft.flatMap((line) =>
      line.code === eachAdditional
        ? Array.from({ length: line.units }, () => ({ ...line, units: 1 }))
        : [line],
    );
  },
});
