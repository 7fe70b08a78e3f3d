import { App, Button, Card, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, propose, type Step, take, useCandidates } from './calls';
import styles from './Lead.module.css';

/** What the stage knows: who takes each step, what is missing, and the buttons of this person's own steps. */
export function LeadSteps({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Step | null>(null);
  const waiting = lead.proposals.some(({ state }) => state === 'OPEN');
  return (
    <Card title={t('lead.next')}>
      {lead.steps.length === 0 && <span className={styles.sub}>{t('lead.nextNone')}</span>}
      <ul className={styles.plain}>
        {lead.steps.map((step) => (
          <li key={step.act}>
            <div className={styles.row}>
              {step.yours ? (
                <Button
                  type={step.missing.length === 0 && !waiting ? 'primary' : 'default'}
                  disabled={step.missing.length > 0 || waiting}
                  onClick={() => setAsking(step)}
                >
                  {t(`lead.act.${step.act}`)}
                </Button>
              ) : (
                <strong>{t(`lead.act.${step.act}`)}</strong>
              )}
              <span className={styles.sub}>
                {!step.yours && t('lead.byOther', { who: t(`lead.who.${step.who}`) })}{' '}
                {step.approvers.length > 0 &&
                  t('lead.needsApproval', {
                    roles: step.approvers.map((role) => t(`lead.role.${role}`)).join('、'),
                  })}
              </span>
            </div>
            {step.missing.length > 0 && (
              <span className={styles.missing}>
                {t('lead.missing', { needs: step.missing.map((need) => t(`lead.need.${need}`)).join('、') })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {asking && <Dialog lead={lead} step={asking} onClose={() => setAsking(null)} />}
    </Card>
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
