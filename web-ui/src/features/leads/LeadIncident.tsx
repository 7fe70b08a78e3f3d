import { Button, Card, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, refresh } from './calls';
import styles from './Lead.module.css';

const INCIDENT = '/api/case/v1/leads/{lead}/incident';

/** 涉密事件: the 24 hours, where copies lie, who read it, and the written instruction. */
export function LeadIncident({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const may = has(session, 'case-manager', 'discipline-head', 'superior');
  const path = { lead: lead.id };
  const { data } = $cases.useQuery('get', INCIDENT, { params: { path } }, { enabled: lead.frozen && may });
  const [number, setNumber] = useState('');
  const [error, setError] = useState<unknown>(null);
  if (!data) return null;
  const header = { 'If-Match': `"${data.version}"` };

  async function run(call: () => Promise<unknown>) {
    setError(null);
    try {
      await call();
      await queries.invalidateQueries({ queryKey: ['get', INCIDENT] });
      await refresh(lead.id);
    } catch (problem) {
      setError(problem);
    }
  }

  const instruct = (destroy: boolean) =>
    run(() =>
      cases.POST(`${INCIDENT}/instruction`, {
        params: { path, header },
        body: { destroy, number: number.trim() },
      }),
    );
  return (
    <Card title={`${t('lead.incident')} · ${t(`lead.incidentState.${data.state}`)}`}>
      <p className={data.overdue ? styles.missing : undefined}>
        {t('lead.incidentDue', { time: dayjs(data.reportDueAt).format('YYYY-MM-DD HH:mm') })}
      </p>
      <ul className={styles.plain}>
        {data.copies.map(({ place, count }) => (
          <li key={place}>
            {t(`lead.copy.${place}`)} {count >= 0 ? count : t('lead.copyUnknown')}
          </li>
        ))}
      </ul>
      <p className={styles.text}>
        {t('lead.readers', { names: data.readers.map(({ name }) => name).join('、') || '—' })}
      </p>
      {data.state === 'OPEN' && (
        <Button
          type="primary"
          onClick={() => run(() => cases.POST(`${INCIDENT}/report`, { params: { path, header } }))}
        >
          {t('lead.incidentReport')}
        </Button>
      )}
      {data.state === 'REPORTED' && data.foundBy.id !== session.person && (
        <>
          <label htmlFor="incident-number">{t('lead.instruction')}</label>
          <Input
            id="incident-number"
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            style={{ marginBottom: 8 }}
          />
          <div className={styles.row}>
            <Button danger disabled={!number.trim()} onClick={() => instruct(true)}>
              {t('lead.destroy')}
            </Button>
            <Button disabled={!number.trim()} onClick={() => instruct(false)}>
              {t('lead.release')}
            </Button>
          </div>
        </>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </Card>
  );
}
