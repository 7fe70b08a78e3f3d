import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { RouterProvider } from 'react-router';
import { queries } from '@/api/queries';
import { SessionGate } from '@/session/SessionGate';
import { Opening } from '@/ui/Opening';
import { ErrorBoundary } from './ErrorBoundary';
import { Look } from './Look';
import { RefusalMessages } from './RefusalMessages';
import { router } from './routes';

const VotePage = lazy(() => import('@/features/vote/VotePage'));

/** Voters come without a session, and none is asked for. */
const voting = window.location.pathname === '/vote';

export function App() {
  if (voting) {
    return (
      <Look>
        <ErrorBoundary>
          <Suspense fallback={<Opening />}>
            <VotePage />
          </Suspense>
        </ErrorBoundary>
      </Look>
    );
  }
  return (
    <Look>
      <QueryClientProvider client={queries}>
        <RefusalMessages />
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </QueryClientProvider>
    </Look>
  );
}
