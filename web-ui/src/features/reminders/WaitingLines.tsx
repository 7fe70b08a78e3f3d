import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { useWaitingLines } from '@/api/waiting';
import styles from '@/ui/List.module.css';
import own from './Reminders.module.css';

/** What waits for the reader, by kind: a line is gone when nothing of it waits. */
export function WaitingLines({ items }: { items: ReturnType<typeof useWaitingLines> }) {
  const { t } = useTranslation();
  return (
    <section className={own.rounds} aria-label={t('reminders.waiting')}>
      <h2>{t('reminders.waiting')}</h2>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 320 }}>
          <tbody>
            {items.map(({ kind, to, count }) => (
              <tr key={kind}>
                <td>
                  <Link to={to} className={styles.main}>
                    {t(`reminders.waits.${kind}`, { count })}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
