import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Directory.module.css';

type Branch = Schema<'PartyBranchView'>;

/** 党组织: general branches with the branches below them; not the tree of units. */
export function Branches() {
  const { t } = useTranslation();
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/party-branches', {
    params: { query: { limit: 200 } },
  });
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!data) return <Skeleton active />;
  const tops = data.items.filter(({ parent }) => parent === null);
  const ordered: Branch[] = tops.flatMap((top) => [
    top,
    ...data.items.filter(({ parent }) => parent === top.id),
  ]);
  return (
    <div className={listStyles.frame}>
      <table className={listStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t('directory.branch')}</th>
            <th scope="col">{t('directory.kind')}</th>
            <th scope="col">{t('record.unit')}</th>
            <th scope="col">{t('directory.secretary')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((one) => (
            <tr key={one.id}>
              <td>
                <span className={one.parent ? styles.branch : undefined}>{one.name}</span>
              </td>
              <td>{t(`branchKind.${one.kind}`)}</td>
              <td>{one.unitName ?? '—'}</td>
              <td>{one.secretaryName ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
