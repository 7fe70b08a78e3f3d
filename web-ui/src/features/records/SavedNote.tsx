import { CheckOutlined, CloudSyncOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { instantText } from '@/ui/instant';
import { problemText } from '@/ui/problemText';
import type { Saving } from '@/ui/useDraft';
import styles from './RecordForm.module.css';

/** Where the words are: on the server, on the way, or only on this computer, and why the server did not take them. */
export function SavedNote({ saving, at, error }: { saving: Saving; at: Date | null; error: unknown }) {
  const { t } = useTranslation();
  const { detail, title } = problemText(error, t);
  if (saving === 'NEW') return <span className={styles.saved} />;
  if (saving === 'FAILED') {
    return (
      <span className={styles.saved} role="status" style={{ color: 'var(--amber)' }}>
        <WarningOutlined aria-hidden="true" /> {t('record.saveFailed')}
        {refused(error) && `：${detail ?? title}`}
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

/** Not for want of an answer: it will not go by itself. */
function refused(error: unknown) {
  return error instanceof ProblemError && error.status >= 400 && error.status < 500;
}
