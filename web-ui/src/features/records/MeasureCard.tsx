import { Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecordView } from './calls';

/** What the evaluation may count of an accepted record, by its form. */
export function MeasureCard({ record: { measures } }: { record: RecordView }) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  return (
    <section aria-label={t('record.measures')}>
      <Card title={t('record.measures')}>
        <p style={{ color: 'var(--ink-faint)', margin: '0 0 10px' }}>{t('record.measuresNote')}</p>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={measures.map((one) => ({
            key: one.name,
            label: one.title,
            children: inWords(one),
          }))}
        />
      </Card>
    </section>
  );

  function inWords({ number, flag, choice, unit }: RecordView['measures'][number]) {
    if (typeof flag === 'boolean') return t(flag ? 'forms.yes' : 'forms.no');
    return `${number ?? choice ?? '—'}${unit ? ` ${unit}` : ''}`;
  }
}
