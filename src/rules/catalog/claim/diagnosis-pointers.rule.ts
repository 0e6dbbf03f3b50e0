import { defineRule } from '../../kernel/rule.ts';
import { findDiagnosis } from '../../tables/diagnoses.ts';
import { TABLES_IN_FORCE } from '../../tables/edition.ts';
import { likelyDenials } from '../../tables/likely-denials.ts';
import type { Step } from '../../vocabulary/coding.ts';
import { type ServiceLine, showLine } from '../../vocabulary/service-line.ts';
import { MOST_POINTERS } from '../stands-for.ts';

/** Lines to judge. A billed line that came without pointers says nothing about them. */
const withPointers = (lines: readonly ServiceLine[], isReview: boolean) =>
  isReview ? lines.filter(({ diagnoses }) => diagnoses !== undefined) : lines;

export const diagnosisPointers = defineRule({
  id: 'claim/diagnosis-pointers',
  title: 'Each line points to the diagnosis it treats',
  statement:
    'A line must point to the diagnosis it treats, each diagnosis once whatever the number of lesions. A cause or history code is never the only pointer.',
  severity: 'denial',
  sources: ['nucc-24e', 'uv-source-note', 'dermtally-policy'],
  effective: TABLES_IN_FORCE,
  denial: likelyDenials.diagnosis,
  reads: ['lines', 'isReview'],
  matches: ({ lines = [], isReview = false }) => withPointers(lines, isReview).length > 0,
  evaluate({ lines, isReview }) {
    const because: Step[] = [];
    const bare: string[] = [];
    const twice: string[] = [];
    for (const line of withPointers(lines, isReview)) {
      const { diagnoses = [] } = line;
      const treated = diagnoses.filter((code) => !findDiagnosis(code)?.secondary).join(', ');
      const repeated = diagnoses.find((code, at) => diagnoses.indexOf(code) !== at);
      if (treated === '') bare.push(line.code);
      if (repeated !== undefined) twice.push(`${line.code} points to ${repeated} more than once.`);
      because.push({
        says:
          treated === ''
            ? `${showLine(line)} points to no treated diagnosis.`
            : `${showLine(line)} points to ${treated}.`,
        from: { line: line.code, pointers: treated, most: MOST_POINTERS },
        cites: 'nucc-24e',
      });
    }
    if (bare.length === 0 && twice.length === 0)
      return { status: 'met', says: 'Every line points to the diagnosis it treats.', because };
    const lacking =
      bare.length > 0
        ? [
            `Add the diagnosis that ${bare.join(', ')} treats. A cause or history code cannot stand alone.`,
          ]
        : [];
    return { status: 'broken', says: [...lacking, ...twice].join(' '), because };
  },
});
