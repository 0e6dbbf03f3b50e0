// 58 practitioner Medically Unlikely Edits in force on 2024-07-01.
// Transcribed from the table of that date; a newer edition is made by: npm run import:ncci
import type { UnitLimitGroup } from './unit-limit-group.ts';

export const mue20240701: readonly UnitLimitGroup[] = [
  {
    units: 1,
    mai: 2,
    codes: `
      11000 11042 11055 11056 11057 11102 11104 11106 11200 17000 17004 17110 17111 46900
      46910 46916 46917 46922 46924 54050 54055 54056 54057 54060 54065 56501 56515 57061
      57065
    `,
  },
  {
    units: 1,
    mai: 3,
    codes: `
      11201 68135
    `,
  },
  {
    units: 2,
    mai: 3,
    codes: `
      11107 11640 17266 40820
    `,
  },
  {
    units: 3,
    mai: 3,
    codes: `
      11105 11400 17263 17264 67850
    `,
  },
  {
    units: 4,
    mai: 3,
    codes: `
      11302 11305 11310 17271 17273 17282 17311
    `,
  },
  {
    units: 5,
    mai: 3,
    codes: `
      11300 17272 17281
    `,
  },
  {
    units: 6,
    mai: 3,
    codes: `
      11103 11301 17262 17270 17280
    `,
  },
  {
    units: 7,
    mai: 3,
    codes: `
      17260 17261
    `,
  },
  {
    units: 13,
    mai: 2,
    codes: `
      17003
    `,
  },
];
