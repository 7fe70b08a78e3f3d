import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { useSession } from '@/session/session';
import { Due } from '@/ui/Due';
import styles from './Workbench.module.css';

/** What this person owes, not the unit; the record may be another unit's to keep. Silent where nothing is owed. */
export function MyObligations() {
  const { t } = useTranslation();
  const { unit } = useSession();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/my-obligations');
  if (!data || data.length === 0) return null;
  return (
    <Card title={t('workbench.myOwn')}>
      <ul className={styles.lines}>
        {data.map((one) => (
          <li key={one.id} className={styles.line}>
            <span>
              {one.unit.id === unit ? (
                <Link to={`/obligations/${one.id}`} className={styles.main}>
                  {one.act ?? one.clause}
                </Link>
              ) : (
                <span className={styles.main}>{one.act ?? one.clause}</span>
              )}
              <span className={styles.sub}>
                {one.item.no} {one.act ? one.clause : one.item.name}
                {one.unit.id !== unit && ` · ${t('workbench.keptBy', { unit: one.unit.name })}`}
              </span>
            </span>
            <Due date={one.due} state={one.state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
