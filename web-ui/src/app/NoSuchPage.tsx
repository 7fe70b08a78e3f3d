import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';

export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.notFound')}>
      <Nothing title={t('common.notFound')} note={t('common.notFoundNote')}>
        <Link to="/">
          <Button type="primary">{t('common.toWorkbench')}</Button>
        </Link>
      </Nothing>
    </Page>
  );
}
