import { isProcedureCode } from '../../rules/index.ts';
import type { FileProblem } from '../filed-visit.ts';
import { centsIn, printCents } from './amount.ts';
import { got } from './claim-problems.ts';

/** The office's charge for one unit of a code, as a decimal amount: '150', '112.5'. */
export type ChargeSchedule = ReadonlyMap<string, string>;

interface ChargeProblem extends FileProblem {
  /** Row of the file, the first is 1. */
  row: number;
}

export interface ChargeFile {
  /** Without the codes that have a problem. */
  charges: ChargeSchedule;
  problems: readonly ChargeProblem[];
}

/** Reads the rows of a charge file: code and charge, with or without a row of headings. */
export function readChargeFile(rows: readonly (readonly string[])[]): ChargeFile {
  const charges = new Map<string, string>();
  const contradicted = new Set<string>();
  const problems: ChargeProblem[] = [];
  rows.forEach((cells, at) => {
    const [code = '', charge = '', ...more] = cells.map((cell) => cell.trim());
    const report = (field: string, says: string) => problems.push({ row: at + 1, field, says });
    const cents = centsIn(charge);
    const key = code.toUpperCase();
    if (cells.every((cell) => cell.trim() === '') || (at === 0 && isHeading(code, charge))) return;
    if (more.some((cell) => cell !== '')) {
      report(
        'charge',
        `Keep two columns, code and charge, and write ${got(charge)} without a comma between thousands.`,
      );
    } else if (!isProcedureCode(key)) {
      report('code', `Write a procedure code of five characters; ${got(code)} is none.`);
    } else if (cents === undefined) {
      report(
        'charge',
        `Write the charge as an amount such as 150 or 150.50, not below 0; ${got(charge)} is none.`,
      );
    } else if (charges.has(key) && charges.get(key) !== printCents(cents)) {
      contradicted.add(key);
      report(
        'charge',
        `Keep one charge for ${key}; ${got(charge)} is another than ${got(charges.get(key) ?? '')}.`,
      );
    } else charges.set(key, printCents(cents));
  });
  for (const code of contradicted) charges.delete(code);
  return { charges, problems };
}

/** Words in place of both a code and an amount. */
const isHeading = (code: string, charge: string): boolean => !/\d/.test(code) && !/\d/.test(charge);
