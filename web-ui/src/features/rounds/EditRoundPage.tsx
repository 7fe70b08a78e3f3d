import { useState } from 'react';
import { useParams } from 'react-router';
import { $inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import { useToday } from '@/api/useToday';
import { PageWait } from '@/ui/PageWait';
import { uuidv7 } from '@/ui/uuid';
import { at, ROUND } from './calls';
import { RoundForm } from './RoundForm';

/** A round in preparation: its dates, its scheme and who takes part. */
export default function EditRoundPage() {
  const { round } = useParams();
  const [id] = useState(() => round ?? uuidv7());
  const today = useToday();
  const { data, error, refetch } = $inspection.useQuery('get', ROUND, at(id), { enabled: !!round });
  if ((round && !data) || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return <RoundForm key={id} id={id} stored={data ?? null} today={today} />;
}
