import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { PageWait } from '@/ui/PageWait';
import { uuidv7 } from '@/ui/uuid';
import { usePoll } from './calls';
import { PollForm } from './PollForm';

/** Sets a new poll up (`/polls/new?round=…`) or changes one from which no card went out yet. */
export default function EditPollPage() {
  const { poll } = useParams();
  const [params] = useSearchParams();
  const id = useMemo(() => poll ?? uuidv7(), [poll]);
  const stored = usePoll(id, poll !== undefined);
  if ((poll && !stored.data) || isRefused(stored.error))
    return <PageWait error={stored.error} onRetry={stored.refetch} />;
  return <PollForm key={id} id={id} stored={stored.data ?? null} round={params.get('round')} />;
}
