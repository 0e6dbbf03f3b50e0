import { destroyed } from '../../facts/lesion-standing.ts';
import { defineRule, met } from '../../kernel/rule.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';

const CATEGORY = 'L57';
const UV_SOURCES = ['X32.', 'W89.'];

export const uvSource = defineRule({
  id: 'claim/uv-source',
  title: 'ICD-10-CM asks for the source of the UV light',
  statement:
    'The L57 category asks for an additional code naming the UV source. Consider adding one where the record names it; the diagnosis stands without it.',
  severity: 'advice',
  sources: ['uv-source-note', 'aapc-ak-conundrum'],
  effective: TABLES_IN_FORCE,
  reads: ['groups', 'additionalDiagnoses'],
  matches: ({ groups = [] }) =>
    destroyed(groups).some(({ group }) => group.diagnosis?.startsWith(`${CATEGORY}.`)),
  evaluate({ additionalDiagnoses }) {
    const named = additionalDiagnoses.filter((code) =>
      UV_SOURCES.some((source) => code.startsWith(source)),
    );
    if (named.length > 0) return met(`UV source named: ${named.join(', ')}.`, 'uv-source-note');
    return {
      status: 'broken',
      says: 'Consider an additional code for the UV source if the record names one.',
      because: [
        {
          says: 'No UV-source code is entered. A missing one does not defeat the diagnosis.',
          from: {},
          cites: 'uv-source-note',
        },
      ],
    };
  },
});
