import type { Middleware } from 'openapi-fetch';
import { queries } from './queries';

/**
 * Somebody else was faster: what the pages show is read again, so that the next try is made over what stands there now and
 * what was typed stays. Not what is put on the trail at each reading.
 */
export const overtaken: Middleware = {
  onResponse({ request, response }) {
    if (request.method === 'GET' || (response.status !== 409 && response.status !== 412)) return;
    void queries.invalidateQueries({
      predicate: ({ queryKey, observers }) =>
        queryKey[0] === 'get' &&
        !observers.some(({ options }) => options.staleTime === Number.POSITIVE_INFINITY),
    });
  },
};
