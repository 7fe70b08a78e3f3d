import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { has, useSession } from '@/session/session';
import { ObligationState, type ObligationStateName, obligationStates } from '@/ui/ObligationState';
import type { Row } from './calls';
import styles from './RowState.module.css';

interface Props {
  row: Row;
  counts: Partial<Record<ObligationStateName, number>> | undefined;
  unit: string | undefined;
  pending: boolean;
  /** Nothing is known of it, which is not the same as nothing owed. */
  unread: boolean;
}

/** How far a row is: obligations by state, each the way to its list. */
export function RowState({ row, counts, unit, pending, unread }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  if (pending) return <Skeleton.Button active size="small" block />;
  const mayOpen = has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head', 'bureau-leader');
  const events = mayOpen && row.duties.some(({ kind }) => kind === 'EVENT') && (
    <Link to={`/events?row=${row.id}`} className={styles.link}>
      {t('nav.events')}
    </Link>
  );
  if (!counts) {
    return (
      <div className={styles.states}>
        <span className={styles.none}>{unread ? '—' : t('table.noObligations')}</span>
        {events}
      </div>
    );
  }
  return (
    <div className={styles.states}>
      {obligationStates
        .filter((state) => counts[state])
        .map((state) => {
          const tag = <ObligationState state={state} count={counts[state]} />;
          if (!mayOpen) return <span key={state}>{tag}</span>;
          const query = new URLSearchParams({ row: row.id, state, ...(unit && { unit }) });
          return (
            <Link key={state} to={`/obligations?${query}`} className={styles.link}>
              {tag}
            </Link>
          );
        })}
      {events}
    </div>
  );
}
