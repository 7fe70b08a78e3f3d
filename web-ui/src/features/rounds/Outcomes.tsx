import { Alert, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

/** Outcomes that case-service has announced; taken again they replace nothing, the newest counts. */
export function Outcomes({ view, takes }: { view: RoundView; takes: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects } = view;
  const { busy, error, run } = useChange();
  const [asked, setAsked] = useState(false);
  const revoked = $inspection.useQuery('get', `${ROUND}/outcome-revocations`, at(round.id));
  const asks = has(session, 'discipline', 'discipline-head', 'superior');
  const taken = $inspection.useQuery('get', `${ROUND}/outcome-snapshots`, at(round.id));
  return (
    <Card
      title={t('notices.outcomes')}
      extra={
        <div className={styles.row}>
          {asks && (taken.data?.length ?? 0) > 0 && (
            <Button
              loading={busy}
              onClick={async () =>
                setAsked(await run(() => inspection.POST(`${ROUND}/outcome-revocations`, at(round.id))))
              }
            >
              {t('notices.askRevoked')}
            </Button>
          )}
          {takes && (
            <Button
              loading={busy}
              disabled={objects.length === 0}
              onClick={() => run(() => inspection.POST(`${ROUND}/outcome-snapshots`, at(round.id)))}
            >
              {t('notices.takeOutcomes')}
            </Button>
          )}
        </div>
      }
    >
      <div className={styles.stack}>
        {error !== null && <ProblemAlert error={error} />}
        {taken.data?.length === 0 && <span className={styles.sub}>{t('notices.outcomesNone')}</span>}
        {asked && revoked.data?.length === 0 && (
          <span className={styles.sub}>{t('notices.revokedNone')}</span>
        )}
        {revoked.data && revoked.data.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('notices.revoked', { count: revoked.data.length })}
            description={
              <ul className={styles.plain} aria-label={t('notices.revokedList')}>
                {revoked.data.map((one) => (
                  <li key={one.object + one.outcome}>
                    {objects.find((object) => object.id === one.object)?.name} ·{' '}
                    {t(`lead.measure.${one.kind}` as 'lead.measure.ADMONISHMENT', { defaultValue: one.kind })}{' '}
                    · {t('rounds.announcedOn')} {one.announcedOn} ·{' '}
                    {t('rounds.revokedOn', { day: one.revokedOn })}
                    {!one.counted && ` · ${t('notices.revokedDropped')}`}
                  </li>
                ))}
              </ul>
            }
          />
        )}
        {taken.data?.map((one) => (
          <div key={one.id}>
            {t('notices.outcomesTaken', { count: one.outcomes, day: one.asOf })}
            <span className={styles.sub}>{instantText(one.takenAt)}</span>
            <span className={styles.hash}>{one.hash}</span>
          </div>
        ))}
      </div>
    </Card>
  );
}
