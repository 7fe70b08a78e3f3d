import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { AuditStateTag } from './AuditTags';

/** Every audit, the last planned first. */
export function AuditList({ unit, state }: { unit?: string; state?: Schema<'AuditState'> }) {
  const { t } = useTranslation();
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/audits',
    { params: { query: { unit, state, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (!list.data || isRefused(list.error))
    return list.error ? (
      <ProblemAlert error={list.error} onRetry={list.refetch} />
    ) : (
      <Skeleton active paragraph={{ rows: 8 }} />
    );
  if (items.length === 0) return <Nothing title={t('audits.none')} note={t('audits.noneNote')} />;
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 680 }}>
          <thead>
            <tr>
              <th scope="col">{t('audits.leader')}</th>
              <th scope="col">{t('audits.kind')}</th>
              <th scope="col">{t('audits.plannedOn')}</th>
              <th scope="col">{t('audits.result')}</th>
              <th scope="col">{t('filter.state')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link to={`/audits/${one.id}`} className={styles.main}>
                    {one.leader.name}
                  </Link>
                  <span className={styles.sub}>
                    {one.unit.name} {one.postTitle}
                  </span>
                </td>
                <td className={styles.nowrap}>{t(`auditKind.${one.kind}`)}</td>
                <td className={styles.nowrap}>{one.plannedOn}</td>
                <td className={styles.nowrap}>
                  {one.opinion ? t(`auditOpinion.${one.opinion}`) : '—'}
                  {one.findings !== null && (
                    <span className={styles.sub}>{t('audits.found', { count: one.findings })}</span>
                  )}
                </td>
                <td className={styles.nowrap}>
                  <AuditStateTag state={one.state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton query={list} />
    </>
  );
}
