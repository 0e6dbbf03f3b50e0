import { isProcedureCode, type ServiceLine } from '../../rules/index.ts';
import { diagnosisIn } from '../shorthand/diagnosis-code.ts';
import { type BilledProblem, leftOut, notRead } from './billed-problem.ts';
import type { Row } from './billed-text.ts';
import { isModifier } from './code-words.ts';
import { pointedTo } from './diagnosis-list.ts';

const isSegment = (plain: string) => /^\s*[A-Z][A-Z\d]{1,2}\*/u.test(plain);

/** The elements of a segment of an electronic claim (837); undefined for any other row. */
export const elementsOf = ({ plain }: Row): readonly string[] | undefined =>
  isSegment(plain) ? plain.trim().split('*') : undefined;

/** The diagnoses of an HI segment, in pointer order: 'HI*ABK:L570*ABF:D485'. */
export function diagnosesOfSegment([id, ...elements]: readonly string[]): readonly string[] {
  if (id !== 'HI') return [];
  return elements.flatMap((element) => {
    const [qualifier = '', code = ''] = element.split(/[^A-Z\d.]/iu);
    return /^AB[KF]$/iu.test(qualifier) ? (diagnosisIn(code.toLowerCase()) ?? []) : [];
  });
}

export interface SegmentReading {
  line?: ServiceLine;
  problems: readonly BilledProblem[];
}

const SERVICE = 'SV1';

/** A service line of an electronic claim: 'SV1*HC:17003:59*240*UN*6***1'. */
export function readSegment(
  row: Row,
  elements: readonly string[],
  diagnoses: readonly string[],
): SegmentReading {
  const [id = '', procedure = '', , unit = '', quantity = '', , , pointer = ''] = elements;
  if (id === 'HI') return { problems: [] };
  if (id !== SERVICE)
    return { problems: [leftOut(row, `Segment ${id} is no service line and was left out.`)] };
  const refuse = (says: string) => ({ problems: [notRead(row, says)] });

  const separator = procedure.charAt(2);
  const [kind = '', code = '', ...more] = procedure.split(separator || ':');
  const modifiers = more.slice(0, 4).filter((each) => each !== '');
  if (kind !== 'HC' || !isProcedureCode(code) || !modifiers.every(isModifier))
    return refuse(`Write HC, the code and its modifiers in SV1-01. “${procedure}” is not that.`);
  if (unit !== 'UN')
    return refuse(`Write the units in SV1-03 and SV1-04 as UN and a number; it has “${unit}”.`);
  const units = Number(quantity);
  if (quantity === '' || !Number.isInteger(units) || units < 1 || units > 9999)
    return refuse(`Write whole units from 1 in SV1-04. “${quantity}” is not one.`);

  const line = { code, units, modifiers };
  const pointers = pointer.split(/\D+/u).filter((each) => each !== '');
  if (pointers.length === 0) return { line, problems: [] };
  const own = pointedTo(pointers, diagnoses);
  return own
    ? { line: { ...line, diagnoses: own }, problems: [] }
    : {
        line,
        problems: [
          leftOut(
            row,
            `Pointers ${pointer} of ${code} were left out: no HI segment lists what they point to.`,
          ),
        ],
      };
}
