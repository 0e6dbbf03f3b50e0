import { defineRule } from '../../kernel/rule.ts';
import { findDiagnosis } from '../../tables/diagnoses.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { showLine } from '../../vocabulary/service-line.ts';
import { MOST_POINTERS } from '../stands-for.ts';

export const diagnosisPointers = defineRule({
  id: 'claim/diagnosis-pointers',
  title: 'Each line points to the diagnosis it treats',
  statement:
    'A line must point to the diagnosis it treats, each diagnosis once whatever the number of lesions. A cause or history code is never the only pointer.',
  severity: 'denial',
  sources: ['nucc-24e', 'uv-source-note', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  reads: ['lines'],
  matches: ({ lines = [] }) => lines.length > 0,
  evaluate({ lines }) {
    const judged = lines.map((line) => {
      const { diagnoses = [] } = line;
      const treated = diagnoses.filter((code) => !findDiagnosis(code)?.secondary);
      const repeated = diagnoses.filter((code, at) => diagnoses.indexOf(code) !== at);
      return { line, treated, repeated };
    });
    const missing = judged.filter(({ treated }) => treated.length === 0);
    const twice = judged.filter(({ repeated }) => repeated.length > 0);
    const faults = [
      ...(missing.length > 0
        ? [
            `Add the diagnosis that ${missing.map(({ line }) => line.code).join(', ')} treats. A cause or history code cannot stand alone.`,
          ]
        : []),
      ...twice.map(({ line, repeated }) => `${line.code} points to ${repeated[0]} more than once.`),
    ];
    return {
      status: faults.length > 0 ? 'broken' : 'met',
      says: faults.length > 0 ? faults.join(' ') : 'Every line points to the diagnosis it treats.',
      because: judged.map(({ line, treated }) => ({
        says:
          treated.length > 0
            ? `${showLine(line)} points to ${treated.join(', ')}.`
            : `${showLine(line)} points to no treated diagnosis.`,
        from: { line: line.code, pointers: treated.join(', '), most: MOST_POINTERS },
        cites: 'nucc-24e',
      })),
    };
  },
});
