import { useState } from 'react';
import { useParams } from 'react-router';
import { $inspection } from '@/api/client';
import { useToday } from '@/api/useToday';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ProblemPage } from '@/ui/ProblemPage';
import { uuidv7 } from '@/ui/uuid';
import { at, ROUND } from './calls';
import { RoundForm } from './RoundForm';

/** A round in preparation: its dates, its scheme and who takes part. */
export default function EditRoundPage() {
  const { round } = useParams();
  const [id] = useState(() => round ?? uuidv7());
  const today = useToday();
  const { data, error, refetch } = $inspection.useQuery('get', ROUND, at(id), { enabled: !!round });
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (round && !data) return <PageSkeleton />;
  return <RoundForm key={data?.round.version ?? 'new'} id={id} stored={data ?? null} today={today} />;
}
