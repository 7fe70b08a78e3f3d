import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isOutdated, reload } from '@/ui/program';

const OFTEN = 5 * 60_000;

/** Says that a newer program is served than the one in this page. When to take it is left to whoever writes something just now. */
export function NewRelease() {
  const { t } = useTranslation();
  const { data: outdated } = useQuery({
    queryKey: ['release'],
    queryFn: isOutdated,
    staleTime: OFTEN,
    refetchInterval: OFTEN,
  });
  if (!outdated) return null;
  return (
    <Alert
      banner
      type="info"
      title={t('app.newRelease')}
      action={
        <Button size="small" onClick={reload}>
          {t('app.takeRelease')}
        </Button>
      }
    />
  );
}
