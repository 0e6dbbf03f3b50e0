import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ErrorBoundary } from './error-boundary.tsx';

let isBroken = true;

function Pane() {
  if (isBroken) throw new TypeError('No such patient:\nMs. Doe, born 1950');
  return <p>The claim</p>;
}

beforeEach(() => {
  isBroken = true;
  // React reports every caught crash there, and these are meant.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

const showBroken = () =>
  render(
    <>
      <p>The form</p>
      <ErrorBoundary part="The claim pane">
        <Pane />
      </ErrorBoundary>
    </>,
  );

it('says which part stopped, and leaves the rest of the page', async () => {
  const screen = await showBroken();
  const alert = screen.getByRole('alert');
  await expect
    .element(alert.getByRole('heading', { name: 'The claim pane stopped working' }))
    .toBeVisible();
  await expect.element(screen.getByText('The form')).toBeVisible();
  expect((await axe.run(screen.container)).violations).toEqual([]);
});

it('reports the kind of error and where it happened, and nothing that was typed', async () => {
  const screen = await showBroken();
  const report = screen.getByRole('alert').element().querySelector('pre')?.textContent ?? '';
  expect(report).toMatch(/^The claim pane: TypeError\n\s+at Pane /);
  expect(report).not.toMatch(/patient|Doe/);
});

it('copies the report as it is shown', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const screen = await showBroken();
  await screen.getByRole('button', { name: 'Copy the report' }).click();
  const report = screen.getByRole('alert').element().querySelector('pre')?.textContent;
  expect(writeText.mock.calls).toEqual([[report]]);
});

it('tries again when asked: shows the part once it works, and the report while it does not', async () => {
  const screen = await showBroken();
  const tryAgain = screen.getByRole('button', { name: 'Try again' });
  await tryAgain.click();
  await expect.element(screen.getByRole('alert')).toBeVisible();
  isBroken = false;
  await tryAgain.click();
  await expect.element(screen.getByText('The claim', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

it('shows what it holds while nothing is wrong', async () => {
  isBroken = false;
  const screen = await showBroken();
  await expect.element(screen.getByText('The claim', { exact: true })).toBeVisible();
});
