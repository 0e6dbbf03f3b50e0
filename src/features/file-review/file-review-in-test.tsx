import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import type { FiledVisit } from '../../claims/filed-visit.ts';
import { LiveRegions } from '../../ui/live-region.tsx';
import { markOf } from '../../batch/kept-review.ts';
import { FileReviewPage } from './file-review-page.tsx';
import { forgetReviewOf } from './kept-review-of.ts';

/** For tests: the page, with a file given to it. */
export async function reviewFile(file: File) {
  // Another test may have reviewed the same file in this browser, and its last decision is kept a moment later.
  await new Promise((resolve) => {
    setTimeout(resolve, 600);
  });
  await forgetReviewOf(await markOf(file));
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false },
    },
  });
  const onOpenVisit = vi.fn<(visit: FiledVisit) => void>();
  const screen = await render(
    <QueryClientProvider client={client}>
      <LiveRegions>
        <FileReviewPage onOpenVisit={onOpenVisit} />
      </LiveRegions>
    </QueryClientProvider>,
  );
  await screen.getByLabelText('Choose a file').upload(file);
  const grid = screen.getByRole('grid', { name: 'Rows of the file' });
  return {
    screen,
    onOpenVisit,
    grid,
    /** The row that says this, such as its reference. */
    record: (says: string) => grid.getByRole('row', { name: new RegExp(says) }),
    references: () =>
      grid
        .getByRole('row')
        .elements()
        .slice(1)
        .map((each) => each.querySelectorAll('[role=gridcell]')[1]?.textContent),
    outcome: (word: string) => screen.getByRole('button', { name: new RegExp(`^${word} \\d+$`) }),
    finding: (title: string) => screen.getByRole('button', { name: new RegExp(`^${title} \\d`) }),
    button: (name: string) => screen.getByRole('button', { name, exact: true }),
    status: screen.getByRole('status'),
    heading: (name: string) => screen.getByRole('heading', { name, level: 2 }),
  };
}
