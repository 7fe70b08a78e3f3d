import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { useToday } from '@/api/useToday';
import { Filters } from '@/ui/Filters';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { PastVersions } from '@/ui/PastVersions';
import { type PlanOption, planOn, planOptions } from '@/ui/planOptions';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { Burden } from './Burden';
import styles from './Dashboard.module.css';
import { HeatMap } from './HeatMap';
import { Mechanisms } from './Mechanisms';
import { Registers } from './Registers';
import { Risks } from './Risks';

/** 看板: how a plan stands, for the bureau or for one unit. */
export default function DashboardPage() {
  const { t } = useTranslation();
  const { get } = useSearch<'plan' | 'unit'>();
  const today = useToday();
  const plans = $responsibility.useQuery('get', '/api/responsibility/v1/plans', {
    params: { query: { state: 'IN_FORCE', limit: 50 } },
  });
  if (!plans.data || isRefused(plans.error)) return <PageWait error={plans.error} onRetry={plans.refetch} />;
  const shown = get('plan') ?? planOn(plans.data.items, today)?.id;
  if (!shown) {
    return (
      <Page title={t('nav.dashboard')}>
        <Nothing title={t('table.none')} note={t('table.noneNote')} />
      </Page>
    );
  }
  return <Board id={shown} plans={plans.data.items} />;
}

function Board({ id, plans }: { id: string; plans: PlanOption[] }) {
  const { t } = useTranslation();
  const { get, set } = useSearch<'plan' | 'unit'>();
  const unit = get('unit');
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/plans/{plan}/dashboard',
    { params: { path: { plan: id }, query: { unit } } },
  );
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      title={t('nav.dashboard')}
      note={t('dashboard.note', { year: data.year, day: data.today })}
      actions={
        plans.length > 1 && (
          <Select
            value={id}
            aria-label={t('table.which')}
            style={{ width: 240 }}
            popupMatchSelectWidth={false}
            options={planOptions(plans)}
            onChange={(plan) => set({ plan })}
          />
        )
      }
    >
      <Filters>
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
      </Filters>
      <PastVersions
        plan={id}
        unit={unit}
        to={(version) => `/dashboard?plan=${version}${unit ? `&unit=${unit}` : ''}`}
      />
      <div className={styles.board}>
        <Mechanisms mechanisms={data.mechanisms} />
        <Risks items={data.atRisk} all={data.risks} />
        <HeatMap board={data} />
        <Registers year={data.year} unit={unit} />
        <Burden board={data} />
      </div>
    </Page>
  );
}
