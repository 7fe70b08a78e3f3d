import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { closingText } from '@/ui/forms/fulfilment';

interface Served {
  id: string;
  /** Null where it is not known any more what would close it. */
  closing?: Schema<'Closing'> | null | undefined;
  /** Named where a record serves several. */
  clause?: string | undefined;
}

/** What a record does not close but is progress for, and what would close it. */
export function ProgressNote({ served }: { served: readonly Served[] }) {
  const { t } = useTranslation();
  if (served.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t('record.isProgress')}
      description={served.map(({ id, closing, clause }) => (
        <div key={id}>
          {clause && `“${clause}”：`}
          {closing ? t('record.closedOnly', { when: closingText(closing, t) }) : t('record.notClosed')}
        </div>
      ))}
    />
  );
}
