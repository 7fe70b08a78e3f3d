import type { QueryKey } from '@tanstack/react-query';
import type { Middleware } from 'openapi-fetch';
import { queries } from './queries';

/** What is there is not what the page knew of: in another state, of another version, or there at all. */
export const OVERTAKEN = [409, 412, 428];

/**
 * Somebody else was faster: what the pages show is read again, so that the next try is made over what stands there now and
 * what was typed stays. Of what is put on the trail at each reading only the thing itself that was changed.
 */
export const overtaken: Middleware = {
  onResponse({ request, response }) {
    if (request.method === 'GET' || !OVERTAKEN.includes(response.status)) return;
    const { pathname } = new URL(request.url);
    void queries.invalidateQueries({
      predicate: ({ queryKey, observers }) =>
        queryKey[0] === 'get' &&
        (isWithin(queryKey, pathname) ||
          !observers.some(({ options }) => options.staleTime === Number.POSITIVE_INFINITY)),
    });
  },
};

/** Whether a call goes to the one thing that a query reads, or to a part of it. */
function isWithin([, path, init]: QueryKey, pathname: string): boolean {
  if (typeof path !== 'string' || !path.includes('{')) return false;
  const named = (init as { params?: { path?: Record<string, string> } } | undefined)?.params?.path ?? {};
  const read = path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? '');
  return pathname === read || pathname.startsWith(`${read}/`);
}
