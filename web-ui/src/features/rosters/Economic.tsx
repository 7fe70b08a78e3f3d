import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { everyPage } from '@/api/everyPage';
import { isRefused } from '@/api/problem';
import styles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';

const POSTS = '/api/responsibility/v1/posts';

/** Leaders with economic responsibility (3.5): a list that the directory's posts make. */
export function Economic() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    ...$responsibility.queryOptions('get', POSTS, { params: { query: { limit: 200 } } }),
    queryFn: () =>
      everyPage((after) => responsibility.GET(POSTS, { params: { query: { limit: 200, after } } })),
  });
  if (!data || isRefused(error))
    return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton active />;
  return (
    <>
      <p style={{ marginBottom: 12, color: 'var(--ink-soft)' }}>{t('rosters.economicNote')}</p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rosters.name')}</th>
              <th scope="col">{t('rosters.unit')}</th>
              <th scope="col">{t('rosters.post')}</th>
              <th scope="col">{t('rosters.since')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items
              .filter(({ economicResponsibility }) => economicResponsibility)
              .map((post) => (
                <tr key={post.id}>
                  <td className={styles.nowrap}>{post.personName}</td>
                  <td className={styles.nowrap}>{post.unitName}</td>
                  <td>{post.title}</td>
                  <td className={styles.nowrap}>{post.validFrom}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
