import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Done } from '@/ui/Done';
import { Due } from '@/ui/Due';
import { ForecastTag } from '@/ui/ForecastTag';
import { Nothing } from '@/ui/Nothing';
import { obligationText } from '@/ui/obligationText';
import styles from './Dashboard.module.css';
import { Panel } from './Panel';

/** What will be missed unless somebody acts, or can no longer be met in time, by due date. */
export function Risks({ items, all }: { items: readonly Schema<'ObligationView'>[]; all: number }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('dashboard.risks', { count: all })} note={t('dashboard.risksNote')}>
      {items.length === 0 ? (
        <Nothing title={t('dashboard.noRisks')} />
      ) : (
        <ul className={styles.risks}>
          {items.map((one) => (
            <li key={one.id}>
              <Link to={`/obligations/${one.id}`} title={obligationText(one, t)}>
                {one.item.no} {obligationText(one, t)}
              </Link>
              <span className={styles.riskWho}>
                {one.unit.name}
                {one.owner.id !== one.unit.id && ` · ${one.owner.name}`}
              </span>
              <Done {...one} />
              <ForecastTag forecast={one.forecast} required={one.required} />
              <Due date={one.due} state={one.state} />
            </li>
          ))}
        </ul>
      )}
      {all > items.length && (
        <p className={styles.note}>{t('dashboard.moreRisks', { count: items.length })}</p>
      )}
    </Panel>
  );
}
