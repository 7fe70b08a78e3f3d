import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Workbench.module.css';

const MOST = 5;

/** The head of one queue: what waits longest for this person. */
export function QueueCard({ queue, to }: { queue: Schema<'Queue'>; to: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/records', {
    params: { query: { queue, limit: MOST } },
  });
  // Seldom is anything left behind: what has nothing to show takes no place.
  if ((queue === 'UNATTENDED' || queue === 'FOUND_WRONG') && !data?.items.length) return null;
  return (
    <Card title={t(`queue.${queue}.title`)} extra={<Link to={to}>{t('workbench.all')}</Link>}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      {data?.items.length === 0 && <span className={styles.quiet}>{t(`queue.${queue}.none`)}</span>}
      <ul className={styles.lines}>
        {data?.items.map((one) => (
          <li key={one.id} className={styles.line}>
            <span>
              <Link to={`/records/${one.id}${queue === 'DRAFTS' ? '/edit' : ''}`} className={styles.main}>
                {one.title || t('record.untitled')}
              </Link>
              <span className={styles.sub}>
                {one.unit.name} · {one.recorder.name}
              </span>
            </span>
            <span className={styles.sub}>{instantText(one.changedAt, 'MM-DD')}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
