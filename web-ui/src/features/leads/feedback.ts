import { $cases, cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';

export type Batch = CaseSchema<'FeedbackView'>;
export type Ended = CaseSchema<'EndedLead'>;

const FEEDBACKS = '/api/case/v1/lead-feedbacks';
const PENDING = '/api/case/v1/lead-feedbacks/pending';

export function useFeedbacks() {
  return $cases.useInfiniteQuery('get', FEEDBACKS, { params: { query: { limit: 20 } } }, keyset);
}

/** What the desk was not told yet; only who may send is asked. */
export function usePending(enabled: boolean) {
  return $cases.useQuery('get', PENDING, {}, { enabled });
}

/** Sends what was seen, and nothing that came since. */
export async function sendFeedback(feedback: string, seen: readonly Ended[]) {
  await cases.PUT(`${FEEDBACKS}/{feedback}`, {
    params: { path: { feedback } },
    body: { leads: seen.map(({ lead }) => lead) },
  });
  await changed();
}

export async function receiveFeedback({ id, version }: Batch) {
  await cases.POST(`${FEEDBACKS}/{feedback}/receipt`, {
    params: { path: { feedback: id }, header: { 'If-Match': `"${version}"` } },
  });
  await changed();
}

function changed() {
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['get', FEEDBACKS] }),
    queries.invalidateQueries({ queryKey: ['get', PENDING] }),
  ]);
}
