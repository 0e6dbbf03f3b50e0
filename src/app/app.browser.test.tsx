import axe from 'axe-core';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { App } from './app.tsx';

it('opens with one main heading and no accessibility violation', async () => {
  const screen = await render(<App />);

  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const { violations } = await axe.run(screen.container);
  expect(violations).toEqual([]);
});
