import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import styles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';

/** 分管: which leader of the bureau is in charge of which units. */
export function Leaders() {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/leaders-in-charge',
    {
      params: { query: { limit: 200 } },
    },
  );
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton active />;
  const byLeader = new Map<string, { name: string; units: string[] }>();
  for (const { leader, leaderName, unitName } of data.items) {
    const entry = byLeader.get(leader) ?? { name: leaderName, units: [] };
    entry.units.push(unitName);
    byLeader.set(leader, entry);
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('directory.leader')}</th>
            <th scope="col">{t('directory.inCharge')}</th>
          </tr>
        </thead>
        <tbody>
          {[...byLeader].map(([id, { name, units }]) => (
            <tr key={id}>
              <td className={styles.nowrap}>{name}</td>
              <td>{units.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
