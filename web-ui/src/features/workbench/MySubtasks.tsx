import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import styles from './Workbench.module.css';

/** Parts of obligations that this person, a post of theirs or nobody in their unit has to do; silent where there are none. */
export function MySubtasks() {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/my-subtasks');
  if (!data || data.length === 0) return null;
  return (
    <Card title={t('subtask.mine')}>
      <ul className={styles.lines}>
        {data.map((one) => (
          <li key={one.id} className={styles.line}>
            <span>
              <Link to={`/obligations/${one.obligation}`} className={styles.main}>
                {one.title}
              </Link>
              <span className={styles.sub}>
                {one.item.no} {one.clause}
                {one.orphaned && ` · ${t('subtask.orphaned')}`}
              </span>
            </span>
            <span className={styles.sub} style={one.overdue ? { color: 'var(--red)' } : undefined}>
              {one.due}
              {one.overdue && ` ${t('subtask.overdue')}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
