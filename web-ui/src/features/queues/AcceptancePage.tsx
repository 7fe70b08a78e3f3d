import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueuePage } from './QueuePage';

export default function AcceptancePage() {
  const { t } = useTranslation();
  return (
    <QueuePage
      queue="ACCEPT"
      actions={
        <Link to="/acceptance/batch">
          <Button>{t('batch.title')}</Button>
        </Link>
      }
    />
  );
}
