import { App, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases } from '@/api/client';
import type { CaseSchema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, propose, type Step, take } from './calls';
import styles from './Lead.module.css';
import { type Chosen, StepPeople } from './StepPeople';

const DUPLICATES = '/api/case/v1/registrations/duplicates';

/** Says what the step asks for, and takes or proposes it. */
export function StepDialog({ lead, step, onClose }: { lead: Lead; step: Step; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [recipient, setRecipient] = useState('');
  const [target, setTarget] = useState('');
  const [handlers, setHandlers] = useState<Chosen[]>([]);
  const [adjudicators, setAdjudicators] = useState<Chosen[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const asks = (...needs: Step['asks']) => needs.some((need) => step.asks.includes(need));
  // A verification that ends must have had enough people already: naming others then would not help.
  const namesHandlers =
    asks('HANDLERS', 'OTHER_INVESTIGATORS') || (asks('VERIFIERS') && lead.stage !== 'VERIFICATION');
  const proposes = step.approvers.length > 0;

  async function confirm() {
    setBusy(true);
    setError(null);
    const asked = {
      act: step.act,
      reason: reason.trim() || undefined,
      recipient: recipient.trim() || undefined,
      target: target.trim() || undefined,
      handlers,
      adjudicators,
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
      {namesHandlers && (
        <StepPeople
          id="lead-handlers"
          lead={lead.id}
          label={t('lead.handlers')}
          onChange={setHandlers}
          fit={({ handles }) => handles}
        />
      )}
      {asks('ADJUDICATOR') && (
        <StepPeople
          id="lead-adjudicators"
          lead={lead.id}
          label={t('lead.adjudicators')}
          onChange={setAdjudicators}
          fit={({ adjudicates }) => adjudicates}
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

/** What may be the same matter, as the desk was shown it while typing, or one whose number is known. */
function Target({ lead, value, onChange }: { lead: Lead; value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [numbered, setNumbered] = useState<CaseSchema<'DuplicateView'>[]>([]);
  const alike = { subjectName: lead.content?.subjectName ?? '', matter: lead.content?.matter ?? '' };
  const { data } = $cases.useQuery('post', DUPLICATES, { body: alike });
  const number = /^20\d\d-[1-9]\d{0,5}$/.test(typed) ? typed : undefined;
  const { data: known } = $cases.useQuery(
    'post',
    DUPLICATES,
    { body: { subjectName: '', matter: '', number } },
    { enabled: number !== undefined },
  );
  // What was found by its number stays in the list when the typing is cleared by choosing it.
  const found = [...(data ?? []), ...(known ?? []), ...numbered];
  return (
    <div style={{ marginBottom: 12 }}>
      <label htmlFor="lead-target">{t('lead.target')}</label>
      <Select
        id="lead-target"
        showSearch={{ optionFilterProp: 'label', onSearch: (text) => setTyped(text.trim()) }}
        notFoundContent={t(number ? 'lead.targetNoNumber' : 'lead.targetNone')}
        style={{ width: '100%' }}
        value={value || undefined}
        onChange={(id) => {
          setNumbered(known ?? []);
          onChange(id);
        }}
        options={found
          .filter(({ id }, at) => id !== lead.id && found.findIndex((one) => one.id === id) === at)
          .map((one) => ({
            value: one.id,
            label: t(one.ended ? 'lead.duplicateEnded' : 'lead.duplicate', {
              number: one.number,
              day: one.receivedOn,
            }),
          }))}
      />
      <span className={styles.sub}>{t('lead.targetNote')}</span>
    </div>
  );
}
