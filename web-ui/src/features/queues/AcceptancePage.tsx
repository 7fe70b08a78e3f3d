import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { has, useSession } from '@/session/session';
import { QueuePage } from './QueuePage';

export default function AcceptancePage() {
  const { t } = useTranslation();
  const oversees = has(useSession(), 'discipline', 'discipline-head');
  return (
    <QueuePage
      queue="ACCEPT"
      actions={
        <>
          {oversees && (
            <Link to="/acceptance/checks">
              <Button>{t('spot.title')}</Button>
            </Link>
          )}
          <Link to="/acceptance/batch">
            <Button>{t('batch.title')}</Button>
          </Link>
        </>
      }
    />
  );
}
