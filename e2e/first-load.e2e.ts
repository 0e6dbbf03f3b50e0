import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './guard.ts';

test('loads without asking any other origin', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));

  await page.goto('/');

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAxeClean(page);
  expect([...new Set(asked)]).toEqual([baseURL]);
});

test('is served with headers that keep other pages out', async ({ request }) => {
  const headers = (await request.get('/')).headers();

  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test('refuses injected code', async ({ page, faults }) => {
  await page.goto('/');
  await expectInjectionRefused(page);
  faults.length = 0;
});

test('refuses injected code on a host that sends no headers', async ({ page, faults }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto('/');
  await expectInjectionRefused(page);
  faults.length = 0;
});

async function expectInjectionRefused(page: Page): Promise<void> {
  const script = page.evaluate(() => {
    const element = document.createElement('script');
    element.append("document.body.dataset['injected'] = 'yes'");
    document.body.append(element);
    return document.body.dataset['injected'] ?? 'did not run';
  });
  const markup = page.evaluate(() => {
    document.body.innerHTML = '<p>injected</p>';
  });

  await expect(script).resolves.toBe('did not run');
  await expect(markup).rejects.toThrow('TrustedHTML');
}
