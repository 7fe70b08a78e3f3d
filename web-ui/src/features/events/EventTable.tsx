import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Done } from '@/ui/Done';
import styles from '@/ui/List.module.css';

interface Props {
  items: readonly Schema<'EventSummary'>[];
  current: number;
}

export function EventTable({ items, current }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={styles.table} style={{ minWidth: 760 }}>
        <thead>
          <tr>
            <th scope="col">{t('events.title')}</th>
            <th scope="col">{t('events.list')}</th>
            <th scope="col">{t('events.day')}</th>
            <th scope="col">{t('events.done')}</th>
            <th scope="col">{t('events.due')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((event, index) => (
            <tr
              key={event.id}
              className={index === current ? styles.current : undefined}
              aria-current={index === current || undefined}
            >
              <td>
                <Link to={`/events/${event.id}`} className={styles.main}>
                  {event.person ? `${event.title}：${event.person.name}` : event.title}
                </Link>
                {event.unit && <span className={styles.sub}>{event.unit.name}</span>}
              </td>
              <td className={styles.nowrap}>
                {event.list ? t(`rosterKind.${event.list}`) : t('events.byHand')}
              </td>
              <td className={styles.nowrap}>{event.occurredOn}</td>
              <td className={styles.nowrap}>
                {event.withdrawnOn ? (
                  t('rosterState.WITHDRAWN')
                ) : event.opened === 0 ? (
                  <span style={{ color: 'var(--ink-soft)' }}>{t('rosters.openedNone')}</span>
                ) : (
                  <Done accepted={event.done} waiting={0} required={event.opened} />
                )}
              </td>
              <td className={styles.nowrap}>
                {event.due ?? '—'}
                {event.overdue > 0 && (
                  <span className={styles.sub} style={{ color: 'var(--red)' }}>
                    {t('events.overdue', { count: event.overdue })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
