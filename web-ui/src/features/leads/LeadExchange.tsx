import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { has, useSession } from '@/session/session';
import { exchanged, type Lead } from './calls';
import styles from './Lead.module.css';

const following = { RECEIVED: 'ACKNOWLEDGED', ACKNOWLEDGED: 'RESULT_SENT', RESULT_SENT: null } as const;

/** The outside number, and what the outside system was answered. */
export function LeadExchange({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const { message } = App.useApp();
  const state = lead.exchangeState;
  if (!state) return null;
  const next = following[state];
  const may = !lead.frozen && has(session, 'intake', 'case-manager', 'handler', 'superior');
  return (
    <span className={styles.row}>
      {lead.outsideSystem} {lead.outsideNumber} · {t(`lead.exchange.${state}`)}
      {may && next && (
        <Button
          size="small"
          onClick={() => exchanged(lead, next).then(() => message.success(t('lead.exchangeDone')))}
        >
          {t(`lead.exchangeStep.${next}`)}
        </Button>
      )}
    </span>
  );
}
