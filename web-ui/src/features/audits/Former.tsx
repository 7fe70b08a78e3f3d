import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import styles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { AuditStateTag } from './AuditTags';
import { PlanDialog } from './PlanDialog';

/** Who left a post with economic responsibility: the audit on leaving is mostly made afterwards. */
export function Former({ unit }: { unit?: string }) {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState<Schema<'FormerHolder'> | null>(null);
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/audit-schedule/former',
    { params: { query: { unit } } },
  );
  if (!data || isRefused(error))
    return error ? (
      <ProblemAlert error={error} onRetry={refetch} />
    ) : (
      <Skeleton active paragraph={{ rows: 8 }} />
    );
  if (data.length === 0) return <Nothing title={t('audits.nobodyLeft')} note={t('audits.nobodyLeftNote')} />;
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 640 }}>
          <thead>
            <tr>
              <th scope="col">{t('audits.leader')}</th>
              <th scope="col">{t('audits.unit')}</th>
              <th scope="col">{t('audits.leftOn')}</th>
              <th scope="col">{t('audits.current')}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={one.post + one.leader.id}>
                <td className={styles.nowrap}>
                  <strong>{one.leader.name}</strong>
                  <span className={styles.sub}>{one.title}</span>
                </td>
                <td>{one.unit.name}</td>
                <td className={styles.nowrap}>{one.leftOn}</td>
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
      {planning && <PlanDialog line={planning} left onClose={() => setPlanning(null)} />}
    </>
  );
}
