import { Card, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { GroupLines } from './GroupLines';
import { SOON_DAYS } from './soon';

const PATH = '/api/responsibility/v1/obligation-groups';
const MOST = 10;

/** What is overdue or falls due soon in all units, each duty and period said once. */
export function OwedByAllCard() {
  const { t } = useTranslation();
  const to = dayjs(useToday()).add(SOON_DAYS, 'day').format('YYYY-MM-DD');
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
  const pending = late.isPending || begun.isPending || open.isPending;
  const soon = [...(begun.data ?? []), ...(open.data ?? [])].sort((one, other) =>
    one.example.due.localeCompare(other.example.due),
  );
  const groups = [...(late.data ?? []), ...soon].slice(0, MOST);
  return (
    <Card title={t('workbench.owedAll')} extra={<Link to="/obligations">{t('workbench.all')}</Link>}>
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} />}
      {pending && <Skeleton active paragraph={{ rows: 6 }} />}
      {!pending && !failed && groups.length === 0 && (
        <Nothing title={t('workbench.owedNone')} note={t('workbench.owedNoneNote')} />
      )}
      <GroupLines groups={groups} />
    </Card>
  );
}
