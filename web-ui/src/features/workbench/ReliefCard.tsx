import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import styles from './Workbench.module.css';

/** Requests for exemption or postponement that wait for this person, or were decided lately; silent where there are none. */
export function ReliefCard({ queue }: { queue: Schema<'ReliefQueue'> }) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/reliefs', {
    params: { query: { queue, limit: 5 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card
      title={`${t('relief.card')} · ${t(`relief.queue.${queue}`)}`}
      extra={<Link to={`/reliefs?queue=${queue}`}>{t('workbench.all')}</Link>}
    >
      <ul className={styles.lines}>
        {data.items.map((one) => (
          <li key={one.id} className={styles.line}>
            <span>
              <Link to={`/reliefs/${one.id}`} className={styles.main}>
                {one.clause ?? t('relief.untitled')}
              </Link>
              <span className={styles.sub}>
                {t(`relief.kind.${one.kind}`)}
                {one.until && ` ${t('relief.until')} ${one.until}`} ·{' '}
                {queue === 'DECIDED' ? t(`relief.state.${one.state}`) : one.unit.name}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
