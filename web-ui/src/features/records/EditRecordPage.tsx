import { useTranslation } from 'react-i18next';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { ProblemError } from '@/api/problem';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ProblemPage } from '@/ui/ProblemPage';
import { useRecord } from './calls';
import { RecordForm } from './RecordForm';

/** Writes a new record or mends one that was returned. */
export default function EditRecordPage() {
  const { t } = useTranslation();
  const { record: id = '' } = useParams();
  const [params] = useSearchParams();
  const { data, error, isPending, refetch } = useRecord(id);
  const isNew = params.has('new') && error instanceof ProblemError && error.status === 404;
  if (isPending) return <PageSkeleton />;
  if (error && !isNew) return <ProblemPage error={error} onRetry={refetch} />;
  if (data && !data.editable) return <Navigate to={`/records/${id}`} replace />;
  return (
    <RecordForm
      key={id}
      id={id}
      title={data && data.state === 'RETURNED' ? t('record.mend') : t('record.create')}
      stored={data ?? null}
      obligations={params.getAll('obligation')}
    />
  );
}
