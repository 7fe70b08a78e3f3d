import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { queries } from '@/api/queries';
import { SessionGate } from '@/session/SessionGate';
import { Look } from './Look';
import { RefusalMessages } from './RefusalMessages';
import { router } from './routes';

export function App() {
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
