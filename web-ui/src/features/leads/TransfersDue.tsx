import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $cases } from '@/api/client';
import { has, useSession } from '@/session/session';
import { INBOX } from './transfers';

/** Points the desk to what other systems have handed in. */
export function TransfersDue() {
  const { t } = useTranslation();
  const session = useSession();
  const { data } = $cases.useQuery(
    'get',
    INBOX,
    { params: { query: { state: 'RECEIVED', limit: 50 } } },
    { enabled: has(session, 'intake', 'superior') },
  );
  const open = data?.items.filter(({ openable }) => openable).length ?? 0;
  if (open === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 12 }}
      title={t('transfer.waiting', { n: data?.next ? `${open}+` : open })}
      action={
        <Link to="/transfers">
          <Button size="small">{t('nav.transfers')}</Button>
        </Link>
      }
    />
  );
}
