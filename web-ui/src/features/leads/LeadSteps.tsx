import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, Lead, Step } from './calls';
import { IdentifyDialog } from './IdentifyDialog';
import styles from './Lead.module.css';
import { RecordDialog } from './RecordDialog';
import { StepDialog } from './StepDialog';

/** What is recorded to meet a need, where it is met by putting something on record. */
const records: Partial<Record<Step['missing'][number], Kind>> = {
  COLLECTIVE_DECISION: 'COLLECTIVE_DECISION',
  PLAN: 'PLAN',
  INQUIRY: 'INQUIRY_LETTER',
  ANSWER: 'ANSWER',
  TALK_REPORT: 'TALK_REPORT',
  VERIFICATION_REPORT: 'VERIFICATION_REPORT',
  INVESTIGATION_REPORT: 'INVESTIGATION_REPORT',
  EVIDENCE: 'EVIDENCE',
  FACTS_SHOWN: 'FACTS_SHOWN',
  ADJUDICATION_REPORT: 'ADJUDICATION_REPORT',
  MEASURE: 'MEASURE',
  MEASURES_EXECUTED: 'MEASURE_EXECUTED',
  RESULT_NOTICE: 'RESULT_NOTICE',
  FOLLOW_UP: 'FOLLOW_UP',
  HEARD: 'TALK',
  SUBJECT_TOLD: 'SUBJECT_TOLD',
  NEW_GROUND: 'NEW_EVIDENCE',
  RELOOK_NOTE: 'RELOOK_NOTE',
};
const beside: Step['act'][] = ['EXTEND', 'SUSPEND', 'RESUME', 'REASSIGN', 'IDENTIFY'];
const clockNeeds: Step['missing'] = ['CLOCK_RUNNING', 'CLOCK_SUSPENDED', 'EXTENSION_ALLOWED', 'OWN_DEADLINE'];

/** What the stage knows: who takes each step, what is missing, and the buttons of this person's own steps. */
export function LeadSteps({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Step | null>(null);
  const [recording, setRecording] = useState<Kind | null>(null);
  const forward = lead.steps.filter(({ act }) => !beside.includes(act));
  // A clock that does not run cannot be stopped: such a step is not worth a line.
  const aside = lead.steps.filter(
    ({ act, yours, missing }) =>
      beside.includes(act) && yours && !missing.some((need) => clockNeeds.includes(need)),
  );
  const lacking = new Set(
    forward
      .filter(({ yours }) => yours)
      .flatMap(({ missing }) => missing)
      .map((need) => records[need])
      .filter((kind) => kind !== undefined)
      .filter((kind) => lead.recordable.includes(kind) && !waitsForSignatures(lead, kind)),
  );
  const dialog =
    asking?.act === 'IDENTIFY' ? (
      <IdentifyDialog lead={lead} onClose={() => setAsking(null)} />
    ) : (
      asking && <StepDialog lead={lead} step={asking} onClose={() => setAsking(null)} />
    );
  const waiting = lead.proposals.find(({ state }) => state === 'OPEN');
  if (waiting)
    return (
      <Card title={t('lead.next')}>
        {t('lead.waitsApprovalOf', { act: t(`lead.act.${waiting.act}`) })}
        <Aside steps={aside.filter(({ act }) => act === 'IDENTIFY')} onAsk={setAsking} />
        {dialog}
      </Card>
    );
  return (
    <Card title={t('lead.next')}>
      {lead.handling === 'SUPERIOR' && (
        <Alert type="warning" showIcon title={t('lead.belongsAbove')} style={{ marginBottom: 12 }} />
      )}
      {lead.steps.length === 0 && <span className={styles.sub}>{t('lead.nextNone')}</span>}
      {lacking.size > 0 && (
        <div className={styles.lacking}>
          <span>{t('lead.lacking')}</span>
          {[...lacking].map((kind) => (
            <Button
              key={kind}
              size="small"
              icon={<PlusOutlined aria-hidden="true" />}
              aria-label={t('lead.recordOne', { kind: t(`lead.record.${kind}`) })}
              onClick={() => setRecording(kind)}
            >
              {t(`lead.record.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {lead.recordable.includes('MEASURES_KEPT') && <p className={styles.sub}>{t('lead.earlierMeasures')}</p>}
      <ul className={styles.plain}>
        {forward.map((step) => (
          <Line key={step.act} step={step} onAsk={() => setAsking(step)} />
        ))}
      </ul>
      <Aside steps={aside} onAsk={setAsking} />
      {dialog}
      {recording && <RecordDialog lead={lead} preset={recording} onClose={() => setRecording(null)} />}
    </Card>
  );
}

function Aside({ steps, onAsk }: { steps: Step[]; onAsk: (step: Step) => void }) {
  const { t } = useTranslation();
  if (steps.length === 0) return null;
  return (
    <div className={styles.aside}>
      {steps.map((step) => (
        <Button key={step.act} size="small" onClick={() => onAsk(step)}>
          {t(`lead.act.${step.act}`)}
        </Button>
      ))}
    </div>
  );
}

/** A report that is there lacks signatures only, which are given at the record. */
function waitsForSignatures(lead: Lead, kind: Kind) {
  const since = lead.timeline.findLast(({ from, to }) => from !== to)?.at ?? '';
  return (
    (kind === 'VERIFICATION_REPORT' || kind === 'INVESTIGATION_REPORT') &&
    lead.records.some(
      (one) =>
        one.kind === kind && !one.corrected && one.stage === lead.stage && one.heldOn >= since.slice(0, 10),
    )
  );
}

function Line({ step, onAsk }: { step: Step; onAsk: () => void }) {
  const { t } = useTranslation();
  const ready = step.missing.length === 0;
  return (
    <li className={styles.step}>
      <div>
        {step.yours ? (
          <Button type={ready ? 'primary' : 'default'} disabled={!ready} onClick={onAsk}>
            {t(`lead.act.${step.act}`)}
          </Button>
        ) : (
          <strong>{t(`lead.act.${step.act}`)}</strong>
        )}
      </div>
      <div>
        <span className={styles.sub}>
          {[
            !step.yours && t('lead.byOther', { who: t(`lead.who.${step.who}`) }),
            step.approvers.length > 0 &&
              t('lead.needsApproval', {
                roles: step.approvers.map((role) => t(`lead.role.${role}`)).join('、'),
              }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {step.missing.length > 0 && (
          <span className={styles.missing}>
            {t('lead.missing', { needs: step.missing.map((need) => t(`lead.need.${need}`)).join('、') })}
          </span>
        )}
        {ready && <span className={styles.sub}>{t('lead.ready')}</span>}
      </div>
    </li>
  );
}
