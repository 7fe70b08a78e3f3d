import { focusManager, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { queries } from '@/api/queries';
import { server } from '@/test/server';
import { useLead } from './calls';

afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
});

it('reads a lead once for each opening, however often the window is turned to', async () => {
  let read = 0;
  server.use(
    http.get('*/api/case/v1/leads/l1', () => {
      read += 1;
      return HttpResponse.json({ id: 'l1' });
    }),
  );
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const opened = renderHook(() => useLead('l1'), { wrapper });
  await waitFor(() => expect(opened.result.current.data).toBeTruthy());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await new Promise((later) => setTimeout(later, 100));
  expect(read).toBe(1);
  opened.unmount();
  await new Promise((later) => setTimeout(later, 50));
  renderHook(() => useLead('l1'), { wrapper });
  await waitFor(() => expect(read).toBe(2));
});
