import { QueryObserver } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { API, server } from '@/test/server';
import { $responsibility, responsibility } from './client';
import { queries, readOnce } from './queries';

const LIST = '/api/responsibility/v1/units';

it('reads again what a page shows when somebody else was faster, but not what is read once', async () => {
  const read = vi.fn();
  server.use(
    http.get(`${API}/units`, ({ request }) => {
      read(new URL(request.url).searchParams.get('q'));
      return HttpResponse.json({ items: [], next: null });
    }),
    http.put(`${API}/units/:id`, () =>
      HttpResponse.json({ code: 'STALE_VERSION', title: '版本已过期', status: 412 }, { status: 412 }),
    ),
  );
  const shown = (q: string, more: object = {}) =>
    new QueryObserver(queries, {
      ...$responsibility.queryOptions('get', LIST, { params: { query: { q } } }),
      ...more,
    }).subscribe(() => {});
  const ends = [shown('shown'), shown('once', readOnce)];
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  const saving = responsibility.PUT('/api/responsibility/v1/units/{id}', {
    params: { path: { id: 'u1' } },
    body: {} as never,
  });
  await expect(saving).rejects.toThrow();
  await vi.waitFor(() => expect(read.mock.calls.map(([q]) => q)).toEqual(['shown', 'once', 'shown']));
  for (const end of ends) end();
});

it('reads again what is read once where it is the thing itself that was changed', async () => {
  const read = vi.fn();
  server.use(
    http.get(`${API}/units/:id`, ({ params }) => {
      read(params.id);
      return HttpResponse.json({ id: params.id });
    }),
    http.put(`${API}/units/:id`, () =>
      HttpResponse.json({ code: 'STALE_VERSION', title: '版本已过期', status: 412 }, { status: 412 }),
    ),
  );
  const ends = ['u1', 'u2'].map((id) =>
    new QueryObserver(queries, {
      ...$responsibility.queryOptions('get', `${LIST}/{id}`, { params: { path: { id } } }),
      ...readOnce,
    }).subscribe(() => {}),
  );
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  const path = { id: 'u1' };
  const saving = responsibility.PUT(`${LIST}/{id}`, { params: { path }, body: {} as never });
  await expect(saving).rejects.toThrow();
  await vi.waitFor(() => expect(read.mock.calls.map(([id]) => id)).toEqual(['u1', 'u2', 'u1']));
  for (const end of ends) end();
});
