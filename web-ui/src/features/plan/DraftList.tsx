import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { DraftOrigin } from '@/ui/DraftOrigin';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { reviewLeft } from '@/ui/reviewLeft';
import styles from './DraftList.module.css';

/** The tables under review, each with what still keeps it from being published. */
export function DraftList() {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/plans', {
    params: { query: { state: 'DRAFT', limit: 50 } },
  });
  if (!data || isRefused(error))
    return error ? (
      <ProblemAlert error={error} onRetry={refetch} />
    ) : (
      <Skeleton active paragraph={{ rows: 2 }} />
    );
  if (data.items.length === 0) {
    return <Nothing title={t('imports.draftsNone')} note={t('imports.draftsNoneNote')} />;
  }
  return (
    <ul className={styles.list}>
      {data.items.map((plan) => (
        <li key={plan.id} className={styles.item}>
          <span className={styles.words}>
            <Link to={`/imports/${plan.id}`} className={styles.title}>
              {plan.title}
            </Link>
            <span className={styles.note}>
              {plan.year} · <DraftOrigin plan={plan} /> · {reviewLeft(plan, t) || t('imports.flagsNone')}
            </span>
          </span>
          <Link to={`/imports/${plan.id}`}>
            <Button>{t('imports.review')}</Button>
          </Link>
        </li>
      ))}
    </ul>
  );
}
