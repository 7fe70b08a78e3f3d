import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $cases } from '@/api/client';
import { has, useSession } from '@/session/session';

/** Case management opens the leads each day: here it learns that ledger or integrity files did not take a notice. */
export function RefusedNotices() {
  const { t } = useTranslation();
  const session = useSession();
  const { data } = $cases.useQuery(
    'get',
    '/api/case/v1/service-notices',
    { params: { query: { state: 'REFUSED', limit: 1 } } },
    { enabled: has(session, 'case-manager') },
  );
  if (!data || data.items.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('notices.refused')}
      action={<Link to="/service-notices">{t('notices.look')}</Link>}
    />
  );
}
