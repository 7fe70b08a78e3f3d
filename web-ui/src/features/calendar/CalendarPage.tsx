import { LeftOutlined, LinkOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { byState } from '@/api/counts';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { Filters } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { Subscriptions } from './Subscriptions';
import { YearGrid } from './YearGrid';
import styles from './YearGrid.module.css';

/** 全年日历: what falls due on each day of a year. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { get, set } = useSearch<'year' | 'unit'>();
  const [subscribing, setSubscribing] = useState(false);
  const now = useToday();
  const year = Number(get('year') ?? now.slice(0, 4));
  const unit = get('unit');
  const unitName = useUnits().find(({ id }) => id === unit)?.name;
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/obligation-days', {
    params: { query: { from: `${year}-01-01`, to: `${year}-12-31`, unit } },
  });
  const days = useMemo(() => new Map(data?.map(({ day, counts }) => [day, byState(counts)])), [data]);

  return (
    <Page
      title={t('nav.calendar')}
      note={t('calendar.note')}
      actions={
        <Button icon={<LinkOutlined aria-hidden="true" />} onClick={() => setSubscribing(true)}>
          {t('subscription.title')}
        </Button>
      }
      output={{ onPrint: () => window.print() }}
    >
      <Filters>
        <Button
          icon={<LeftOutlined aria-hidden="true" />}
          aria-label={t('calendar.previous')}
          onClick={() => set({ year: String(year - 1) })}
        />
        <strong style={{ fontSize: 17 }}>{t('calendar.yearOf', { year })}</strong>
        <Button
          icon={<RightOutlined aria-hidden="true" />}
          aria-label={t('calendar.next')}
          onClick={() => set({ year: String(year + 1) })}
        />
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
        {data?.length === 0 && (
          <span style={{ color: 'var(--ink-soft)' }}>{t('calendar.empty', { year })}</span>
        )}
      </Filters>
      <p className={styles.printed}>
        {t('calendar.yearOf', { year })}
        {unitName && ` · ${unitName}`}
      </p>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {data ? (
        <YearGrid
          year={year}
          today={now}
          days={days}
          onPick={(from, to) =>
            navigate(`/obligations?${new URLSearchParams({ from, to, ...(unit && { unit }) })}`)
          }
        />
      ) : (
        !error && <Skeleton active paragraph={{ rows: 18 }} />
      )}
      {subscribing && <Subscriptions onClose={() => setSubscribing(false)} />}
    </Page>
  );
}
