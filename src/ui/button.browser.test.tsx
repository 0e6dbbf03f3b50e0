import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { Button } from './button.tsx';

describe('a button', () => {
  it.each([
    ['a click', undefined],
    ['Enter', '{Enter}'],
    ['the space bar', ' '],
  ])('is pressed by %s', async (_by, keys) => {
    const onClick = vi.fn<() => void>();
    const screen = await render(<Button onClick={onClick}>Copy</Button>);
    const button = screen.getByRole('button', { name: 'Copy' });
    if (keys === undefined) await button.click();
    else {
      await userEvent.tab();
      await userEvent.keyboard(keys);
    }
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('never sends a form', async () => {
    const screen = await render(<Button>Copy</Button>);
    await expect.element(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });

  it('shows the key that does the same, and tells it to assistive tools apart from the name', async () => {
    const screen = await render(<Button keys="F2">Copy</Button>);
    const button = screen.getByRole('button', { name: 'Copy', exact: true });
    await expect.element(button).toHaveAttribute('aria-keyshortcuts', 'F2');
    await expect.element(screen.getByText('F2')).toBeVisible();
  });
});

describe('a button that cannot be pressed now', () => {
  const REASON = 'There are no lines to copy yet.';

  it.each([
    ['a click', undefined],
    ['Enter', '{Enter}'],
  ])('does nothing on %s', async (_by, keys) => {
    const onClick = vi.fn<() => void>();
    const screen = await render(
      <Button onClick={onClick} disabledReason={REASON}>
        Copy
      </Button>,
    );
    if (keys === undefined) await screen.getByRole('button').click({ force: true });
    else {
      await userEvent.tab();
      await userEvent.keyboard(keys);
    }
    expect(onClick).not.toHaveBeenCalled();
  });

  it('says why, is announced as disabled, and can still be reached to hear it', async () => {
    const screen = await render(<Button disabledReason={REASON}>Copy</Button>);
    const button = screen.getByRole('button', { name: 'Copy' });
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button).toHaveAccessibleDescription(REASON);
    await userEvent.tab();
    await expect.element(button).toHaveFocus();
  });

  it('works again once the reason is gone', async () => {
    const onClick = vi.fn<() => void>();
    const screen = await render(
      <Button onClick={onClick} disabledReason={REASON}>
        Copy
      </Button>,
    );
    await screen.rerender(<Button onClick={onClick}>Copy</Button>);
    const button = screen.getByRole('button', { name: 'Copy' });
    await expect.element(button).toHaveAttribute('aria-disabled', 'false');
    await button.click();
    expect(onClick).toHaveBeenCalledOnce();
  });
});
