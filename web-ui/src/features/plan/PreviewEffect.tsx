import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';

/** What the chosen terms bring in all, and where they depart from the words of the table. */
export function PreviewEffect({ preview }: { preview: Schema<'PlanPreview'> }) {
  const { t } = useTranslation();
  const departures = [
    preview.moved > 0 && t('publish.moved', { count: preview.moved }),
    preview.reduced > 0 && t('publish.reduced', { count: preview.reduced }),
    preview.idle > 0 && t('publish.idle', { count: preview.idle }),
  ].filter((one) => one !== false);
  const years = preview.unpublishedYears;
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <Alert
        type="info"
        showIcon
        title={t('publish.count', { count: preview.obligations })}
        description={[t('publish.records', { count: preview.records }), ...departures].join(t('duty.comma'))}
      />
      {preview.overdue > 0 && (
        <Alert type="warning" showIcon title={t('publish.overdue', { count: preview.overdue })} />
      )}
      {years.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('publish.unpublished', { years: years.join(t('duty.comma')) })}
        />
      )}
    </div>
  );
}
