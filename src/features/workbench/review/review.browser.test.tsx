import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Entry, emptyLesionRow } from '../entry.ts';
import { openWorkbench } from '../workbench-in-test.tsx';

const SIX: Partial<Entry> = {
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
const FIFTEEN: Partial<Entry> = {
  ...SIX,
  lesions: [{ ...emptyLesionRow, site: 'scalp', count: '15' }],
};

async function openReview(change: Partial<Entry> = {}) {
  const opened = await openWorkbench(change, { face: 'review' });
  const { screen } = opened;
  const billed = screen.getByRole('textbox', { name: 'Billed lines, as pasted or typed' });
  await expect.element(billed).toBeVisible();
  return {
    ...opened,
    billed,
    table: screen.getByRole('table', { name: 'Billed and supported lines' }),
    verdict: (word: string) => opened.claim.getByText(word, { exact: true }),
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
  };
}

describe('corrects a denied claim', () => {
  it('six lesions billed as seven, with the flat code beside them', async () => {
    const { billed, table, claim, verdict, button, screen } = await openReview(SIX);
    await billed.fill('17000, 17003x6, 17004');
    await expect.element(verdict('Not clean')).toBeVisible();
    await expect
      .element(
        claim.getByRole('paragraph').filter({
          hasText: '17004 stands for every lesion, yet 17000 and 17003 are billed beside it.',
        }),
      )
      .toBeVisible();
    await expect.element(table.getByText('units 6 billed, 5 supported')).toBeVisible();
    await expect.element(table.getByRole('row', { name: /^17000 .*same/ })).toBeVisible();
    await expect.element(table.getByRole('row', { name: /^17004 .*remove/ })).toBeVisible();
    await button(/^Apply all safe fixes \(1\)/).click();
    await expect.element(verdict('Clean')).toBeVisible();
    await expect.element(billed).toHaveValue('17000@L57.0; 17003x5@L57.0');
    await expect
      .element(screen.getByRole('textbox', { name: 'Units, billed line 2' }))
      .toHaveValue('5');
  });

  it('fifteen lesions billed by tier', async () => {
    const { billed, table, verdict, button } = await openReview(FIFTEEN);
    await billed.fill('17000\n17003x14');
    await expect.element(verdict('Not clean')).toBeVisible();
    await expect.element(table.getByRole('row', { name: /^17004 .*add/ })).toBeVisible();
    await button('Use the supported lines').click();
    await expect.element(verdict('Clean')).toBeVisible();
    await expect.element(billed).toHaveValue('17004@L57.0');
  });

  it('line by line, and each step can be taken back', async () => {
    const { billed, verdict, button } = await openReview(SIX);
    await billed.fill('17000, 17003x6, 17004');
    await button(/^Set to 5: 17003/).click();
    await expect.element(billed).toHaveValue('17000; 17003x5@L57.0; 17004');
    await button(/^Remove: 17004/).click();
    await expect.element(verdict('Clean')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(verdict('Not clean')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(billed).toHaveValue('17000, 17003x6, 17004');
  });

  it('by the keyboard alone', async () => {
    const { screen, billed, verdict } = await openReview(SIX);
    await userEvent.keyboard('{Alt>}b{/Alt}');
    await expect.element(billed).toHaveFocus();
    await userEvent.keyboard('17000, 17003x6, 17004');
    await userEvent.keyboard('{F8}');
    expect(document.activeElement?.hasAttribute('data-finding')).toBe(true);
    await userEvent.keyboard('{Alt>}s{/Alt}');
    await expect.element(verdict('Clean')).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(verdict('Not clean')).toBeVisible();
    await expect
      .element(screen.getByRole('textbox', { name: 'Units, billed line 2' }))
      .toHaveValue('6');
  });
});

describe('safe fixes', () => {
  it('all of them are one step to undo', async () => {
    const { billed, verdict, button } = await openReview(SIX);
    await billed.fill('17004; 17003x6; 17000');
    await button(/^Apply all safe fixes/).click();
    await expect.element(verdict('Clean')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(billed).toHaveValue('17004; 17003x6; 17000');
  });

  it('none is offered while an empty field can change the lines', async () => {
    const { billed, button } = await openReview({ ...SIX, method: '' });
    await billed.fill('17000, 17003x6');
    await expect.element(button(/^Apply all safe fixes/)).toHaveAttribute('aria-disabled', 'true');
  });

  it('leave an E/M alone that the claim bills and nobody entered', async () => {
    const { billed, claim, button, table, screen } = await openReview(SIX);
    await billed.fill('99213-25, 17000, 17003x5');
    await expect.element(claim.getByText('Assumed none:', { exact: false })).toBeVisible();
    await expect.element(claim.getByText(/Assumed none:.*same-day E\/M/)).not.toBeInTheDocument();
    await expect.element(button(/^Apply all safe fixes/)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(table.getByRole('row', { name: /^99213 .*not entered/ })).toBeVisible();
    await button('Enter 99213 in the visit').click();
    await expect
      .element(screen.getByRole('group', { name: /^Was an E\/M/ }).getByLabelText('Not answered'))
      .toHaveFocus();
  });
});

describe('acknowledges a warning', () => {
  // A diagnosis that the sources leave open is a warning.
  const OPEN: Partial<Entry> = { ...SIX, diagnosis: 'L56.5', nature: 'premalignant' };

  it('with a reason, and takes it back', async () => {
    const { billed, claim, verdict, button, screen } = await openReview(OPEN);
    await billed.fill('17000, 17003x5');
    await expect.element(verdict('Not clean')).toBeVisible();
    await button('Acknowledge with a reason').first().click();
    const reason = screen.getByRole('textbox', { name: 'Reason to bill it as it is' });
    await expect.element(reason).toHaveFocus();
    await userEvent.keyboard('Policy 12 of this payer{Enter}');
    await expect.element(verdict('Released with acknowledgements').first()).toBeVisible();
    await expect.element(claim.getByText('Policy 12 of this payer')).toBeVisible();
    await button(/^Take back the answer/).click();
    await expect.element(verdict('Not clean')).toBeVisible();
  });

  it('which is dropped with a word when the finding goes', async () => {
    const { billed, claim, verdict, button, screen } = await openReview(OPEN);
    await billed.fill('17000, 17003x5');
    await button('Acknowledge with a reason').first().click();
    await userEvent.keyboard('Seen before{Enter}');
    await expect.element(verdict('Released with acknowledgements').first()).toBeVisible();
    const diagnosis = screen.getByRole('combobox', { name: 'Diagnosis', exact: true });
    await diagnosis.fill('L57.0');
    await userEvent.keyboard('{Enter}');
    await expect.element(claim.getByText(/^Dropped, for the finding/)).toBeVisible();
    await expect.element(verdict('Clean')).toBeVisible();
  });

  it('but never a denial: a disagreement leaves the claim not clean', async () => {
    const { billed, claim, verdict, button } = await openReview(SIX);
    await billed.fill('17000, 17003x6');
    await button('Disagree with a reason').first().click();
    await userEvent.keyboard('The addendum says seven{Enter}');
    await expect.element(claim.getByText('The addendum says seven')).toBeVisible();
    await expect.element(verdict('Not clean')).toBeVisible();
    await expect.element(verdict('Still stands')).toBeVisible();
  });
});

describe('at first', () => {
  it('says what to do, and shows an example on demand', async () => {
    const { button, verdict, billed } = await openReview();
    await button('Try an example claim').click();
    await expect.element(verdict('Not clean')).toBeVisible();
    await button('Use the supported lines').click();
    await expect.element(verdict('Clean')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(verdict('Not clean')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(billed).toHaveValue('');
  });
});

describe('the billed claim', () => {
  it('is not judged while a piece of it cannot be read', async () => {
    const { billed, verdict, screen, claim } = await openReview(SIX);
    await billed.fill('17000, 17003 13');
    await expect.element(verdict('Could not be judged')).toBeVisible();
    await expect.element(claim.getByRole('table')).not.toBeInTheDocument();
    const piece = screen.getByRole('button', { name: '17003 13' });
    await piece.click();
    await expect.element(billed).toHaveFocus();
    const field = billed.element() as HTMLTextAreaElement; // the role is a textarea's
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('17003 13');
    await billed.fill('17000, 17003x5');
    await expect.element(verdict('Clean')).toBeVisible();
  });

  it('keeps what could not be read when a row is changed', async () => {
    const { billed, screen, verdict } = await openReview(SIX);
    await billed.fill('17000, 17003 13');
    const units = screen.getByRole('textbox', { name: 'Units, billed line 1' });
    await units.fill('2');
    await userEvent.keyboard('{Enter}');
    await expect.element(billed).toHaveValue('17000x2\n17003 13');
    await expect.element(verdict('Could not be judged')).toBeVisible();
  });

  it('is entered row by row', async () => {
    const { screen, billed, verdict } = await openReview(SIX);
    await userEvent.click(screen.getByRole('textbox', { name: 'Code, further billed line' }));
    await userEvent.keyboard('17000{Tab}');
    await expect
      .element(screen.getByRole('textbox', { name: 'Modifiers, billed line 1' }))
      .toHaveFocus();
    await userEvent.click(screen.getByRole('textbox', { name: 'Code, further billed line' }));
    await userEvent.keyboard('17003{Tab}{Tab}5{Enter}');
    await expect.element(billed).toHaveValue('17000; 17003x5');
    await expect.element(verdict('Clean')).toBeVisible();
  });

  it('keeps a line as it is while a cell of it cannot be read', async () => {
    const { screen, billed } = await openReview({ ...SIX, billed: '17000' });
    const units = screen.getByRole('textbox', { name: 'Units, billed line 1' });
    await units.fill('two');
    await userEvent.keyboard('{Enter}');
    await expect.element(units).toHaveValue('two');
    await expect
      .element(
        screen.getByText('Write whole units from 1. “two” is not one. The line stays 17000.'),
      )
      .toBeVisible();
    await expect.element(billed).toHaveValue('17000');
  });

  it('loses a row, and the cursor goes to the one after it', async () => {
    const { screen, billed, button } = await openReview({ ...SIX, billed: '17000 17003x5' });
    await button('Remove billed line 1, 17000').click();
    await expect.element(billed).toHaveValue('17003x5');
    await expect
      .element(screen.getByRole('textbox', { name: 'Code, billed line 1' }))
      .toHaveFocus();
  });

  it('comes with the line of the visit, and goes into it', async () => {
    const { line, billed } = await openReview();
    await line.fill('4 ak l forearm, 2 ak scalp ln2; dx l57.0; billed 17000 17003x6');
    await userEvent.keyboard('{Enter}');
    await expect.element(billed).toHaveValue('17000; 17003x6');
    await billed.fill('17000');
    await expect
      .element(line)
      .toHaveValue('4 ak l forearm, 2 ak scalp ln2; dx l57.0; billed 17000');
  });

  it('says what is gone when the page was left with a piece unread', async () => {
    const { verdict, button } = await openReview({
      ...SIX,
      billed: '17000 17003x5',
      billedUnread: 1,
    });
    await expect.element(verdict('Could not be judged')).toBeVisible();
    await button('These are all its lines').click();
    await expect.element(verdict('Clean')).toBeVisible();
  });
});

describe('a screen reader hears', () => {
  it('the verdict once, when typing has paused', async () => {
    const { billed, heard } = await openReview(SIX);
    await billed.fill('17000');
    await billed.fill('17000, 17003x5');
    await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 3000 });
    expect(heard).toEqual([
      'Billed: 17000; 17003x5. Clean: The record supports these lines as they are.',
    ]);
  });
});

describe('on paper', () => {
  it('stands all that was said of the claim', async () => {
    const { billed, screen, button } = await openReview({ ...SIX, reference: 'V-7' });
    await billed.fill('17000, 17003x6');
    await button('Disagree with a reason').first().click();
    await userEvent.keyboard('Seven in the addendum{Enter}');
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = screen.getByRole('article', { name: 'Review sheet' });
    await expect.element(sheet.getByText(/^Verdict: Not clean/)).toBeVisible();
    await expect.element(sheet.getByText('Billed: 17000; 17003x6')).toBeVisible();
    await expect.element(sheet.getByText('Supported: 17000; 17003x5')).toBeVisible();
    await expect.element(sheet.getByText('units 6 billed, 5 supported')).toBeVisible();
    await expect.element(sheet.getByText(/Seven in the addendum/)).toBeVisible();
    await expect.element(sheet.getByText(/^Tables:/)).toBeVisible();
    await expect.element(sheet.getByRole('button')).not.toBeInTheDocument();
    window.dispatchEvent(new Event('afterprint'));
    await expect.element(billed).toHaveValue('17000, 17003x6');
  });
});
