import { useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { PageWait } from '@/ui/PageWait';
import { useScheme } from './calls';
import { SchemeEditor } from './SchemeEditor';

/** One version of a scheme: written while it is a draft, read for ever after. */
export default function SchemePage() {
  const { scheme = '' } = useParams();
  const { data, error, refetch } = useScheme(scheme);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return <SchemeEditor key={data.id} view={data} />;
}
