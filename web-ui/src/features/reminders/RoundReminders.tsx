import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween } from '@/api/today';
import { useToday } from '@/api/useToday';
import styles from '@/ui/List.module.css';
import own from './Reminders.module.css';
import type { RoundReminder } from './rounds';

interface Props {
  items: readonly RoundReminder[];
  onRead: (id: string) => void;
}

/** Stages of evaluation rounds that are about to end and notices that were refused, each with the way to what is still to be done. */
export function RoundReminders({ items, onRead }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <section className={own.rounds} aria-label={t('reminders.rounds')}>
      <h2>{t('reminders.rounds')}</h2>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 760 }}>
          <thead>
            <tr>
              <th scope="col">{t('reminders.roundTask')}</th>
              <th scope="col">{t('rounds.title')}</th>
              <th scope="col">{t('reminders.stageEnds')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('reminders.markRead')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={one.id}>
                <td>
                  <span className={own.clause}>
                    {!one.readAt && one.open && (
                      <span className={own.dot} role="img" aria-label={t('reminders.unread')} />
                    )}
                    <Link
                      to={pathOf(one)}
                      className={styles.main}
                      onClick={() => !one.readAt && onRead(one.id)}
                    >
                      {task(one, t)}
                    </Link>
                  </span>
                  <span className={styles.sub}>
                    {one.objectName ?? (one.stage ? t(`rounds.stage.${one.stage}`) : t('notices.title'))}
                  </span>
                </td>
                <td>{one.title}</td>
                <td className={styles.nowrap}>
                  {one.ends}
                  <span className={styles.sub}>{hint(one, today, t)}</span>
                </td>
                <td>
                  {!one.readAt && (
                    <Button
                      type="text"
                      size="small"
                      icon={<CheckOutlined aria-hidden="true" />}
                      aria-label={`${t('reminders.markRead')}：${one.title}`}
                      title={t('reminders.markRead')}
                      onClick={() => onRead(one.id)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function task({ stage, sentBack, object, corrected }: RoundReminder, t: TFunction) {
  if (corrected) return t('reminders.circularCorrected');
  if (stage === 'EXCHANGE' && object) return t('reminders.scored');
  if (sentBack) return t(sentBack === 'REOPEN' ? 'reminders.orderReopened' : 'reminders.orderReturned');
  return stage ? t(`reminders.round.${stage}`) : t('reminders.roundRefused');
}

const TABS: Record<NonNullable<RoundReminder['stage']>, string> = {
  SELF_INSPECTION: 'objects',
  INSPECTION: 'objects',
  SCORING: 'scores',
  EXCHANGE: 'decision',
  DECISION: 'decision',
  PUBLICATION: 'results',
  RECTIFICATION: 'measures',
};

/** Where the thing is done that the reminder is about. */
function pathOf({ round, stage, object, corrected }: RoundReminder) {
  if (corrected) return `/rounds/${round}?tab=results`;
  if (!stage) return `/rounds/${round}/notices`;
  return stage === 'SELF_INSPECTION' && object
    ? `/rounds/${round}/objects/${object}/self`
    : `/rounds/${round}?tab=${TABS[stage]}`;
}

function hint({ open, stage, ends, corrected }: RoundReminder, today: string, t: TFunction) {
  if (corrected) return t('reminders.correctedOn');
  if (!open) return t('reminders.roundDone');
  return stage ? left(daysBetween(today, ends), t) : t('reminders.refusedOn');
}

function left(days: number, t: TFunction) {
  if (days < 0) return t('due.late', { count: -days });
  return days === 0 ? t('due.today') : t('due.left', { count: days });
}
