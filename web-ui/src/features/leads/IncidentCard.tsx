import { Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { useSession } from '@/session/session';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import styles from './Lead.module.css';

export type Incident = CaseSchema<'IncidentView'>;

export const INCIDENTS = '/api/case/v1/incidents';

/** 涉密事件: the 24 hours, where copies lie, who read it, and the written instruction. */
export function IncidentCard({ incident, onDone }: { incident: Incident; onDone?: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const session = useSession();
  const [number, setNumber] = useState('');
  const [error, setError] = useState<unknown>(null);
  const params = { path: { incident: incident.id }, header: { 'If-Match': `"${incident.version}"` } };
  const field = `incident-number-${incident.id}`;

  async function run(call: () => Promise<unknown>) {
    setError(null);
    try {
      await call();
      await queries.invalidateQueries({ queryKey: ['get', INCIDENTS] });
      await onDone?.();
    } catch (problem) {
      setError(problem);
    }
  }

  const instruct = (destroy: boolean) =>
    run(() =>
      cases.POST(`${INCIDENTS}/{incident}/instruction`, {
        params,
        body: { destroy, number: number.trim() },
      }),
    );
  const what = [t(`incident.kind.${incident.kind}`), incident.reference].filter(Boolean).join(' ');
  return (
    <Card
      title={`${onDone ? t('lead.incident') : what} · ${t(`lead.incidentState.${incident.state}`)}`}
      extra={!onDone && incident.lead && <Link to={`/leads/${incident.lead}`}>{t('incident.openLead')}</Link>}
    >
      <p className={incident.overdue ? styles.missing : undefined}>
        {incident.reportedAt
          ? t('incident.reported', { time: instantText(incident.reportedAt) })
          : t('lead.incidentDue', { time: instantText(incident.reportDueAt) })}
      </p>
      <span className={styles.sub}>
        {t('incident.found', {
          name: incident.foundBy.name,
          time: instantText(incident.foundAt),
        })}
      </span>
      <p className={styles.text}>
        {t('incident.copies')}：
        {incident.copies
          .map(
            ({ place, count }) =>
              `${t(`lead.copy.${place}`)} ${count >= 0 ? count : t(place === 'BACKUPS' ? 'lead.copyByHand' : 'lead.copyUnknown')}`,
          )
          .join('；')}
      </p>
      {incident.state !== 'RELEASED' && <span className={styles.sub}>{t('lead.backupsNote')}</span>}
      <p className={styles.text}>
        {t('lead.readers', { names: incident.readers.map(({ name }) => name).join('、') || '—' })}
      </p>
      {incident.instruction && (
        <p className={styles.text}>
          {t('incident.instructed', {
            number: incident.instruction,
            name: incident.decidedBy?.name,
            day: incident.decidedOn,
          })}
        </p>
      )}
      {incident.state === 'OPEN' && (
        <Button
          type="primary"
          style={{ marginTop: 12 }}
          onClick={() => run(() => cases.POST(`${INCIDENTS}/{incident}/report`, { params }))}
        >
          {t('lead.incidentReport')}
        </Button>
      )}
      {incident.state === 'REPORTED' && incident.foundBy.id === session.person && (
        <p className={styles.text}>{t('incident.another')}</p>
      )}
      {incident.state === 'REPORTED' && incident.foundBy.id !== session.person && (
        <div style={{ marginTop: 12 }}>
          <label htmlFor={field}>{t('lead.instruction')}</label>
          <Input
            id={field}
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            style={{ marginBottom: 8 }}
          />
          <div className={styles.row}>
            <ConfirmButton
              danger
              disabled={!number.trim()}
              ask={t('incident.destroyAsk')}
              onConfirm={() => instruct(true)}
            >
              {t('lead.destroy')}
            </ConfirmButton>
            <Button disabled={!number.trim()} onClick={() => instruct(false)}>
              {t('lead.release')}
            </Button>
          </div>
        </div>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </Card>
  );
}
