import { ProblemError } from '@/api/problem';
import { pathOf } from './faults';

/** What the service said of fields of a form, for the fields themselves. */
export function saidOf(error: unknown) {
  if (!(error instanceof ProblemError)) return [];
  return (error.body.errors ?? [])
    .filter(({ field }) => field.startsWith('values.'))
    .map(({ field, message }) => ({ path: pathOf(field), message }));
}
