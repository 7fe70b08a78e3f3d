import { App, Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { decide, type Lead, type Proposal, withdraw } from './calls';
import styles from './Lead.module.css';
import { saidWith } from './saidWith';

/** 呈批: what waits, or what was decided before, the last first. */
export function LeadProposals({ lead, waiting }: { lead: Lead; waiting: boolean }) {
  const { t } = useTranslation();
  const shown = lead.proposals.filter(({ state }) => (state === 'OPEN') === waiting).reverse();
  if (shown.length === 0) return null;
  return (
    <Card title={t(waiting ? 'lead.proposals' : 'lead.proposalsDone')}>
      <ul className={styles.plain}>
        {shown.map((proposal) => (
          <li key={proposal.id}>
            <span className={styles.row}>
              <strong>{t(`lead.act.${proposal.act}`)}</strong> {t(`lead.proposalState.${proposal.state}`)}
            </span>
            <span className={styles.sub}>
              {t('lead.proposed', { name: proposal.proposer.name, day: proposal.proposedOn })}
            </span>
            {saidWith(proposal, t).map(([label, text]) => (
              <p key={label} className={styles.text}>
                {label}：{text}
              </p>
            ))}
            {proposal.asked.reason && <p className={styles.text}>{proposal.asked.reason}</p>}
            {proposal.approvals.map((approval) => (
              <span key={approval.role} className={styles.sub}>
                {t(`lead.role.${approval.role}`)}
                {approval.insteadOf &&
                  `（${t('lead.insteadOf', { role: t(`lead.role.${approval.insteadOf}`) })}）`}
                ：{t(`lead.approval.${approval.state}`)} {approval.person?.name} {approval.decidedOn}{' '}
                {approval.opinion}
              </span>
            ))}
            {(proposal.yours || proposal.withdrawable) && <Decision lead={lead} proposal={proposal} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Decision({ lead, proposal }: { lead: Lead; proposal: Proposal }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [opinion, setOpinion] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function run(call: () => Promise<void>, done: string) {
    setBusy(true);
    setError(null);
    try {
      await call();
      message.success(done);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <div style={{ marginTop: 8 }}>
      {proposal.yours && (
        <>
          <label htmlFor={`opinion-${proposal.id}`}>{t('lead.opinion')}</label>
          <Input.TextArea
            id={`opinion-${proposal.id}`}
            maxLength={2000}
            autoSize={{ minRows: 2 }}
            value={opinion}
            onChange={(event) => setOpinion(event.target.value)}
            style={{ marginBottom: 8 }}
          />
          <div className={styles.row}>
            <ConfirmButton
              type="primary"
              loading={busy}
              ask={t('lead.approveAsk')}
              onConfirm={() =>
                run(() => decide(lead, proposal.id, true, opinion.trim() || undefined), t('lead.decided'))
              }
            >
              {t('lead.approve')}
            </ConfirmButton>
            <Button
              danger
              disabled={!opinion.trim()}
              loading={busy}
              onClick={() => run(() => decide(lead, proposal.id, false, opinion.trim()), t('lead.decided'))}
            >
              {t('lead.refuse')}
            </Button>
          </div>
        </>
      )}
      {proposal.withdrawable && (
        <Button loading={busy} onClick={() => run(() => withdraw(lead, proposal.id), t('lead.withdrawn'))}>
          {t('lead.withdraw')}
        </Button>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
