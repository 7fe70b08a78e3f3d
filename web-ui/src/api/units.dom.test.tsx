import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { API, server } from '@/test/server';
import { queries } from './queries';
import { useUnits } from './units';

it('knows every unit, however many pages they fill', async () => {
  server.use(
    http.get(`${API}/units`, ({ request }) =>
      new URL(request.url).searchParams.get('after') === 'u1'
        ? HttpResponse.json({ items: [{ id: 'u2', name: '乙所' }], next: null })
        : HttpResponse.json({ items: [{ id: 'u1', name: '甲所' }], next: 'u1' }),
    ),
  );
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(useUnits, { wrapper });
  await waitFor(() => expect(result.current.map(({ name }) => name)).toEqual(['甲所', '乙所']));
});
