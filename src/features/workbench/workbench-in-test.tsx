import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from 'vitest-browser-react';
import { defaultSettings, settingsQuery } from '../../storage/settings.ts';
import { LiveRegions } from '../../ui/live-region.tsx';
import { type Entry, emptyEntry } from './entry.ts';
import { Workbench, type WorkbenchProps } from './workbench.tsx';

/** All that is put into a region from now on. */
export function listen(region: Element): readonly string[] {
  const heard: string[] = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const { textContent } of addedNodes) if (textContent) heard.push(textContent);
  }).observe(region, { childList: true, subtree: true });
  return heard;
}

/** For tests: the Workbench on a visit, whole, in an office that has changed no setting. */
export async function openWorkbench(
  change: Partial<Entry> = {},
  props: Omit<WorkbenchProps, 'initial'> = {},
) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  client.setQueryData(settingsQuery.queryKey, defaultSettings);
  const screen = await render(
    <QueryClientProvider client={client}>
      <LiveRegions>
        <Workbench {...props} initial={{ ...emptyEntry, ...change }} />
      </LiveRegions>
    </QueryClientProvider>,
  );
  // The last part of the form comes with the second load.
  await screen.getByRole('heading', { name: 'Procedures', exact: true }).findElement();
  return {
    screen,
    line: screen.getByRole('textbox', { name: 'Visit in one line' }),
    total: screen.getByRole('textbox', { name: /^(Lesions destroyed|Total the note states)$/ }),
    claim: screen.getByRole('complementary', { name: 'Claim' }),
    heard: listen(screen.getByRole('status').element()),
  };
}
