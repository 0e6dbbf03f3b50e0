/** Time for the print dialog to take the page where the browser does not say that it is done. */
const FORGOTTEN_AFTER = 60_000;

/** The rules of this page's styles as they apply now. */
const stylesOfPage = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .join('\n');

/**
 * Prints one part of the page and nothing else, in the styles of the page. It gets a page of its own, out of
 * sight: printing the page itself gives the sheet of its claim, and the title on paper must name no visit.
 */
export function printAlone(part: Element, title: string): void {
  const frame = document.createElement('iframe');
  frame.title = `${title}, for paper`;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  // The window of a frame has the globals of every window; its type does not say so.
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return;
  const styles = new page.CSSStyleSheet();
  styles.replaceSync(stylesOfPage());
  page.document.adoptedStyleSheets = [styles];
  page.document.title = title;
  page.document.body.append(page.document.importNode(part, true));
  const remove = () => frame.remove();
  page.addEventListener('afterprint', remove, { once: true });
  setTimeout(remove, FORGOTTEN_AFTER);
  page.print();
}
