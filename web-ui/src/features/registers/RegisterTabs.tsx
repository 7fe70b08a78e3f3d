import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { useToday } from '@/api/useToday';
import { Filters } from '@/ui/Filters';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import type { CrossTabShown, Shown } from './areas';
import { CrossTab } from './CrossTab';
import { useRegister } from './calls';
import styles from './Registers.module.css';
import { RiskGrades } from './RiskGrades';
import { YearFilter } from './YearFilter';

/** What the entries of a register add up to. */
export function RegisterTabs({ shown }: { shown: Shown }) {
  const { get, set } = useSearch<'unit' | 'year'>();
  const unit = get('unit');
  const thisYear = Number(useToday().slice(0, 4));
  // Shares of several years together would be nobody's.
  const year = shown.years && Number(get('year') ?? thisYear);
  const register = useRegister(shown.kind);
  return (
    <>
      <Filters>
        <UnitFilter wide={register?.wide} value={unit} onChange={(chosen) => set({ unit: chosen })} />
        {year && (
          <YearFilter
            value={year}
            onChange={(chosen) => set({ year: chosen === thisYear ? undefined : String(chosen) })}
          />
        )}
      </Filters>
      <div className={styles.tabs}>
        {shown.tabs.map((tab) => (
          <Counted key={tab.key} shown={shown} tab={tab} unit={unit} year={year} />
        ))}
        {shown.kind === 'RISK_POINT' && <RiskGrades />}
      </div>
    </>
  );
}

interface CountedProps {
  shown: Shown;
  tab: CrossTabShown;
  unit: string | undefined;
  year: number | undefined;
}

function Counted({ shown, tab, unit, year }: CountedProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/register-crosstab',
    {
      params: {
        query: { kind: shown.kind, unit, year, rows: tab.rows, columns: tab.columns, standing: tab.standing },
      },
    },
  );
  return (
    <Card title={t(`registers.tab.${tab.key}`)}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 3 }} />}
      {data && <CrossTab shown={shown} tab={tab} unit={unit} year={year} cells={data.cells} />}
    </Card>
  );
}
