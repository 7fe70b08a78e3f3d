import { Button, Skeleton } from 'antd';
import { useState } from 'react';
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
import { AuditDueTag, AuditStateTag } from './AuditTags';
import { PlanDialog } from './PlanDialog';

interface Props {
  unit?: string;
  standing?: Schema<'AuditDue'>;
  year?: number;
}

/** Every leader with economic responsibility, the next due first. */
export function Schedule({ unit, standing, year }: Props) {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState<Schema<'ScheduleLine'> | null>(null);
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/audit-schedule',
    { params: { query: { unit, standing, year, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (!list.data || isRefused(list.error))
    return list.error ? (
      <ProblemAlert error={list.error} onRetry={list.refetch} />
    ) : (
      <Skeleton active paragraph={{ rows: 8 }} />
    );
  if (items.length === 0) return <Nothing title={t('audits.nobody')} note={t('audits.nobodyNote')} />;
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 760 }}>
          <thead>
            <tr>
              <th scope="col">{t('audits.leader')}</th>
              <th scope="col">{t('audits.unit')}</th>
              <th scope="col">{t('audits.lastOn')}</th>
              <th scope="col">{t('audits.due')}</th>
              <th scope="col">{t('audits.current')}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.post}>
                <td className={styles.nowrap}>
                  <strong>{one.leader.name}</strong>
                  <span className={styles.sub}>{one.title}</span>
                </td>
                <td>{one.unit.name}</td>
                <td className={styles.nowrap}>{one.lastOn ?? '—'}</td>
                <td className={styles.nowrap}>
                  <AuditDueTag due={one.standing} />
                  <span className={styles.sub}>
                    {one.due ?? '—'}
                    {one.due && !one.owed && `（${t('audits.counted')}）`}
                  </span>
                </td>
                <td className={styles.nowrap}>
                  {one.audit && one.state ? (
                    <>
                      <Link to={`/audits/${one.audit}`}>
                        <AuditStateTag state={one.state} />
                      </Link>
                      <span className={styles.sub}>{t('audits.plannedFor', { day: one.plannedOn })}</span>
                    </>
                  ) : (
                    '—'
                  )}
                </td>
                <td className={styles.right}>
                  {one.plannable && (
                    <Button
                      size="small"
                      aria-label={t('audits.planOf', { name: one.leader.name })}
                      onClick={() => setPlanning(one)}
                    >
                      {t('audits.plan')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton query={list} />
      {planning && <PlanDialog line={planning} onClose={() => setPlanning(null)} />}
    </>
  );
}
