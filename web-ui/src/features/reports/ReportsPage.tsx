import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import { YearSelect } from '@/ui/YearSelect';
import { LedgerCard } from './LedgerCard';
import { ReportCard } from './ReportCard';
import styles from './Reports.module.css';

const API = '/api/responsibility/v1/reports';
const QUARTERS = ['1', '2', '3', '4'] as const;

/** 报表: what can be taken along on paper, for the year and unit that stand in the address. */
export default function ReportsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const now = useToday();
  const { get, set } = useSearch<'year' | 'quarter' | 'unit'>();
  const year = get('year') ?? now.slice(0, 4);
  const quarter = get('quarter') ?? String(Math.ceil(Number(now.slice(5, 7)) / 3));
  const unit = get('unit');
  const oversees = has(session, 'discipline', 'discipline-head', 'bureau-leader');
  const ledgerOf = unit ?? (has(session, 'staff', 'unit-leader') ? session.unit : null);
  const query = (values: Record<string, string>) =>
    new URLSearchParams({ ...values, ...(unit && { unit }) }).toString();

  return (
    <Page title={t('nav.reports')} note={t('reports.note')}>
      <Filters>
        <YearSelect value={year} onChange={(chosen) => set({ year: chosen })} />
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
      </Filters>
      <div className={styles.cards}>
        <ReportCard
          title={t('reports.quarter')}
          note={t('reports.quarterNote')}
          action={t('reports.word')}
          url={`${API}/quarter.docx?${query({ year, quarter })}`}
        >
          <Select
            value={quarter}
            aria-label={t('reports.whichQuarter')}
            style={{ width: 140 }}
            options={QUARTERS.map((one) => ({ value: one, label: t(`window.quarter${one}`) }))}
            onChange={(chosen) => set({ quarter: chosen })}
          />
        </ReportCard>
        <ReportCard
          title={t('reports.calendar')}
          note={t('reports.calendarNote')}
          action={t('reports.excel')}
          url={`${API}/year.xlsx?${query({ year })}`}
        />
        <LedgerCard year={year} unit={ledgerOf} oversees={oversees} />
      </div>
    </Page>
  );
}
