import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ProblemPage } from '@/ui/ProblemPage';
import { uuidv7 } from '@/ui/uuid';
import { usePoll } from './calls';
import { PollForm } from './PollForm';

/** Sets a new poll up (`/polls/new?round=…`) or changes one from which no card went out yet. */
export default function EditPollPage() {
  const { poll } = useParams();
  const [params] = useSearchParams();
  const id = useMemo(() => poll ?? uuidv7(), [poll]);
  const stored = usePoll(id, poll !== undefined);
  if (poll && stored.error) return <ProblemPage error={stored.error} onRetry={stored.refetch} />;
  if (poll && !stored.data) return <PageSkeleton />;
  return <PollForm key={id} id={id} stored={stored.data ?? null} round={params.get('round')} />;
}
