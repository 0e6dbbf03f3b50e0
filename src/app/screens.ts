/** The screens, in the order in which the navigation offers them. */
export const SCREENS = [
  { path: '/', name: 'Workbench', key: 'w' },
  { path: '/claims', name: 'Claim review', key: 'c' },
  { path: '/claims/files', name: 'Review files', key: 'f' },
] as const;
