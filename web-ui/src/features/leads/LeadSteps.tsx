import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Card, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Kind, type Lead, propose, type Step, take, useCandidates } from './calls';
import styles from './Lead.module.css';
import { RecordDialog } from './RecordDialog';

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
  NEW_GROUND: 'NEW_EVIDENCE',
  RELOOK_NOTE: 'RELOOK_NOTE',
};
const beside: Step['act'][] = ['EXTEND', 'SUSPEND', 'RESUME', 'REASSIGN'];
const clockNeeds: Step['missing'] = ['CLOCK_RUNNING', 'CLOCK_SUSPENDED', 'EXTENSION_ALLOWED'];

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
  const waiting = lead.proposals.find(({ state }) => state === 'OPEN');
  if (waiting)
    return (
      <Card title={t('lead.next')}>{t('lead.waitsApprovalOf', { act: t(`lead.act.${waiting.act}`) })}</Card>
    );
  return (
    <Card title={t('lead.next')}>
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
      <ul className={styles.plain}>
        {forward.map((step) => (
          <Line key={step.act} step={step} onAsk={() => setAsking(step)} />
        ))}
      </ul>
      {aside.length > 0 && (
        <div className={styles.aside}>
          {aside.map((step) => (
            <Button key={step.act} size="small" onClick={() => setAsking(step)}>
              {t(`lead.act.${step.act}`)}
            </Button>
          ))}
        </div>
      )}
      {asking && <Dialog lead={lead} step={asking} onClose={() => setAsking(null)} />}
      {recording && <RecordDialog lead={lead} preset={recording} onClose={() => setRecording(null)} />}
    </Card>
  );
}

/** A report that is there lacks signatures only, which are given at the record. */
function waitsForSignatures(lead: Lead, kind: Kind) {
  const since = lead.timeline.findLast(({ from, to }) => from !== to)?.at ?? '';
  return (
    (kind === 'VERIFICATION_REPORT' || kind === 'INVESTIGATION_REPORT') &&
    lead.records.some(
      (one) => one.kind === kind && one.stage === lead.stage && one.heldOn >= since.slice(0, 10),
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

function Dialog({ lead, step, onClose }: { lead: Lead; step: Step; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [recipient, setRecipient] = useState('');
  const [target, setTarget] = useState('');
  const [handlers, setHandlers] = useState<string[]>([]);
  const [adjudicators, setAdjudicators] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const asks = (...needs: Step['asks']) => needs.some((need) => step.asks.includes(need));
  const namesHandlers = asks('HANDLERS', 'VERIFIERS', 'OTHER_INVESTIGATORS') && lead.stage !== 'VERIFICATION';
  const namesOthers = asks('OTHER_INVESTIGATORS') || namesHandlers;
  const { data: people } = useCandidates(lead.id, namesOthers || asks('ADJUDICATOR'));
  const proposes = step.approvers.length > 0;

  async function confirm() {
    setBusy(true);
    setError(null);
    const asked = {
      act: step.act,
      reason: reason.trim() || undefined,
      recipient: recipient.trim() || undefined,
      target: target.trim() || undefined,
      handlers: handlers.map((person) => ({ person })),
      adjudicators: adjudicators.map((person) => ({ person })),
    };
    try {
      await (proposes ? propose(lead, asked) : take(lead, asked));
      message.success(t(proposes ? 'lead.proposedDone' : 'lead.stepDone'));
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t(`lead.act.${step.act}`)}
      okText={t(proposes ? 'lead.propose' : 'lead.take')}
      okButtonProps={{ loading: busy }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      {proposes && (
        <p className={styles.sub}>
          {t('lead.needsApproval', {
            roles: step.approvers.map((role) => t(`lead.role.${role}`)).join('、'),
          })}
        </p>
      )}
      {namesOthers && (
        <People
          id="lead-handlers"
          label={t('lead.handlers')}
          value={handlers}
          onChange={setHandlers}
          options={(people ?? []).filter(({ handles }) => handles)}
        />
      )}
      {asks('ADJUDICATOR') && (
        <People
          id="lead-adjudicators"
          label={t('lead.adjudicators')}
          value={adjudicators}
          onChange={setAdjudicators}
          options={(people ?? []).filter(({ adjudicates }) => adjudicates)}
        />
      )}
      {asks('RECIPIENT') && (
        <>
          <label htmlFor="lead-recipient">{t('lead.recipient')}</label>
          <Input
            id="lead-recipient"
            maxLength={200}
            value={recipient}
            onChange={(e) => setRecipient(e.target.value)}
          />
        </>
      )}
      {asks('TARGET') && <Target lead={lead} value={target} onChange={setTarget} />}
      <label htmlFor="lead-reason">{t('lead.reason')}</label>
      <Input.TextArea
        id="lead-reason"
        value={reason}
        maxLength={5000}
        autoSize={{ minRows: 3 }}
        onChange={(event) => setReason(event.target.value)}
        style={{ marginBottom: 20 }}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}

/** What may be the same matter, as the desk was shown it while typing. */
function Target({ lead, value, onChange }: { lead: Lead; value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const { data } = $cases.useQuery('post', '/api/case/v1/registrations/duplicates', {
    body: { subjectName: lead.content?.subjectName ?? '', matter: lead.content?.matter ?? '' },
  });
  return (
    <div style={{ marginBottom: 12 }}>
      <label htmlFor="lead-target">{t('lead.target')}</label>
      <Select
        id="lead-target"
        style={{ width: '100%' }}
        value={value || undefined}
        onChange={onChange}
        options={(data ?? [])
          .filter(({ id }) => id !== lead.id)
          .map((one) => ({
            value: one.id,
            label: t('lead.duplicate', { number: one.number, day: one.receivedOn }),
          }))}
      />
    </div>
  );
}

interface PeopleProps {
  id: string;
  label: string;
  value: string[];
  onChange: (value: string[]) => void;
  options: { id: string; name: string }[];
}

function People({ id, label, value, onChange, options }: PeopleProps) {
  const { t } = useTranslation();
  return (
    <div style={{ marginBottom: 12 }}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        mode="multiple"
        style={{ width: '100%' }}
        value={value}
        onChange={onChange}
        optionFilterProp="label"
        options={options.map((one) => ({ value: one.id, label: one.name }))}
      />
      <span className={styles.sub}>{t('lead.peopleNote')}</span>
    </div>
  );
}
