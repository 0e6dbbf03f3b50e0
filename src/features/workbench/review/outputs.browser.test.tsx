import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Entry, emptyLesionRow } from '../entry.ts';
import { openWorkbench } from '../workbench-in-test.tsx';

const SIX: Partial<Entry> = {
  reference: 'V-0142',
  dateOfService: '2024-11-20',
  payer: 'medicare',
  placeOfService: '11',
  diagnosis: 'L57.0',
  method: 'cryosurgery',
  lesions: [
    { ...emptyLesionRow, site: 'forearm', side: 'left', count: '4' },
    { ...emptyLesionRow, site: 'scalp', count: '2' },
  ],
  documented: { 'signature-and-date': 'yes' },
};

async function openReview(change: Partial<Entry> = {}) {
  const opened = await openWorkbench(change, { face: 'review' });
  const { screen } = opened;
  const billed = screen.getByRole('textbox', { name: 'Billed lines, as pasted or typed' });
  await expect.element(billed).toBeVisible();
  const picker = screen.getByLabelText('Packet to open');
  return {
    ...opened,
    billed,
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
    packet: screen.getByRole('dialog', { name: 'Defence packet' }),
    open: (text: string, name = 'packet.json') => picker.upload(new File([text], name)),
  };
}

/** What the browser was given to save. */
function listenForFiles() {
  const saved: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    if (given instanceof Blob) blob = given;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
  return saved;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** A review of six lesions billed with a unit too many, and the packet it was saved as. */
async function savedPacket() {
  const review = await openReview(SIX);
  const saved = listenForFiles();
  await review.billed.fill('17000, 17003x6');
  await review.button('Save packet').click();
  await expect.poll(() => saved).toHaveLength(1);
  const [file] = saved;
  return { ...review, saved, name: file?.name, text: (await file?.blob.text()) ?? '' };
}

describe('a packet', () => {
  it('that was saved opens and says the same', async () => {
    const { open, packet, name, text } = await savedPacket();
    expect(name).toMatch(/^dermtally-\d{8}-\d{4}-1rows-packet\.json$/u);
    await open(text);
    await expect
      .element(packet.getByText('The rules of today give the same lines and findings.'))
      .toBeVisible();
    await expect.element(packet.getByText('Unchanged', { exact: true })).toBeVisible();
    await expect.element(packet.getByText('17000; 17003x6')).toBeVisible();
    await expect.element(packet.getByText('17000; 17003x5')).toBeVisible();
    await expect.element(packet.getByRole('table')).not.toBeInTheDocument();
  });

  it('with a flipped unit says what is otherwise now, and that it was changed', async () => {
    const { open, packet, text } = await savedPacket();
    expect(text).toContain('"units": 6');
    await open(text.replace('"units": 6', '"units": 5'));
    await expect.element(packet.getByText('Changed', { exact: true })).toBeVisible();
    await expect
      .element(packet.getByText(/^This packet was changed since it was written/u))
      .toBeVisible();
    await expect.element(packet.getByText('Different', { exact: true })).toBeVisible();
    const table = packet.getByRole('table', { name: 'What the rules answer otherwise now' });
    await expect
      .element(table.getByRole('row', { name: 'The claim not clean clean' }))
      .toBeVisible();
  });

  it('keeps quotes of the note and never the note, and the answers with their reasons', async () => {
    const { screen, billed, button } = await openReview(SIX);
    const note =
      'Six AKs: 4 on the left forearm, 2 on the scalp, cryotherapy. She is a retired pilot.';
    await screen.getByRole('textbox', { name: 'Procedure note' }).fill(note);
    await billed.fill('17000, 17003x6');
    await button('Disagree with a reason').first().click();
    await userEvent.keyboard('Seven in the addendum{Enter}');
    const saved = listenForFiles();
    await button('Save packet').click();
    await expect.poll(() => saved).toHaveLength(1);
    const text = (await saved[0]?.blob.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      inputs: { reference: 'V-0142', billed: [{ code: '17000' }, { code: '17003', units: 6 }] },
      overrides: [{ reason: 'Seven in the addendum' }],
    });
    expect(text.replaceAll(/\s+/gu, ' ')).toMatch(
      /"fact": ?"lesions\.1\.count", ?"quote": ?"2 on the scalp"/u,
    );
    expect(text).not.toContain('pilot');
  });

  it('goes into the form as one step', async () => {
    const { open, packet, billed, button, screen, text } = await savedPacket();
    await billed.fill('17004');
    await screen.getByRole('textbox', { name: 'Procedure note' }).fill('Another visit.');
    await open(text);
    await packet.getByRole('button', { name: 'Put its visit and claim in the form' }).click();
    await expect.element(packet).not.toBeInTheDocument();
    await expect.element(billed).toHaveValue('17000; 17003x6');
    await expect.element(screen.getByRole('textbox', { name: 'Procedure note' })).toHaveValue('');
    await button(/^Undo/u).click();
    await expect.element(billed).toHaveValue('17004');
    await expect
      .element(screen.getByRole('textbox', { name: 'Procedure note' }))
      .toHaveValue('Another visit.');
  });

  it('is opened where it is dropped', async () => {
    const { packet, claim, text } = await savedPacket();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'packet.json'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    claim.element().dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await expect.element(packet.getByText('Same', { exact: true })).toBeVisible();
  });

  it('is refused where it is none, and nothing changes', async () => {
    const { open, billed, packet, screen, heard } = await openReview(SIX);
    await billed.fill('17000');
    await open('{"format":"dermtally-payer-profiles","version":1}');
    const why = screen.getByRole('list', { name: 'Why the packet was not opened' });
    await expect
      .element(why)
      .toHaveTextContent('This file is no defence packet. Choose one that was saved here.');
    await vi.waitFor(() => expect(heard.join()).toContain('The packet was not opened.'));
    await open('{"format":"dermtally-defence-packet","version":0}');
    await expect.element(why).toHaveTextContent(/Make the packet anew from its visit\.$/u);
    await expect.element(packet).not.toBeInTheDocument();
    await expect.element(billed).toHaveValue('17000');
  });

  it('is not saved while a piece of the claim is not read', async () => {
    const { billed, button } = await openReview(SIX);
    await billed.fill('17000, 17003 13');
    await expect.element(button('Save packet')).toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(button('Save packet'))
      .toHaveAttribute('title', expect.stringContaining('could not be read'));
  });
});

describe('the lines', () => {
  it('go out as the record supports them while the claim is not clean, else as billed', async () => {
    const { billed, claim } = await openReview(SIX);
    await billed.fill('17000, 17003x6');
    await expect.element(claim.getByText(/^The supported lines go out/u)).toBeVisible();
    await billed.fill('17000, 17003x5');
    await expect
      .element(claim.getByText(/^The billed lines go out, with the pointers of the record/u))
      .toBeVisible();
  });

  it('are saved as a FHIR claim whose file tells nothing of the visit', async () => {
    const { billed, button } = await openReview(SIX);
    await billed.fill('17000, 17003x6');
    const saved = listenForFiles();
    await button('Save FHIR').click();
    await expect.poll(() => saved).toHaveLength(1);
    expect(saved[0]?.name).toMatch(/^dermtally-\d{8}-\d{4}-1rows-fhir\.json$/u);
    const bundle: unknown = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(bundle).toMatchObject({
      resourceType: 'Bundle',
      entry: [
        {
          resource: {
            resourceType: 'Claim',
            identifier: [{ value: 'V-0142' }],
            item: [
              { productOrService: { coding: [{ code: '17000' }] }, quantity: { value: 1 } },
              { productOrService: { coding: [{ code: '17003' }] }, quantity: { value: 5 } },
            ],
          },
        },
      ],
    });
  });

  it('are shown as the form has them, which is printed by itself', async () => {
    const { billed, button, screen } = await openReview(SIX);
    await billed.fill('17000, 17003x6');
    await button('CMS-1500 view').click();
    const dialog = screen.getByRole('dialog', { name: 'CMS-1500 view' });
    await expect
      .element(
        dialog.getByRole('row', {
          name: '2 11 20 24 11 20 24 11 blank 17003 blank A blank 5 blank',
        }),
      )
      .toBeVisible();
    const style = document.createElement('style');
    style.textContent = 'td { border-top: 1px solid }';
    document.head.append(style);
    const printed: string[] = [];
    const onPage = vi.fn<() => void>();
    window.addEventListener('beforeprint', onPage);
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
      this: HTMLIFrameElement,
    ) {
      // The page of a frame that was just put in.
      const page = own?.get?.call(this) as Window;
      page.print = () => {
        const cell = page.document.querySelector('td');
        printed.push(page.document.title, page.document.body.innerText);
        printed.push(cell ? page.getComputedStyle(cell).borderTopStyle : 'no cell');
        page.dispatchEvent(new Event('afterprint'));
      };
      return page;
    });
    await dialog.getByRole('button', { name: 'Print this view' }).click();
    window.removeEventListener('beforeprint', onPage);
    style.remove();
    expect(printed).toEqual(['CMS-1500 view', expect.stringContaining('17003'), 'solid']);
    expect(printed[1]).not.toContain('Print this view');
    expect(onPage).not.toHaveBeenCalled();
    expect(document.querySelector('iframe')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('CMS-1500 view')).toHaveFocus();
  });

  it('are reached by the keyboard', async () => {
    const { billed, button } = await openReview(SIX);
    await billed.fill('17000');
    await userEvent.keyboard('{Alt>}o{/Alt}');
    await expect.element(button('Copy lines')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(button('Close')).toHaveFocus();
  });
});

describe('on paper', () => {
  it('the review sheet has the quotes, and the sources behind a finding', async () => {
    const { screen, billed } = await openReview(SIX);
    await screen
      .getByRole('textbox', { name: 'Procedure note' })
      .fill('Six AKs: 4 on the left forearm, 2 on the scalp, cryotherapy.');
    await billed.fill('17000, 17003x6');
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = screen.getByRole('article', { name: 'Review sheet' });
    const quotes = sheet.getByRole('list', { name: 'Quotes from the note' });
    await expect
      .element(quotes)
      .toHaveTextContent(/number of lesions of row 2: “2 on the scalp”/iu);
    await expect.element(sheet.getByRole('list', { name: 'Reasons' }).first()).toBeVisible();
    expect(sheet.getByRole('list', { name: 'Reasons' }).first().element().textContent).not.toBe('');
    await expect.element(sheet.getByText(/^Payer profile: Medicare, version/u)).toBeVisible();
    await expect.element(sheet.getByText(/^CPT® is a registered/u)).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
  });
});
