import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Due } from '@/ui/Due';
import styles from '@/ui/List.module.css';
import type { ObligationStateName } from '@/ui/ObligationState';
import type { EntryReminder, Reminder } from './calls';
import own from './Reminders.module.css';

/** What one line says of its matter. */
interface Matter {
  to: string;
  title: string;
  /** What the button calls it. */
  name: string;
  note: ReactNode;
  due: ObligationStateName;
  state: ReactNode;
}

interface Props<T> {
  items: readonly T[];
  current?: number;
  /** What the first column holds. */
  what: string;
  matterOf: (one: T) => Matter;
  onRead: (id: string) => void;
}

/** What a person was told of, each with why, and whether it was read. */
export function ToldTable<T extends Reminder | EntryReminder>({
  items,
  current,
  what,
  matterOf,
  onRead,
}: Props<T>) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{what}</th>
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
          {items.map((one, index) => {
            const { to, title, name, note, due, state } = matterOf(one);
            return (
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
                    <Link to={to} className={styles.main} onClick={() => !one.readAt && onRead(one.id)}>
                      {title}
                    </Link>
                  </span>
                  <span className={styles.sub}>{note}</span>
                </td>
                <td>{one.unit.name}</td>
                <td>
                  <Due date={one.due} state={due} />
                </td>
                <td>{state}</td>
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
                      aria-label={`${t('reminders.markRead')}：${name.slice(0, 20)}`}
                      title={t('reminders.markRead')}
                      onClick={() => onRead(one.id)}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Why the person was told: the lead time or delay that it was sent for, and as whom; how late it is today stands apart. */
function why({ daysBefore, audience }: Pick<Reminder, 'daysBefore' | 'audience'>, t: TFunction) {
  if (audience === 'DISCIPLINE') return t('reminders.toDiscipline', { count: -daysBefore });
  if (audience === 'HEAD') return t('reminders.toHead', { count: -daysBefore });
  if (audience === 'ASSIGNEE') return t('reminders.toAssignee');
  if (daysBefore < 0) return t('reminders.late');
  return daysBefore === 0 ? t('reminders.onTheDay') : t('reminders.before', { count: daysBefore });
}
