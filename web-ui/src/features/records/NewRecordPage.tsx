import { useMemo } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { uuidv7 } from '@/ui/uuid';

/** `/records/new` names the record at once, so that the address stays the same from the first word on. */
export default function NewRecordPage() {
  const [params] = useSearchParams();
  const id = useMemo(() => uuidv7(), []);
  return <Navigate to={`/records/${id}/edit?${new URLSearchParams([...params, ['new', '1']])}`} replace />;
}
