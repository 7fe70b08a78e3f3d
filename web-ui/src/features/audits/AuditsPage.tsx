import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { useWorkbench } from '@/api/waiting';
import { Filters } from '@/ui/Filters';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { AuditList } from './AuditList';
import { auditDues, auditStates } from './AuditTags';
import { Former } from './Former';
import { Schedule } from './Schedule';

/** 经济责任审计: whose turn it is, and every audit with where it stands; for those who have to do with it. */
export default function AuditsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useWorkbench(true);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  if (data.audits) return <Audits />;
  return (
    <Page title={t('nav.audits')}>
      <Nothing title={t('audits.notYours')} note={t('audits.notYoursNote')} />
    </Page>
  );
}

const views = ['schedule', 'former', 'audits'] as const;

function Audits() {
  const { t } = useTranslation();
  const { get, set, clear, any } = useSearch<'view' | 'unit' | 'standing' | 'state' | 'year'>();
  const view = views.find((one) => one === get('view')) ?? 'schedule';
  const unit = get('unit');
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const year = get('year') ? Number(get('year')) : undefined;
  return (
    <Page
      title={t('nav.audits')}
      note={t('audits.note')}
      output={{
        files: [
          {
            label: t('audits.yearPlan', { year: year ?? thisYear }),
            url: `/api/responsibility/v1/audit-schedule/year.xlsx?year=${year ?? thisYear}`,
          },
        ],
      }}
    >
      <Filters onClear={any ? clear : undefined}>
        <Segmented
          value={view}
          aria-label={t('audits.view')}
          options={[
            { value: 'schedule', label: t('audits.schedule') },
            { value: 'former', label: t('audits.former') },
            { value: 'audits', label: t('audits.all') },
          ]}
          onChange={(chosen) =>
            set({ view: chosen === 'schedule' ? null : chosen, state: null, standing: null })
          }
        />
        <UnitFilter value={unit} onChange={(one) => set({ unit: one })} />
        {view === 'schedule' && (
          <>
            <Select
              value={get('standing') as Schema<'AuditDue'> | undefined}
              allowClear
              style={{ width: 140 }}
              placeholder={t('audits.standing')}
              aria-label={t('audits.standing')}
              options={auditDues.map((value) => ({ value, label: t(`auditDue.${value}`) }))}
              onChange={(one) => set({ standing: one })}
            />
            <Select
              value={year}
              allowClear
              style={{ width: 150 }}
              placeholder={t('audits.year')}
              aria-label={t('audits.year')}
              options={[0, 1, 2].map((more) => ({
                value: thisYear + more,
                label: t('audits.inYear', { year: thisYear + more }),
              }))}
              onChange={(one) => set({ year: one ? String(one) : null })}
            />
          </>
        )}
        {view === 'audits' && (
          <Select
            value={get('state') as Schema<'AuditState'> | undefined}
            allowClear
            style={{ width: 140 }}
            placeholder={t('filter.state')}
            aria-label={t('filter.state')}
            options={auditStates.map((value) => ({ value, label: t(`auditState.${value}`) }))}
            onChange={(one) => set({ state: one })}
          />
        )}
      </Filters>
      {view === 'schedule' && (
        <Schedule unit={unit} standing={get('standing') as Schema<'AuditDue'> | undefined} year={year} />
      )}
      {view === 'former' && <Former unit={unit} />}
      {view === 'audits' && (
        <AuditList unit={unit} state={get('state') as Schema<'AuditState'> | undefined} />
      )}
    </Page>
  );
}
