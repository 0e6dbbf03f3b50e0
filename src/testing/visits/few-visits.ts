/** For tests: a visits file of these rows, under the header of the format or another one. */
export const visitsFile = (rows: readonly string[], header = HEADER, name = 'visits.csv') =>
  new File([[header, ...rows, ''].join('\r\n')], name, { type: 'text/csv' });

export const HEADER =
  'visit_id,date_of_service,payer,lesion_count,method,sites,diagnosis,em_code,other_procedures,prior_procedures,billed';

/** A row of `HEADER`: a number of premalignant lesions, and what was billed for them. */
export const row = (reference: string, count: string, billed: string) =>
  `${reference},2026-11-20,medicare,${count},cryosurgery,scalp,L57.0,none,none,none,${billed}`;

/** A clean row, two with a unit too many, one without a number of lesions, one that cannot be read. */
export const ROWS = [
  row('V-1', '6', '17000; 17003x5'),
  row('V-2', '6', '17000; 17003x6'),
  row('V-3', '4', '17000; 17003x4'),
  row('V-4', 'multiple', '17000'),
  row('V-5', '6', '17000; 17003y5'),
];
