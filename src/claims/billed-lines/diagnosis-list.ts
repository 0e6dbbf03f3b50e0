import { diagnosisIn } from '../shorthand/diagnosis-code.ts';
import type { Row } from './billed-text.ts';
import { keywordOf } from './code-words.ts';

const LABEL = /^([A-L])[.:)]?$/;
const GLUED = /^([A-L])[.:)](\S+)$/;

/**
 * The diagnoses of the claim in pointer order, from a row that lists them: 'Dx: L57.0, D48.5' or box 21 of
 * the paper form, 'A. L57.0 B. D48.5'. Undefined for any other row.
 */
export function readDiagnosisList({ plain }: Row): readonly string[] | undefined {
  const words = plain.trim().split(/[\s,;]+/u);
  const [first = ''] = words;
  const colon = first.indexOf(':');
  const isAnnounced = keywordOf(colon < 0 ? first : first.slice(0, colon)) === 'diagnoses';
  const rest = isAnnounced
    ? [first.slice(colon < 0 ? first.length : colon + 1), ...words.slice(1)]
    : words;
  const list: string[] = [];
  let isLabelled = isAnnounced;
  for (const word of rest.filter((each) => each !== '' && each !== ':')) {
    const [, , glued] = GLUED.exec(word.toUpperCase()) ?? [];
    const text = glued ?? word;
    isLabelled ||= glued !== undefined;
    if (LABEL.test(text.toUpperCase())) {
      isLabelled = true;
      continue;
    }
    const code = diagnosisIn(text.toLowerCase());
    if (code === undefined) return undefined;
    list.push(code);
  }
  return isLabelled && list.length > 0 ? list : undefined;
}

/** What pointers point to: 'AB', 'A,B', '1:2'. Undefined where the list has no such diagnosis. */
export function pointedTo(
  pointers: readonly string[],
  list: readonly string[],
): readonly string[] | undefined {
  const codes = pointers.flatMap((pointer) => {
    const at = /^\d+$/.test(pointer) ? Number(pointer) - 1 : pointer.charCodeAt(0) - 65;
    return list[at] ?? [];
  });
  return codes.length === pointers.length ? codes : undefined;
}
