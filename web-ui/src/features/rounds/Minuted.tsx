import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { $inspection } from '@/api/client';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, ROUND } from './calls';
import styles from './Rounds.module.css';

/** 联席会议通报: the three figures of 3.2 as they were taken over; in the order of names, a record and no leaderboard. */
export function Minuted({ round }: { round: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = $inspection.useQuery('get', `${ROUND}/minuted-figures`, at(round));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  return (
    <Card title={t('roundWork.minuted')}>
      {data?.length === 0 && <span className={styles.sub}>{t('roundWork.minutedNone')}</span>}
      {data && data.length > 0 && (
        <div className={listStyles.frame}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('roundWork.unit')}</th>
                <th scope="col" className={listStyles.right}>
                  {t('roundWork.complaints')}
                </th>
                <th scope="col" className={listStyles.right}>
                  {t('roundWork.conductRank')}
                </th>
                <th scope="col">{t('roundWork.keyWork')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((one) => (
                <tr key={one.unit}>
                  <td className={listStyles.nowrap}>{one.unitName}</td>
                  <td className={listStyles.right}>{one.verified}</td>
                  <td className={listStyles.right}>{one.rank ?? '—'}</td>
                  <td>{one.keyWork.join('；') || '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
