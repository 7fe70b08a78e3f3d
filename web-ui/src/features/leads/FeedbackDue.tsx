import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { has, useSession } from '@/session/session';
import { usePending } from './feedback';

/** Reminds case management that the desk has to be told, once the day is near. */
export function FeedbackDue() {
  const { t } = useTranslation();
  const session = useSession();
  const { data } = usePending(has(session, 'case-manager', 'discipline-head'));
  if (!data?.due || (data.colour !== 'RED' && data.colour !== 'YELLOW')) return null;
  return (
    <Alert
      type={data.colour === 'RED' ? 'error' : 'warning'}
      showIcon
      style={{ marginBottom: 12 }}
      title={t(data.colour === 'RED' ? 'feedback.overdue' : 'feedback.soon', {
        n: data.leads.length,
        day: data.due,
      })}
      action={
        <Link to="/leads/feedback">
          <Button size="small">{t('feedback.title')}</Button>
        </Link>
      }
    />
  );
}
