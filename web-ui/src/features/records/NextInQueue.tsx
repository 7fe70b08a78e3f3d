import { RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import styles from './RecordPage.module.css';

/** After a step taken: the next record that waits for the same, without a way back through the list. */
export function NextInQueue({ queue, after }: { queue: Schema<'Queue'>; after: string }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/records', {
    params: { query: { queue, limit: 2 } },
  });
  const next = data?.items.find(({ id }) => id !== after);
  if (!next) return null;
  return (
    <nav className={styles.bar} aria-label={t(`queue.${queue}.title`)}>
      <Link to={`/records/${next.id}`} className={styles.next}>
        {t('record.next', { title: next.title })} <RightOutlined aria-hidden="true" />
      </Link>
    </nav>
  );
}
