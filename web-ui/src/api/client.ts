import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { paths } from './generated/responsibility';
import { manners } from './manners';

/** Calls of responsibility-service; every refusal arrives as a thrown `ProblemError`. */
export const responsibility = createFetchClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call: what stands in for the network in a test comes later than this module.
  fetch: (request) => globalThis.fetch(request),
});
responsibility.use(manners);

/** The same calls as queries and mutations. */
export const $responsibility = createQueryClient(responsibility);
