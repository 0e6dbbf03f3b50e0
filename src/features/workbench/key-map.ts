/** Every key of the Workbench, for the help and for the labels beside its buttons. */
export const KEYS = [
  { keys: 'F2', does: 'Copy the claim lines' },
  { keys: 'Ctrl+Shift+Enter', does: 'Copy the lines and start the next visit' },
  { keys: 'F8', does: 'Next finding, from where you are' },
  { keys: 'Shift+F8', does: 'Previous finding' },
  { keys: 'Ctrl+.', does: 'Fixes of the finding in focus; 1 to 9 chooses' },
  { keys: 'Ctrl+/', does: 'Why these lines' },
  { keys: 'Ctrl+Z', does: 'Undo' },
  { keys: 'Ctrl+Shift+Z', does: 'Redo' },
  { keys: 'Alt+1 to 6', does: 'Jump to a part of the form' },
  { keys: 'Alt+0', does: 'Jump to the shorthand line' },
  { keys: 'Alt+9', does: 'Assume “none” for what is not entered, or ask' },
  { keys: '+ and −', does: 'In an entered number: one lesion more or fewer' },
  { keys: 'Page Up, Page Down', does: 'In a number: five more or fewer' },
  { keys: 'Enter', does: 'In a number: on to the next site' },
  { keys: 'N', does: 'New visit, outside text fields' },
  { keys: '?', does: 'This list, outside text fields' },
] as const;
