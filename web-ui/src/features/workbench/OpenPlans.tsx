import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import styles from './Workbench.module.css';

/** Tables under review, for those who review; nothing at all when there is none. */
export function OpenPlans() {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery('get', '/api/responsibility/v1/plans', {
    params: { query: { state: 'DRAFT', limit: 5 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('workbench.plans')} extra={<Link to="/imports">{t('workbench.all')}</Link>}>
      <ul className={styles.lines}>
        {data.items.map((plan) => (
          <li key={plan.id} className={styles.line}>
            <span>
              <Link to={`/imports/${plan.id}`} className={styles.main}>
                {plan.title}
              </Link>
              <span className={styles.sub}>
                {plan.year} ·{' '}
                {plan.openFlags > 0
                  ? t('workbench.planFlags', { count: plan.openFlags })
                  : t('workbench.planReady')}
              </span>
            </span>
            <Link to={`/imports/${plan.id}`}>
              <Button size="small">{t('workbench.go')}</Button>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
