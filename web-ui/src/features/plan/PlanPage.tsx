import { ForwardOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { byState } from '@/api/counts';
import { isRefused } from '@/api/problem';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { Nothing } from '@/ui/Nothing';
import { type ObligationStateName, obligationStates } from '@/ui/ObligationState';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { PastVersions } from '@/ui/PastVersions';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { holds, type PlanOption, planOn, planOptions } from '@/ui/planOptions';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { usePlan } from './calls';
import { EndPlan } from './EndPlan';
import { matches } from './filter';
import { OfficialTable } from './OfficialTable';
import { OwnerChanges } from './OwnerChanges';
import { RowState } from './RowState';
import { TakeBack } from './TakeBack';
import { VersionList } from './VersionList';

type Key = 'plan' | 'mechanism' | 'unit' | 'state' | 'q';

/** 责任分解表 as it is in force, each row with how far it is. */
export default function PlanPage() {
  const { t } = useTranslation();
  const { get } = useSearch<Key>();
  const session = useSession();
  const today = useToday();
  const plans = $responsibility.useQuery('get', '/api/responsibility/v1/plans', {
    params: { query: { state: 'IN_FORCE', limit: 50 } },
  });
  if (!plans.data || isRefused(plans.error)) return <PageWait error={plans.error} onRetry={plans.refetch} />;
  const { items } = plans.data;
  const shown = get('plan') ?? planOn(items, today)?.id;
  if (!shown) {
    return (
      <Page title={t('nav.plan')}>
        <Nothing title={t('table.none')} note={t('table.noneNote')}>
          {has(session, 'discipline', 'discipline-head') && (
            <Link to="/imports">
              <Button type="primary">{t('imports.create')}</Button>
            </Link>
          )}
        </Nothing>
      </Page>
    );
  }
  return (
    <Table
      id={shown}
      plans={items.filter((one) => !one.replacedBy || holds(one, today) || one.id === shown)}
    />
  );
}

function Table({ id, plans }: { id: string; plans: PlanOption[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  const { get, set } = useSearch<Key>();
  const plan = usePlan(id);
  const unit = get('unit');
  const mayCount = !has(session, 'superior');
  const progress = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/plans/{plan}/progress',
    { params: { path: { plan: id }, query: { unit } } },
    { enabled: mayCount },
  );
  const counts = useMemo(
    () => new Map(progress.data?.map(({ row, counts }) => [row, byState(counts)])),
    [progress.data],
  );
  if (!plan.data || isRefused(plan.error)) return <PageWait error={plan.error} onRetry={plan.refetch} />;
  const { rows, title, year, state, validFrom, validTo, replacedBy } = plan.data;
  // One that was carried over early holds until its year ends; what is open under it is ended with the one that took over.
  const over = Boolean(replacedBy) && validTo < today;
  const wanted = {
    mechanism: get('mechanism'),
    unit,
    state: get('state') as ObligationStateName | undefined,
    words: get('q'),
  };
  const shown = rows.filter((row) => matches(row, counts.get(row.id), wanted));
  const mechanisms = [...new Map(rows.map(({ mechanism }) => [mechanism.no, mechanism.name]))];
  return (
    <Page
      title={t('table.title', { year })}
      note={t('table.note', {
        state: over ? t('revision.replaced') : t(`planState.${state}`),
        from: validFrom,
        to: validTo,
      })}
      actions={
        <>
          {plans.length > 1 && (
            <Select
              value={id}
              aria-label={t('table.which')}
              style={{ width: 240 }}
              popupMatchSelectWidth={false}
              options={planOptions(plans)}
              onChange={(chosen) => set({ plan: chosen })}
            />
          )}
          <VersionList plan={id} />
          {state === 'IN_FORCE' && !over && has(session, 'discipline', 'discipline-head') && (
            <>
              {!replacedBy && (
                <Link to={`/plan/${id}/carry-over`}>
                  <Button icon={<ForwardOutlined aria-hidden="true" />}>{t('carryOver.open')}</Button>
                </Link>
              )}
              {validFrom <= today && <OwnerChanges plan={plan.data} />}
              {!replacedBy && plan.data.revisionKind === 'CARRY_OVER' && <TakeBack plan={plan.data} />}
              {!replacedBy && <EndPlan plan={plan.data} />}
            </>
          )}
        </>
      }
      output={{
        files: mayCount
          ? (['docx', 'xlsx'] as const).map((kind) => ({
              label: t(`table.${kind}`),
              url: `/api/responsibility/v1/plans/${id}/table.${kind}${unit ? `?unit=${unit}` : ''}`,
            }))
          : [],
        onPrint: () => window.print(),
      }}
    >
      {mayCount && (
        <PastVersions
          plan={id}
          unit={unit}
          to={(version) => `/plan?plan=${version}&state=OVERDUE${unit ? `&unit=${unit}` : ''}`}
        />
      )}
      <Filters
        words={{ value: get('q'), placeholder: t('table.search'), onChange: (q) => set({ q }) }}
        onClear={Object.values(wanted).some(Boolean) ? () => set(nothing) : undefined}
      >
        <Select
          value={get('mechanism')}
          allowClear
          style={{ width: 180 }}
          placeholder={t('column.mechanism')}
          aria-label={t('column.mechanism')}
          options={mechanisms.map(([no, name]) => ({ value: no, label: `${no} ${name}` }))}
          onChange={(mechanism) => set({ mechanism })}
        />
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
        <Select
          value={wanted.state}
          allowClear
          style={{ width: 140 }}
          placeholder={t('column.state')}
          aria-label={t('column.state')}
          options={obligationStates.map((one) => ({ value: one, label: t(`obligationState.${one}`) }))}
          onChange={(chosen) => set({ state: chosen })}
        />
        <span style={{ color: 'var(--ink-soft)' }} role="status">
          {t('table.shown', { shown: shown.length, all: rows.length })}
        </span>
      </Filters>
      {progress.error && <ProblemAlert error={progress.error} onRetry={progress.refetch} />}
      <OfficialTable
        title={title}
        rows={shown}
        last={{
          title: t('column.state'),
          width: 128,
          of: (row) => (
            <RowState
              row={row}
              counts={counts.get(row.id)}
              unit={unit}
              pending={progress.isLoading}
              unread={progress.isError && !progress.data}
            />
          ),
        }}
      />
      {shown.length === 0 && <Nothing title={t('table.noMatch')} />}
    </Page>
  );
}

const nothing = { mechanism: null, unit: null, state: null, q: null };
