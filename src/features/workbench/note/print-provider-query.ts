/** Time for the print dialog to take the page where the browser does not say that it is done. */
const FORGOTTEN_AFTER = 60_000;

/**
 * Prints a text and nothing else. It gets a page of its own, out of sight: the page on the screen prints the
 * claim sheet, and the title over a printed page must not name a visit.
 */
export function printProviderQuery(text: string): void {
  const frame = document.createElement('iframe');
  frame.title = 'Provider query, for paper';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) return;
  const sheet = page.document.createElement('pre');
  sheet.textContent = text;
  Object.assign(sheet.style, {
    font: '11pt/1.4 system-ui, sans-serif',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  });
  page.document.title = 'Provider query';
  page.document.body.append(sheet);
  const remove = () => frame.remove();
  page.addEventListener('afterprint', remove, { once: true });
  setTimeout(remove, FORGOTTEN_AFTER);
  page.print();
}
