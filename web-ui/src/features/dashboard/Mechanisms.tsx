import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { ObligationState } from '@/ui/ObligationState';
import styles from './Dashboard.module.css';
import { Panel } from './Panel';

/** Progress by mechanism: bars whose figures stand beside them. */
export function Mechanisms({ mechanisms }: { mechanisms: readonly Schema<'MechanismProgress'>[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('dashboard.mechanisms')} note={t('dashboard.mechanismsNote')}>
      <ul className={styles.bars}>
        {mechanisms.map(({ mechanism, counts }) => {
          const done = counts.done + counts.doneLate;
          return (
            <li key={mechanism.no}>
              <span className={styles.barName}>{mechanism.name}</span>
              <span className={styles.barFigure}>
                {done} / {counts.owed}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span className={styles.barDone} style={{ flexGrow: done }} />
                <span className={styles.barReview} style={{ flexGrow: counts.inReview }} />
                <span className={styles.barGoing} style={{ flexGrow: counts.inProgress }} />
                <span className={styles.barLate} style={{ flexGrow: counts.overdue }} />
                <span style={{ flexGrow: counts.notStarted }} />
              </span>
              <span className={styles.barStates}>
                {counts.overdue > 0 && <ObligationState plain state="OVERDUE" count={counts.overdue} />}
                {counts.inReview > 0 && <ObligationState plain state="IN_REVIEW" count={counts.inReview} />}
                {counts.inProgress > 0 && (
                  <ObligationState plain state="IN_PROGRESS" count={counts.inProgress} />
                )}
                {counts.doneLate > 0 && <ObligationState plain state="DONE_LATE" count={counts.doneLate} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
