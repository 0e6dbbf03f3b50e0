import { destroyed } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

export const siteAndSizeKnown = defineRule({
  id: 'malignant-destruction/site-and-size-known',
  title: 'A malignant lesion needs its number, site and diameter',
  statement:
    'The code of a destroyed malignant lesion is only derived once its number, a site of a known group and its diameter in centimeters are there.',
  severity: 'denial',
  sources: ['aad-destruction-2011', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['groups', 'malignantLesions'],
  asks: 'Add the number, the site and the diameter in centimeters of each malignant lesion; they choose its code.',
  matches: ({ groups = [] }) => destroyed(groups, 'malignant').length > 0,
  evaluate({ malignantLesions }) {
    return met(
      'Number, site and diameter of every malignant lesion are there.',
      'aad-destruction-2011',
      { groups: malignantLesions.length },
    );
  },
});
