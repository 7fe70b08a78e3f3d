import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { exchanged, type Lead } from './calls';
import styles from './Lead.module.css';

const following = { RECEIVED: 'ACKNOWLEDGED', ACKNOWLEDGED: 'RESULT_SENT', RESULT_SENT: null } as const;

/** The outside number, and what the outside system was answered. */
export function LeadExchange({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const { message } = App.useApp();
  const [error, setError] = useState<unknown>(null);
  const state = lead.exchangeState;
  if (!state) return null;
  const next = following[state];
  const may =
    !lead.frozen &&
    lead.bureau === session.bureau &&
    has(session, 'intake', 'case-manager', 'handler', 'superior');

  async function answer(to: NonNullable<typeof next>) {
    setError(null);
    try {
      await exchanged(lead, to);
      message.success(t('lead.exchangeDone'));
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <>
      <span className={styles.row}>
        {lead.outsideSystem} {lead.outsideNumber} · {t(`lead.exchange.${state}`)}
        {may && next && (
          <Button size="small" onClick={() => answer(next)}>
            {t(`lead.exchangeStep.${next}`)}
          </Button>
        )}
      </span>
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
