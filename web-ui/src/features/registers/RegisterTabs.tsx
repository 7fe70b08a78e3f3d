import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { Filters } from '@/ui/Filters';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useSearch } from '@/ui/useSearch';
import type { CrossTabShown, Shown } from './areas';
import { CrossTab } from './CrossTab';
import { useRegister } from './calls';
import styles from './Registers.module.css';
import { RiskGrades } from './RiskGrades';

/** What the entries of a register add up to. */
export function RegisterTabs({ shown }: { shown: Shown }) {
  const { get, set } = useSearch<'unit'>();
  const unit = get('unit');
  const register = useRegister(shown.kind);
  return (
    <>
      <Filters>
        <UnitFilter wide={register?.wide} value={unit} onChange={(chosen) => set({ unit: chosen })} />
      </Filters>
      <div className={styles.tabs}>
        {shown.tabs.map((tab) => (
          <Counted key={tab.key} shown={shown} tab={tab} unit={unit} />
        ))}
        {shown.kind === 'RISK_POINT' && <RiskGrades />}
      </div>
    </>
  );
}

function Counted({ shown, tab, unit }: { shown: Shown; tab: CrossTabShown; unit: string | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/register-crosstab',
    {
      params: {
        query: { kind: shown.kind, unit, rows: tab.rows, columns: tab.columns, standing: tab.standing },
      },
    },
  );
  return (
    <Card title={t(`registers.tab.${tab.key}`)}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active paragraph={{ rows: 3 }} />}
      {data && <CrossTab shown={shown} tab={tab} unit={unit} cells={data.cells} />}
    </Card>
  );
}
