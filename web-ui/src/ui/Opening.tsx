import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

/** The first moment, before anything is known of the person. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <div
      role="status"
      style={{ display: 'grid', placeContent: 'center', minHeight: '100vh', gap: 16, textAlign: 'center' }}
    >
      <img src="/mark.svg" width={56} height={56} alt="" style={{ margin: 'auto' }} />
      <Spin size="small" />
      <span className="visually-hidden">{t('common.loading')}</span>
    </div>
  );
}
