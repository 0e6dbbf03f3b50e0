import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { WorkbenchPage } from '../features/workbench/workbench-page.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { LiveRegions } from '../ui/live-region.tsx';

// The data is in this browser, so there is nothing to wait for a network, to refetch or to retry.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

export function App() {
  return (
    <ErrorBoundary part="DermTally">
      <QueryClientProvider client={client}>
        <LiveRegions>
          <WorkbenchPage />
        </LiveRegions>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
