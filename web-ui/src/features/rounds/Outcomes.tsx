import { Button, Card } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

/** Outcomes that case-service has announced; taken again they replace nothing, the newest counts. */
export function Outcomes({ view, takes }: { view: RoundView; takes: boolean }) {
  const { t } = useTranslation();
  const { round, objects } = view;
  const { busy, error, run } = useChange();
  const taken = $inspection.useQuery('get', `${ROUND}/outcome-snapshots`, at(round.id));
  return (
    <Card
      title={t('notices.outcomes')}
      extra={
        takes && (
          <Button
            loading={busy}
            disabled={objects.length === 0}
            onClick={() => run(() => inspection.POST(`${ROUND}/outcome-snapshots`, at(round.id)))}
          >
            {t('notices.takeOutcomes')}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {error !== null && <ProblemAlert error={error} />}
        {taken.data?.length === 0 && <span className={styles.sub}>{t('notices.outcomesNone')}</span>}
        {taken.data?.map((one) => (
          <div key={one.id}>
            {t('notices.outcomesTaken', { count: one.outcomes, day: one.asOf })}
            <span className={styles.sub}>{dayjs(one.takenAt).format('YYYY-MM-DD HH:mm')}</span>
            <span className={styles.hash}>{one.hash}</span>
          </div>
        ))}
      </div>
    </Card>
  );
}
