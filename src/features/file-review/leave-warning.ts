const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Whether the browser asks before the page is left. Set with each decision and not while the screen is drawn, for
 * decisions stand also while another screen is in front.
 */
export function warnOnLeaving(isWarned: boolean): void {
  if (isWarned) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}
