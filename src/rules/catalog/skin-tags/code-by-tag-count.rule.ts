import { counting } from '../../facts/lesion-standing.ts';
import { defineRule } from '../../kernel/rule.ts';
import { skinTagTiers } from '../../tables/destruction-tiers.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { showLines } from '../../vocabulary/service-line.ts';
import { standsFor } from '../stands-for.ts';

export const codeByTagCount = defineRule({
  id: 'skin-tags/code-by-tag-count',
  title: 'Skin tags have codes of their own, frozen or cut',
  statement:
    'Skin tags removed that day are added up, whatever removed them. The first fifteen take one code once; each further ten, or part of ten, one unit of its add-on, never one for each tag.',
  severity: 'denial',
  sources: ['aad-skin-tags-2020'],
  effective: TABLES_IN_FORCE,
  tables: [skinTagTiers],
  reads: ['groups', 'skinTags'],
  asks: 'Add the number of skin tags removed. Without an exact number no code can be derived.',
  matches: ({ groups = [] }) => counting(groups, 'skin-tag').length > 0,
  evaluate({ groups, skinTags: count }, asOf) {
    const { first, firstCovers, eachFurther, furtherCovers } = asOf(skinTagTiers);
    const own = standsFor(counting(groups, 'skin-tag'));
    const further = Math.ceil((count - firstCovers) / furtherCovers);
    const lines = [
      ...(count > 0 ? [{ code: first, units: 1, modifiers: [], ...own }] : []),
      ...(further > 0 ? [{ code: eachFurther, units: further, modifiers: [], ...own }] : []),
    ];
    const says =
      count === 0
        ? 'No skin tag was removed, so there is no line.'
        : `${count === 1 ? '1 skin tag' : `${count} skin tags`}: ${showLines(lines)}.`;
    return {
      status: 'met',
      says,
      because: [
        { says, from: { tags: count, firstCovers, furtherCovers }, cites: skinTagTiers.source },
      ],
      lines,
    };
  },
  rejects({ skinTags: count }, asOf) {
    const { eachFurther, firstCovers } = asOf(skinTagTiers);
    return count > 0 && count <= firstCovers
      ? [
          {
            code: eachFurther,
            says: `It starts after the ${firstCovers}th tag; here are ${count}.`,
          },
        ]
      : [];
  },
});
