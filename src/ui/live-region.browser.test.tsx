import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { LiveRegions, useAnnouncer } from './live-region.tsx';

function Speaker() {
  const { say, warn } = useAnnouncer();
  return (
    <>
      <button type="button" onClick={() => say('Copied.')}>
        Say
      </button>
      <button type="button" onClick={() => warn('Not saved.')}>
        Warn
      </button>
    </>
  );
}

async function show() {
  const heard: string[] = [];
  const screen = await render(
    <LiveRegions>
      <Speaker />
    </LiveRegions>,
  );
  // What a screen reader goes by: text that is added to a region.
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const { textContent } of addedNodes) if (textContent) heard.push(textContent);
  });
  observer.observe(screen.container, { childList: true, characterData: true, subtree: true });
  return { screen, heard };
}

it('both regions are there, empty, from the first paint', async () => {
  const { screen } = await show();
  await expect.element(screen.getByRole('status')).toHaveTextContent('');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('');
  await expect.element(screen.getByRole('status')).toHaveAttribute('aria-atomic', 'true');
});

it.each([
  ['said when the reader has finished', 'Say', 'status', 'Copied.', 'alert'],
  ['said at once', 'Warn', 'alert', 'Not saved.', 'status'],
] as const)('what is %s is in its own region', async (_when, press, role, text, other) => {
  const { screen, heard } = await show();
  await screen.getByRole('button', { name: press }).click();
  await expect.element(screen.getByRole(role)).toHaveTextContent(text);
  await expect.element(screen.getByRole(other)).toHaveTextContent('');
  expect(heard).toEqual([text]);
});

it('the same text said twice is heard twice', async () => {
  const { screen, heard } = await show();
  const say = screen.getByRole('button', { name: 'Say' });
  await say.click();
  await say.click();
  await expect.poll(() => heard).toEqual(['Copied.', 'Copied.']);
});

it('a region is never replaced: readers listen to the one they found', async () => {
  const { screen } = await show();
  const before = screen.getByRole('status').element();
  await screen.getByRole('button', { name: 'Say' }).click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied.');
  expect(screen.getByRole('status').element()).toBe(before);
});
