import { CheckOutlined, CloudSyncOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { instantText } from '@/ui/instant';
import type { Saving } from '@/ui/useDraft';
import styles from './RecordForm.module.css';

/** Where the words are: on the server, on the way, or only on this computer. */
export function SavedNote({ saving, at }: { saving: Saving; at: Date | null }) {
  const { t } = useTranslation();
  if (saving === 'NEW') return <span className={styles.saved} />;
  if (saving === 'FAILED') {
    return (
      <span className={styles.saved} role="status" style={{ color: 'var(--amber)' }}>
        <WarningOutlined aria-hidden="true" /> {t('record.saveFailed')}
      </span>
    );
  }
  if (saving === 'SAVED') {
    return (
      <span className={styles.saved} role="status">
        {at && (
          <>
            <CheckOutlined aria-hidden="true" /> {t('record.savedAt', { time: instantText(at, 'HH:mm:ss') })}
          </>
        )}
      </span>
    );
  }
  return (
    <span className={styles.saved} role="status">
      <CloudSyncOutlined aria-hidden="true" />{' '}
      {saving === 'SAVING' ? t('record.saving') : t('record.unsaved')}
    </span>
  );
}
