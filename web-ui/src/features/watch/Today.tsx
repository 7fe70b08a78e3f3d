import { Alert, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import list from '@/ui/List.module.css';
import styles from './Watch.module.css';
import { WatchActs } from './WatchActs';

type Day = CaseSchema<'WatchDayView'>;

/** The platform today: who answers for it, what is open, and what waits for the one who looks. */
export function Today({ day }: { day: Day }) {
  const { t } = useTranslation();
  const today = useToday();
  const { onDuty, open, uncovered, waiting } = day;
  return (
    <>
      {waiting.map((watch) => (
        <Alert
          key={watch.id}
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title={wait(watch)}
          action={<WatchActs watch={watch} />}
        />
      ))}
      <Card style={{ marginBottom: 16 }}>
        <dl className={styles.today}>
          <div>
            <dt>{t('watch.today')}</dt>
            <dd>{onDuty?.person.name ?? t('watch.nobody')}</dd>
            {onDuty && (
              <dd className={list.sub}>
                {onDuty.fromDay} — {onDuty.untilDay}
              </dd>
            )}
          </div>
          <div>
            <dt>{t('watch.open')}</dt>
            <dd>{t('watch.pieces', { n: open })}</dd>
            <dd className={list.sub}>{t('watch.openNote')}</dd>
          </div>
          <div>
            <dt>{t('watch.handover')}</dt>
            <dd>{onDuty ? t(`watch.state.${onDuty.state}`) : '—'}</dd>
            {onDuty && (
              <dd className={list.sub}>
                {onDuty.next ? t('watch.next', { name: onDuty.next.name }) : t('watch.noNext')}
              </dd>
            )}
          </div>
        </dl>
        {uncovered && (
          <Alert
            type="warning"
            showIcon
            style={{ marginTop: 12 }}
            title={uncovered === today ? t('watch.uncoveredToday') : t('watch.uncovered', { day: uncovered })}
          />
        )}
      </Card>
    </>
  );

  function wait(watch: Day['waiting'][number]) {
    if (watch.acts.includes('CONFIRM')) return t('watch.waitConfirm', { name: watch.person.name });
    if (watch.state === 'RETURNED')
      return t('watch.waitReturned', { from: watch.fromDay, until: watch.untilDay });
    return t('watch.waitWrite', { day: watch.untilDay });
  }
}
