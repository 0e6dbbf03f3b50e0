import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useRef } from 'react';
import {
  PayerProfilesDialog,
  type PayerProfilesHandle,
} from '../features/payer-profiles/payer-profiles-dialog.tsx';
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

/** Every screen, and the ways from one to another. */
function Screens() {
  const profiles = useRef<PayerProfilesHandle>(null);
  return (
    <>
      <WorkbenchPage onOpenProfiles={(payer) => profiles.current?.open(payer)} />
      <PayerProfilesDialog ref={profiles} />
    </>
  );
}

export function App() {
  return (
    <ErrorBoundary part="DermTally">
      <QueryClientProvider client={client}>
        <LiveRegions>
          <Screens />
        </LiveRegions>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
