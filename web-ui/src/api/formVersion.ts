import { $responsibility } from './client';

const FOR_LONG = { staleTime: Number.POSITIVE_INFINITY };

/** A version of a form; it never changes once it is published. */
export function useFormVersion(version: string | null | undefined) {
  return $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/form-versions/{version}',
    { params: { path: { version: version ?? '' } } },
    { ...FOR_LONG, enabled: Boolean(version) },
  ).data;
}
