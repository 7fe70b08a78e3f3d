import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { isRefused, ProblemError } from '@/api/problem';
import { PageWait } from '@/ui/PageWait';
import { useRecord, useRecordAnew } from './calls';
import { RecordForm } from './RecordForm';
import { copyOf, emptyValues } from './values';

/** Writes a new record or mends one that was returned. */
export default function EditRecordPage() {
  const { t } = useTranslation();
  const { record: id = '' } = useParams();
  const [params] = useSearchParams();
  const { data, error, refetch } = useRecordAnew(id);
  const from = params.get('from');
  const { data: source, error: gone } = useRecord(from ?? '', from !== null);
  const obligations = params.getAll('obligation');
  const isNew = params.has('new') && error instanceof ProblemError && error.status === 404;
  // What the server does not know yet has no answer that could change: the form stays, whatever a later look finds.
  const [begun, setBegun] = useState(false);
  if (isNew && !begun) setBegun(true);
  if (!begun && (!data || isRefused(error))) return <PageWait error={error} onRetry={refetch} />;
  if (!data && from && !source && !gone) return <PageWait error={null} onRetry={refetch} />;
  if (data && !data.editable) return <Navigate to={`/records/${id}`} replace />;
  return (
    <RecordForm
      key={id}
      id={id}
      title={data && data.state === 'RETURNED' ? t('record.mend') : t('record.create')}
      stored={data ?? null}
      first={source ? copyOf(source, obligations) : emptyValues(obligations)}
    />
  );
}
