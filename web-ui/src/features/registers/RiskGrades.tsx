import { App, Card, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import panels from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { problemText } from '@/ui/problemText';

const managers: Schema<'ManagedBy'>[] = ['CHIEF', 'LEADER_IN_CHARGE', 'UNIT_HEAD'];

/** 分级管理: which leader manages the points of each grade; the head of the discipline office decides. */
export function RiskGrades() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const {
    data = [],
    error: unread,
    refetch,
  } = $responsibility.useQuery('get', '/api/responsibility/v1/risk-grades', {});

  async function decide(grade: string, version: number, manager: Schema<'ManagedBy'>) {
    try {
      await responsibility.PUT('/api/responsibility/v1/risk-grades/{grade}', {
        params: { path: { grade }, header: { 'If-Match': `"${version}"` } },
        body: { manager },
      });
      message.success(t('common.saved'));
    } catch (error) {
      const { title, detail } = problemText(error, t);
      message.error(detail ?? title);
    }
    await refetch();
  }

  return (
    <Card title={t('registers.managed')}>
      {unread && <ProblemAlert error={unread} onRetry={refetch} />}
      <ul className={panels.plain}>
        {data.map(({ grade, manager, version }) => (
          <li key={grade} style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
            <span style={{ width: 120 }}>{t('registers.gradePoints', { grade })}</span>
            {has(session, 'discipline-head') ? (
              <Select
                value={manager}
                style={{ width: 180 }}
                aria-label={t('registers.managerOf', { grade })}
                options={managers.map((value) => ({ value, label: t(`registers.manager.${value}`) }))}
                onChange={(chosen) => decide(grade, version, chosen)}
              />
            ) : (
              t(`registers.manager.${manager}`)
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
