import { useParams } from 'react-router';
import { PageSkeleton } from '@/ui/PageSkeleton';
import { ProblemPage } from '@/ui/ProblemPage';
import { useScheme } from './calls';
import { SchemeEditor } from './SchemeEditor';

/** One version of a scheme: written while it is a draft, read for ever after. */
export default function SchemePage() {
  const { scheme = '' } = useParams();
  const { data, error, refetch } = useScheme(scheme);
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  return <SchemeEditor key={data.id} view={data} />;
}
