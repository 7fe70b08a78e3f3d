import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Due } from '@/ui/Due';
import styles from '@/ui/List.module.css';
import { ObligationState } from '@/ui/ObligationState';
import { datedWindowOf } from '@/ui/windowText';
import { pageOf, type Reminder } from './calls';
import own from './Reminders.module.css';

interface Props {
  items: readonly Reminder[];
  current: number;
  onRead: (id: string) => void;
}

export function ReminderTable({ items, current, onRead }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('obligations.item')}</th>
            <th scope="col">{t('filter.unit')}</th>
            <th scope="col">{t('obligations.due')}</th>
            <th scope="col">{t('reminders.stateNow')}</th>
            <th scope="col">{t('reminders.why')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('reminders.markRead')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((one, index) => (
            <tr
              key={one.id}
              className={index === current ? styles.current : undefined}
              aria-current={index === current || undefined}
            >
              <td>
                <span className={own.clause}>
                  {!one.readAt && !one.overtaken && (
                    <span className={own.dot} role="img" aria-label={t('reminders.unread')} />
                  )}
                  <Link
                    to={pageOf(one)}
                    className={styles.main}
                    onClick={() => !one.readAt && onRead(one.id)}
                  >
                    {`${datedWindowOf(one, t)} · ${one.clause}`}
                  </Link>
                </span>
                <span className={styles.sub}>
                  {one.item.no} {one.item.name}
                  {one.owner && ` · ${one.owner}`}
                </span>
              </td>
              <td>{one.unit.name}</td>
              <td>
                <Due date={one.due} state={one.state} />
              </td>
              <td>
                <ObligationState state={one.state} />
              </td>
              <td className={own.why}>
                {why(one, t)}
                <span className={styles.sub}>{t('reminders.toldOn', { day: one.recordedOn })}</span>
              </td>
              <td>
                {!one.readAt && (
                  <Button
                    type="text"
                    size="small"
                    icon={<CheckOutlined aria-hidden="true" />}
                    aria-label={`${t('reminders.markRead')}：${one.clause.slice(0, 20)}`}
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
  );
}

/** Why the person was told: the lead time or delay that it was sent for, and as whom; how late it is today stands apart. */
export function why({ daysBefore, audience }: Pick<Reminder, 'daysBefore' | 'audience'>, t: TFunction) {
  if (audience === 'DISCIPLINE') return t('reminders.toDiscipline', { count: -daysBefore });
  if (audience === 'HEAD') return t('reminders.toHead', { count: -daysBefore });
  if (audience === 'ASSIGNEE') return t('reminders.toAssignee');
  if (daysBefore < 0) return t('reminders.late');
  return daysBefore === 0 ? t('reminders.onTheDay') : t('reminders.before', { count: daysBefore });
}
