import { Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { type Lead, refresh } from './calls';
import styles from './Lead.module.css';

type Recusal = CaseSchema<'RecusalView'>;

const RECUSALS = '/api/case/v1/leads/{lead}/recusals';

/** 回避: who asked for whose, and the decision where it is this person's. */
export function LeadRecusals({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { data } = $cases.useQuery('get', RECUSALS, { params: { path: { lead: lead.id } } });
  if (!data || data.length === 0) return null;
  return (
    <Card title={t('lead.recusals')}>
      <ul className={styles.plain}>
        {data.map((one) => (
          <li key={one.id}>
            {one.person.name} · {t(`lead.recusalState.${one.state}`)}
            <span className={styles.sub}>
              {one.askedOn} · {t(`lead.recusalWay.${one.way}`)} · {one.reason} {one.decision}
            </span>
            {one.decidable && <Decision lead={lead} one={one} />}
            {one.withdrawable && <Withdraw lead={lead} one={one} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Withdraw({ lead, one }: { lead: Lead; one: Recusal }) {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>(null);

  async function withdraw() {
    setError(null);
    try {
      await cases.POST(`${RECUSALS}/{recusal}/withdrawal`, {
        params: { path: { lead: lead.id, recusal: one.id } },
      });
      await reread(lead);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <Button size="small" onClick={withdraw}>
        {t('lead.recusalWithdraw')}
      </Button>
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}

async function reread(lead: Lead) {
  await queries.invalidateQueries({ queryKey: ['get', RECUSALS] });
  await refresh(lead.id);
}

function Decision({ lead, one }: { lead: Lead; one: Recusal }) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState('');
  const [error, setError] = useState<unknown>(null);

  async function decide(upheld: boolean) {
    setError(null);
    try {
      await cases.POST(`${RECUSALS}/{recusal}/decision`, {
        params: { path: { lead: lead.id, recusal: one.id } },
        body: { upheld, decision },
      });
      await reread(lead);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <div style={{ marginTop: 8 }}>
      <label htmlFor={`recusal-${one.id}`}>{t('lead.recusalOpinion')}</label>
      <Input
        id={`recusal-${one.id}`}
        maxLength={2000}
        value={decision}
        onChange={(event) => setDecision(event.target.value)}
        style={{ marginBottom: 8 }}
      />
      <div className={styles.row}>
        <Button type="primary" disabled={!decision.trim()} onClick={() => decide(true)}>
          {t('lead.uphold')}
        </Button>
        <Button disabled={!decision.trim()} onClick={() => decide(false)}>
          {t('lead.dismiss')}
        </Button>
      </div>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
