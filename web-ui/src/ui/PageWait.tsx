import { PageSkeleton } from './PageSkeleton';
import { ProblemPage } from './ProblemPage';

/**
 * Stands where a page has no answer to show: not yet, or none that it may show. A page asks for it with
 * `!data || isRefused(error)`: a later look that finds nobody takes no form away that somebody is filling in.
 */
export function PageWait({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return error ? <ProblemPage error={error} onRetry={onRetry} /> : <PageSkeleton />;
}
