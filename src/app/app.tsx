import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Activity, lazy, Suspense, useRef, useState } from 'react';
import { navigate, usePathname } from 'wouter/use-browser-location';
import type { FiledVisit } from '../claims/filed-visit.ts';
import {
  PayerProfilesDialog,
  type PayerProfilesHandle,
} from '../features/payer-profiles/payer-profiles-dialog.tsx';
import { WorkbenchPage } from '../features/workbench/workbench-page.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { LiveRegions } from '../ui/live-region.tsx';
import { Navigation } from './navigation.tsx';
import { ScreenLink } from './screen-link.tsx';
import { SCREENS } from './screens.ts';
import { useArrival } from './use-arrival.ts';
import { useScreenKeys } from './use-screen-keys.ts';

const FileReviewPage = lazy(async () => ({
  default: (await import('../features/file-review/file-review-page.tsx')).FileReviewPage,
}));

// The data is in this browser, so there is nothing to wait for a network, to refetch or to retry.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

function NoSuchPage() {
  return (
    <main className="p-4">
      <h1 className="text-lg font-semibold">No page has this address</h1>
      <p className="mt-2">
        Go to the{' '}
        <ScreenLink to="/" className="underline">
          Workbench
        </ScreenLink>
        . Nothing that was entered is lost.
      </p>
    </main>
  );
}

/** Every screen, and the ways from one to another. A screen that was left stays as it was. */
function Screens() {
  const profiles = useRef<PayerProfilesHandle>(null);
  const path = usePathname();
  const isFiles = path === '/claims/files';
  const [wereFilesOpened, setFilesOpened] = useState(isFiles);
  if (isFiles && !wereFilesOpened) setFilesOpened(true);
  const [handedOver, setHandedOver] = useState<FiledVisit>();
  const isKnown = SCREENS.some((screen) => screen.path === path);
  const openVisit = (visit: FiledVisit) => {
    // A visit of its own each time, also when the same record is opened once more.
    setHandedOver({ ...visit });
    navigate(visit.billed ? '/claims' : '/');
  };
  useScreenKeys();
  useArrival(path);
  return (
    <>
      {!isKnown && <NoSuchPage />}
      <Activity mode={isKnown && !isFiles ? 'visible' : 'hidden'}>
        <WorkbenchPage
          face={path === '/claims' ? 'review' : 'coding'}
          navigation={<Navigation />}
          handedOver={handedOver}
          onOpenProfiles={(payer) => profiles.current?.open(payer)}
        />
      </Activity>
      {wereFilesOpened && (
        <Activity mode={isFiles ? 'visible' : 'hidden'}>
          <Suspense fallback={<main aria-busy="true" className="min-h-dvh bg-bg" />}>
            <FileReviewPage nav={<Navigation />} onOpenVisit={openVisit} />
          </Suspense>
        </Activity>
      )}
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
