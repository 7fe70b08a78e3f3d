import { Button, Card, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { Done } from '@/ui/Done';
import { Due } from '@/ui/Due';
import { Nothing } from '@/ui/Nothing';
import { obligationText } from '@/ui/obligationText';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { windowOf } from '@/ui/windowText';
import { SOON_DAYS } from './soon';
import styles from './Workbench.module.css';

const PATH = '/api/responsibility/v1/obligations';
const MOST = 10;

/** What the own unit has overdue or due soon, each one click from its record. */
export function OwedCard() {
  const { t } = useTranslation();
  const from = useToday();
  const to = dayjs(from).add(SOON_DAYS, 'day').format('YYYY-MM-DD');
  const late = $responsibility.useQuery('get', PATH, {
    params: { query: { state: 'OVERDUE', limit: MOST } },
  });
  const begun = $responsibility.useQuery('get', PATH, {
    params: { query: { state: 'IN_PROGRESS', to, limit: MOST } },
  });
  const open = $responsibility.useQuery('get', PATH, {
    params: { query: { state: 'NOT_STARTED', to, limit: MOST } },
  });
  const failed = [late, begun, open].find(({ error }) => error);
  const items = [
    ...(late.data?.items ?? []),
    ...byDue([...(begun.data?.items ?? []), ...(open.data?.items ?? [])]),
  ];
  const pending = late.isPending || begun.isPending || open.isPending;
  return (
    <Card title={t('workbench.owed')} extra={<Link to="/obligations">{t('workbench.all')}</Link>}>
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} />}
      {pending && <Skeleton active paragraph={{ rows: 6 }} />}
      {!pending && !failed && items.length === 0 && (
        <Nothing title={t('workbench.owedNone')} note={t('workbench.owedNoneNote')} />
      )}
      <ul className={styles.lines}>
        {items.slice(0, MOST).map((one) => (
          <li key={one.id} className={`${styles.line} ${styles.owed}`}>
            <span>
              <Link to={`/obligations/${one.id}`} className={styles.main}>
                {obligationText(one, t)}
              </Link>
              <span className={styles.sub}>
                {one.item.no} {one.item.name} · {windowOf(one, t)}
                {one.owner.id !== one.unit.id && ` · ${one.owner.name}`}
              </span>
            </span>
            <Due date={one.due} state={one.state} />
            <Done {...one} />
            {one.recordable ? (
              <Link to={`/records/new?obligation=${one.id}`}>
                <Button size="small">{t('workbench.write')}</Button>
              </Link>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function byDue(items: Schema<'ObligationView'>[]) {
  return items.sort((one, other) => one.due.localeCompare(other.due));
}
