import { isProcedureCode, type ServiceLine } from '../../rules/index.ts';
import { diagnosisIn } from './diagnosis-code.ts';
import { quoted, type Word } from './words.ts';

/** Code, modifiers, units, diagnoses: '17003-59x5@l57.0+d48.5'. Each part has its own first character. */
const LINE = /^([a-z\d]{5})((?:-[a-z\d]{2})*)(?:x(\d{1,4}))?(?:@([a-z\d.+]+))?$/;

/** One billed line as a word. Without units it is one unit; without '@' its pointers are unknown. */
export function readServiceLine(word: Word): ServiceLine | undefined {
  const parts = word.quoted ? null : LINE.exec(word.key);
  if (!parts) return undefined;
  const [, code = '', modifiers = '', units = '1', pointers] = parts;
  const line = {
    code: code.toUpperCase(),
    units: Number(units),
    modifiers: modifiers.toUpperCase().split('-').slice(1),
  };
  if (!isProcedureCode(line.code) || line.units === 0) return undefined;
  if (pointers === undefined) return line;
  const diagnoses = pointers === 'none' ? [] : pointers.split('+').map(diagnosisIn);
  return diagnoses.every((diagnosis) => diagnosis !== undefined)
    ? { ...line, diagnoses }
    : undefined;
}

/** A code with or without units: '11102', '11102x1'. */
export function readCodeAndUnits(word: Word): { code: string; units?: number } | undefined {
  const line = readServiceLine(word);
  if (!line || line.modifiers.length > 0 || line.diagnoses) return undefined;
  return /.x\d+$/.test(word.key) ? { code: line.code, units: line.units } : { code: line.code };
}

/** A code and nothing else. */
export function readCode(word: Word): string | undefined {
  const said = readCodeAndUnits(word);
  return said?.units === undefined ? said?.code : undefined;
}

/** What cannot be said as a code is quoted: reading it back is refused, never taken for another code. */
export const printCode = (code: string, units?: number): string => {
  const text = units === undefined ? code : `${code}x${units}`;
  return isProcedureCode(code) ? text.toLowerCase() : quoted(text);
};

export function printServiceLine({ code, units, modifiers, diagnoses }: ServiceLine): string {
  const counted = [code, ...modifiers].join('-') + (units === 1 ? '' : `x${units}`);
  const pointers = diagnoses?.length === 0 ? 'none' : diagnoses?.join('+');
  const text = pointers === undefined ? counted : `${counted}@${pointers}`;
  const isPlain =
    isProcedureCode(code) &&
    modifiers.every((modifier) => /^[A-Z\d]{2}$/.test(modifier)) &&
    (diagnoses ?? []).every((diagnosis) => diagnosisIn(diagnosis.toLowerCase()) === diagnosis);
  return isPlain ? text.toLowerCase() : quoted(text);
}
