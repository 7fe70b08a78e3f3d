import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lead } from './calls';
import styles from './Lead.module.css';

/** What repeats this lead, and what this one repeats. */
export function LeadJoined({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  if (lead.joined.length === 0 && !lead.joinedInto) return null;
  return (
    <Card title={t('lead.joinedTitle')}>
      {lead.joinedInto && <Link to={`/leads/${lead.joinedInto}`}>{t('lead.joinedInto')}</Link>}
      <ul className={styles.plain}>
        {lead.joined.map((one) => (
          <li key={one.id}>
            <Link to={`/leads/${one.id}`}>{one.matter ?? t('lead.frozenTitle')}</Link>
            <span className={styles.sub}>
              {t(`lead.source.${one.source}`)} · {t(`lead.naming.${one.naming}`)} · {one.receivedOn}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
