/** Codes that share a limit of units per day and its adjudication indicator (MAI). */
export interface UnitLimitGroup {
  units: number;
  mai: 1 | 2 | 3;
  /** By white space. */
  codes: string;
}
