import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import styles from './Workbench.module.css';

/** Joint meetings that wait for what this person's unit has to say; silent where none do. */
export function MeetingsCard() {
  const { t } = useTranslation();
  const today = useToday();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/joint-meetings', {
    params: { query: { awaited: true, limit: 5 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('workbench.meetings')} extra={<Link to="/meetings">{t('workbench.all')}</Link>}>
      <ul className={styles.lines}>
        {data.items.map((one) => (
          <li key={one.id} className={styles.line}>
            <span>
              <Link to={`/meetings/${one.id}`} className={styles.main}>
                {one.title}
              </Link>
              <span className={styles.sub}>{one.unit.name}</span>
            </span>
            <span className={styles.sub} style={one.collectBy < today ? { color: 'var(--red)' } : undefined}>
              {t('workbench.meetingBy', { day: one.collectBy })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
