import { EditOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { instantText } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import styles from '@/ui/Panels.module.css';
import { RecordState } from '@/ui/RecordState';
import { AuditStateTag, auditStates } from './AuditTags';
import { type Audit, type Step, useAudit, useDraftRecord } from './calls';
import { PlanDialog } from './PlanDialog';
import { StepDialog } from './StepDialog';

/** One audit from its plan to the use of its result, with just the steps that are open to this person now. */
export default function AuditPage() {
  const { t } = useTranslation();
  const { audit: id = '' } = useParams();
  const { data, error, refetch } = useAudit(id);
  const draft = useDraftRecord();
  const [step, setStep] = useState<Step | null>(null);
  const [planning, setPlanning] = useState(false);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      title={t('audits.of', { name: data.leader.name, kind: t(`auditKind.${data.kind}`) })}
      above={[{ title: t('nav.audits'), path: '/audits' }]}
      note={
        <>
          <AuditStateTag state={data.state} /> {data.unit.name} {data.postTitle}
        </>
      }
      actions={
        <>
          {data.editable && (
            <Button icon={<EditOutlined aria-hidden="true" />} onClick={() => setPlanning(true)}>
              {t('audits.changePlan')}
            </Button>
          )}
          {data.steps.map((one, index) => (
            <Button
              key={one.act}
              type={index === 0 && one.act !== 'CORRECT' ? 'primary' : 'default'}
              danger={one.act === 'CANCEL'}
              onClick={() => setStep(one.act)}
            >
              {t(`auditAct.${one.act}`)}
            </Button>
          ))}
          {data.recordable && (
            <Button
              type="primary"
              loading={draft.isPending}
              onClick={() =>
                draft.mutate({
                  params: { path: { audit: id }, header: { 'If-Match': `"${data.version}"` } },
                })
              }
            >
              {t('audits.draftRecord')}
            </Button>
          )}
        </>
      }
    >
      {data.state !== 'CANCELLED' && (
        <Card style={{ marginBottom: 16 }}>
          <Steps
            size="small"
            current={auditStates.indexOf(data.state)}
            items={auditStates
              .filter((one) => one !== 'CANCELLED')
              .map((one) => ({ title: t(`auditState.${one}`) }))}
          />
        </Card>
      )}
      <div className={styles.columns}>
        <Result audit={data} />
        <div className={styles.column}>
          <Card title={t('audits.duty')}>
            {data.obligation ? (
              <Link to={`/obligations/${data.obligation}`}>{t('audits.toObligation')}</Link>
            ) : (
              t('audits.noObligation')
            )}
            {data.record && data.recordState && (
              <p style={{ margin: '10px 0 0' }}>
                <Link to={`/records/${data.record.id}`}>{data.record.name}</Link>{' '}
                <RecordState state={data.recordState} />
              </p>
            )}
          </Card>
          <Card title={t('relief.history')}>
            <ol className={styles.plain}>
              {data.history.map((one) => (
                <li key={one.at + one.to}>
                  <strong>{one.act ? t(`auditAct.${one.act}`) : t('audits.plan')}</strong> {one.person}
                  <span className={styles.sub}>{instantText(one.at)}</span>
                  {one.reason && <span className={styles.sub}>{one.reason}</span>}
                  {one.report && (
                    <span className={styles.sub}>
                      {t('audits.before', {
                        ...one.report,
                        reportNo: one.report.reportNo ?? t('audits.noNumber'),
                        opinion: t(`auditOpinion.${one.report.opinion}`),
                      })}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </Card>
        </div>
      </div>
      {planning && (
        <PlanDialog
          line={{ post: data.post, leader: data.leader }}
          audit={data}
          onClose={() => setPlanning(false)}
        />
      )}
      {step && <StepDialog audit={data} act={step} onClose={() => setStep(null)} />}
    </Page>
  );
}

function Result({ audit }: { audit: Audit }) {
  const { t } = useTranslation();
  return (
    <Card>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'plannedOn', label: t('audits.plannedOn'), children: audit.plannedOn },
          { key: 'auditor', label: t('audits.auditor'), children: audit.auditor },
          { key: 'startedOn', label: t('audits.startedOn'), children: audit.startedOn ?? '—' },
          {
            key: 'covers',
            label: t('audits.covers'),
            children: audit.coversFrom ? `${audit.coversFrom} — ${audit.coversTo}` : '—',
          },
          { key: 'reportedOn', label: t('audits.reportedOn'), children: audit.reportedOn ?? '—' },
          { key: 'reportNo', label: t('audits.reportNo'), children: audit.reportNo ?? '—' },
          {
            key: 'opinion',
            label: t('audits.opinion'),
            children: audit.opinion ? t(`auditOpinion.${audit.opinion}`) : '—',
          },
          {
            key: 'findings',
            label: t('audits.findings'),
            children:
              audit.findings === null
                ? '—'
                : audit.corrected === null
                  ? audit.findings
                  : t('audits.correctedOf', { corrected: audit.corrected, findings: audit.findings }),
          },
          { key: 'amount', label: t('audits.amount'), children: audit.amount ?? '—' },
          { key: 'rectifyBy', label: t('audits.rectifyBy'), children: audit.rectifyBy ?? '—' },
          {
            key: 'uses',
            label: t('audits.uses'),
            children: audit.uses.map((one) => t(`auditUse.${one}`)).join('、') || '—',
          },
          { key: 'appliedOn', label: t('audits.appliedOn'), children: audit.appliedOn ?? '—' },
        ]}
      />
      {(
        [
          ['problems', audit.problems],
          ['use', audit.use],
          ['remark', audit.note],
        ] as const
      ).map(
        ([key, text]) =>
          text && (
            <div key={key}>
              <h2 className={styles.heading}>{t(`audits.${key}`)}</h2>
              <p className={styles.text}>{text}</p>
            </div>
          ),
      )}
    </Card>
  );
}
