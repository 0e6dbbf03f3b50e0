/**
 * For a field of free text: spell checkers, grammar add-ons and writing aids send what is typed to a server of
 * theirs. Each is switched off in its own way.
 */
export const NO_CLOUD_HELPERS = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const;
