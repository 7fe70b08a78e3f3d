import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import { API, server } from '@/test/server';
import { type Plan, usePlan, useReview } from './calls';

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>{children}</QueryClientProvider>
);

const use = () => {
  const plan = usePlan('t1');
  const preview = $responsibility.useQuery('get', '/api/responsibility/v1/plans/{plan}/preview', {
    params: { path: { plan: 't1' } },
  });
  const review = useReview(plan.data ?? ({ id: 't1', version: 0 } as Plan));
  return { plan, preview, review };
};

function service() {
  const read = { plan: 0, preview: 0 };
  let version = 1;
  server.use(
    http.get(`${API}/plans/t1`, () => {
      read.plan += 1;
      return HttpResponse.json({ id: 't1', version });
    }),
    http.get(`${API}/plans/t1/preview`, () => {
      read.preview += 1;
      return HttpResponse.json({ obligations: version });
    }),
    http.put(`${API}/plans/t1/flags`, ({ request }) => {
      if (request.headers.get('If-Match') !== `"${version}"`)
        return HttpResponse.json({ code: 'STALE', title: '已被他人修改', status: 412 }, { status: 412 });
      version += 1;
      return HttpResponse.json({ id: 't1', version });
    }),
  );
  return { read, another: () => (version += 1) };
}

it('previews anew what a correction changed', async () => {
  const { read } = service();
  const { result } = renderHook(use, { wrapper });
  await waitFor(() => expect(result.current.preview.data).toEqual({ obligations: 1 }));
  await act(() => result.current.review.settle([], true));
  await waitFor(() => expect(result.current.preview.data).toEqual({ obligations: 2 }));
  expect(read.plan).toBe(1);
});

it('reads the plan anew after somebody was faster, so that the next try can succeed', async () => {
  const { another } = service();
  const { result } = renderHook(use, { wrapper });
  await waitFor(() => expect(result.current.plan.data?.version).toBe(1));
  another();
  await act(() => result.current.review.settle([], true).catch(() => undefined));
  await waitFor(() => expect(result.current.plan.data?.version).toBe(2));
  await act(() => result.current.review.settle([], true));
  expect(result.current.plan.data?.version).toBe(3);
});
