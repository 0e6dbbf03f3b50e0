import axe from 'axe-core';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { Dialog } from './dialog.tsx';

function Page() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <main>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <Dialog title="Every key" ref={dialog}>
        <p>F2 copies the lines.</p>
      </Dialog>
    </main>
  );
}

async function open() {
  const screen = await render(<Page />);
  const opener = screen.getByRole('button', { name: 'Keys' });
  const dialog = screen.getByRole('dialog', { name: 'Every key' });
  await expect.element(dialog).not.toBeInTheDocument();
  await opener.click();
  await expect.element(dialog).toBeVisible();
  return { screen, opener, dialog };
}

it('opens under its title with the focus inside, and leaves nothing for axe to find', async () => {
  const { screen, dialog } = await open();
  await expect.element(dialog.getByRole('button', { name: 'Close' })).toHaveFocus();
  expect((await axe.run(screen.container)).violations).toEqual([]);
});

it.each([
  ['Escape', async () => userEvent.keyboard('{Escape}')],
  ['its button', async () => userEvent.keyboard('{Enter}')],
])('closes by %s and gives the focus back to where it was opened', async (_by, close) => {
  const { opener, dialog } = await open();
  await close();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('keeps the focus from what lies behind it', async () => {
  const { opener } = await open();
  for (const _ of [1, 2, 3]) {
    await userEvent.tab();
    await expect.element(opener).not.toHaveFocus();
  }
});
