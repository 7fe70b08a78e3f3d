import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { paths as CasePaths } from './generated/case';
import type { paths as InspectionPaths } from './generated/inspection';
import type { paths } from './generated/responsibility';
import { manners } from './manners';
import { overtaken } from './overtaken';

const options = {
  baseUrl: window.location.origin,
  // Looked up at each call: what stands in for the network in a test comes later than this module.
  fetch: (request: Request) => globalThis.fetch(request),
};

/** Calls of responsibility-service; every refusal arrives as a thrown `ProblemError`. */
export const responsibility = createFetchClient<paths>(options);
responsibility.use(manners, overtaken);

/** The same calls as queries and mutations. */
export const $responsibility = createQueryClient(responsibility);

/** Calls of inspection-service. */
export const inspection = createFetchClient<InspectionPaths>(options);
inspection.use(manners, overtaken);
export const $inspection = createQueryClient(inspection);

/** Calls of case-service. */
export const cases = createFetchClient<CasePaths>(options);
cases.use(manners, overtaken);
export const $cases = createQueryClient(cases);
