/** Did it take place? Where the office assumes none, leaving it open says so. */
export const presentOptions = (noneAssumed: boolean) => [
  { value: '' as const, label: noneAssumed ? 'None, assumed' : 'Not answered' },
  { value: 'none' as const, label: 'None' },
  { value: 'some' as const, label: 'Yes' },
];
