import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';

/** On the page of a round its office learns that ledger or integrity files did not take a notice of it. */
export function RefusedNotices({ round }: { round: string }) {
  const { t } = useTranslation();
  const { data } = $inspection.useQuery('get', '/api/inspection/v1/rounds/{round}/notices', {
    params: { path: { round } },
  });
  if (!data?.some(({ kind, state }) => state === 'REFUSED' && kind !== 'LETTER')) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('notices.refused')}
      action={<Link to={`/rounds/${round}/notices`}>{t('notices.look')}</Link>}
    />
  );
}
