import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormVersion } from '@/api/formVersion';
import { FormValues } from '@/ui/forms/FormValues';
import { LeftOut } from '@/ui/forms/LeftOut';
import type { RecordView } from './calls';

/** What was filled in, read with the version of the form that it was written with. */
export function FormCard({ record }: { record: Pick<RecordView, 'form' | 'values' | 'names'> }) {
  const { t } = useTranslation();
  const form = useFormVersion(record.form);
  if (!form) return null;
  return (
    <Card
      title={form.definition.title}
      extra={
        <span style={{ color: 'var(--ink-faint)', fontSize: 13 }}>
          {t('record.formVersion', { number: form.number })}
        </span>
      }
    >
      <LeftOut definition={form.definition} values={record.values} />
      <FormValues definition={form.definition} values={record.values} names={record.names} />
    </Card>
  );
}
