import { destroyed } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

const ACTINIC_KERATOSIS = 'L57.0';

export const keratosesWithoutSymptoms = defineRule({
  id: 'coverage/keratoses-without-symptoms',
  title: 'Medicare covers actinic keratoses without symptoms',
  statement:
    'Medicare covers destroying actinic keratoses whatever the lesion or the patient. Consider no symptom of a benign-lesion policy missing.',
  severity: 'advice',
  sources: ['cms-ncd-250-4'],
  effective: TABLES_IN_FORCE,
  reads: ['groups', 'payer'],
  matches: ({ groups = [], payer }) =>
    (payer === 'medicare' || payer === 'medicare-advantage') &&
    destroyed(groups).some(({ group }) => group.diagnosis === ACTINIC_KERATOSIS),
  evaluate: ({ payer }) =>
    met('Covered without symptoms or other criteria; none is asked for.', 'cms-ncd-250-4', {
      payer,
    }),
});
