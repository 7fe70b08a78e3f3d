import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useToday } from '@/api/useToday';
import { Due } from '@/ui/Due';
import styles from '@/ui/List.module.css';
import { ObligationState } from '@/ui/ObligationState';
import { pathOf } from '@/ui/registerAddress';
import type { EntryReminder } from './calls';
import own from './Reminders.module.css';
import { why } from './ReminderTable';

interface Props {
  items: readonly EntryReminder[];
  onRead: (id: string) => void;
}

/** 专项台账到期: reviews, checks and disclosures that are due. */
export function EntryReminderTable({ items, onRead }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('reminders.entry')}</th>
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
          {items.map((one) => (
            <tr key={one.id}>
              <td>
                <span className={own.clause}>
                  {!one.readAt && !one.overtaken && (
                    <span className={own.dot} role="img" aria-label={t('reminders.unread')} />
                  )}
                  <Link
                    to={`${pathOf(one.kind)}/${one.entry}`}
                    className={styles.main}
                    onClick={() => !one.readAt && onRead(one.id)}
                  >
                    {one.title}
                  </Link>
                </span>
                <span className={styles.sub}>{t(`registers.kind.${one.kind}`)}</span>
              </td>
              <td>{one.unit.name}</td>
              <td>
                <Due date={one.due} state={dueState(one, today)} />
              </td>
              <td>
                {one.open ? (
                  <ObligationState state={one.due < today ? 'OVERDUE' : 'DUE_SOON'} />
                ) : (
                  t('reminders.settled')
                )}
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
                    aria-label={`${t('reminders.markRead')}：${one.title.slice(0, 20)}`}
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

function dueState({ open, due }: EntryReminder, today: string) {
  if (!open) return 'DONE';
  return due < today ? 'OVERDUE' : 'NOT_STARTED';
}
