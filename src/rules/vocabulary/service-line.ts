/** One line of a claim. */
export interface ServiceLine {
  code: string;
  units: number;
  modifiers: readonly string[];
  /** ICD-10-CM, pointer order. */
  diagnoses?: readonly string[];
}

/** A line the rules suggest, with the rules that put it there. */
export interface ServiceLineWithReasons extends ServiceLine {
  because: readonly RuleId[];
}

/** '<topic>/<assertion>', the rule's path under `catalog/`. */
export type RuleId = string;

/** The line as a coder writes it: '17003x5', '99213-25'. */
export const showLine = ({ code, units, modifiers }: ServiceLine): string =>
  (modifiers.length === 0 ? code : `${code}-${modifiers.join('-')}`) +
  (units === 1 ? '' : `x${units}`);

/** Lines as a coder writes them: '17000; 17003x5'. Without lines: 'no line'. */
export const showLines = (lines: readonly ServiceLine[]): string =>
  lines.length === 0 ? 'no line' : lines.map(showLine).join('; ');
