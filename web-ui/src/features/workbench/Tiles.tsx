import { Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import { ObligationState, type ObligationStateName } from '@/ui/ObligationState';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { SOON_DAYS } from './soon';
import styles from './Workbench.module.css';

/** Four figures, each the way to the list that it counts. */
export function Tiles() {
  const now = useToday();
  const year = now.slice(0, 4);
  // Of every year: what was left over on 1 January is overdue all the same, and what is due soon may be due in the next.
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/obligation-days',
    {},
  );
  const { t } = useTranslation();
  const soon = dayjs(now).add(SOON_DAYS, 'day').format('YYYY-MM-DD');
  let [overdue, due, review, done] = [0, 0, 0, 0];
  for (const { day, counts } of data ?? []) {
    overdue += counts.overdue;
    if (day >= now && day <= soon) due += counts.notStarted + counts.inProgress;
    review += counts.inReview;
    if (day.startsWith(year)) done += counts.done;
  }
  const tiles: [ObligationStateName | 'DUE_SOON', number, string][] = [
    ['OVERDUE', overdue, '/obligations?state=OVERDUE'],
    ['DUE_SOON', due, `/obligations?pending=true&from=${now}&to=${soon}`],
    ['IN_REVIEW', review, '/obligations?state=IN_REVIEW'],
    ['DONE', done, `/obligations?state=DONE&from=${year}-01-01&to=${year}-12-31`],
  ];
  if (error && !data) return <ProblemAlert error={error} onRetry={refetch} />;
  return (
    <nav className={styles.tiles} aria-label={t('workbench.figures')}>
      {tiles.map(([state, count, to]) => (
        <Link key={state} to={to} className={styles.tile}>
          <span>
            <ObligationState state={state} plain />
          </span>
          {data ? <span className={styles.figure}>{count}</span> : <Skeleton.Button active size="small" />}
        </Link>
      ))}
    </nav>
  );
}
