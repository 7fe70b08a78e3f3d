import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { PageWait } from '@/ui/PageWait';
import { uuidv7 } from '@/ui/uuid';
import { useRelief } from './calls';
import { ReliefForm } from './ReliefForm';

/** Writes a new request (`/reliefs/new?obligation=…`) or changes a draft. */
export default function EditReliefPage() {
  const { relief } = useParams();
  const [params] = useSearchParams();
  const id = useMemo(() => relief ?? uuidv7(), [relief]);
  const stored = useRelief(id, relief !== undefined);
  if ((relief && !stored.data) || isRefused(stored.error))
    return <PageWait error={stored.error} onRetry={stored.refetch} />;
  return (
    <ReliefForm key={id} id={id} stored={stored.data ?? null} obligations={params.getAll('obligation')} />
  );
}
