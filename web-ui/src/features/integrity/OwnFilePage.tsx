import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { FileSections } from './FileSections';

/** What a person may see of the own file. */
export default function OwnFilePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/integrity-files/mine',
  );
  const { hash } = useLocation();
  // The sections come after the page: nothing else leads to the one that was asked for.
  useEffect(() => {
    if (data && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [data, hash]);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page title={t('integrity.mine')} note={t('integrity.mineNote', { day: data.day })}>
      <FileSections file={data} />
    </Page>
  );
}
