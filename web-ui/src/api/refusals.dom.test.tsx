import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useDraftRecord } from '@/features/audits/calls';
import { useRemoveMedia } from '@/features/media/calls';
import { API, server } from '@/test/server';
import { queries, tellRefusals } from './queries';

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>{children}</QueryClientProvider>
);
const held = { 'If-Match': '"0"' };

afterEach(() => tellRefusals(() => {}));

it('tells refusals of acts whose pages show none', async () => {
  const refused = () => HttpResponse.json({ code: 'FORBIDDEN', title: '无权', status: 403 }, { status: 403 });
  server.use(http.delete(`${API}/media/m1`, refused), http.post(`${API}/audits/a1/record`, refused));
  const told = vi.fn();
  tellRefusals(told);
  const remove = renderHook(useRemoveMedia, { wrapper });
  remove.result.current.mutate({ params: { path: { item: 'm1' }, header: held } });
  await waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  const draft = renderHook(useDraftRecord, { wrapper });
  draft.result.current.mutate({ params: { path: { audit: 'a1' }, header: held } });
  await waitFor(() => expect(told).toHaveBeenCalledTimes(2));
});
