import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysBetween } from '@/api/today';
import { useToday } from '@/api/useToday';
import styles from '@/ui/List.module.css';
import type { CaseReminder } from './cases';
import own from './Reminders.module.css';

const PATHS: Record<CaseReminder['kind'], string> = {
  LEAD: '/leads',
  PETITION: '/petitions',
  SUPERVISION: '/supervisions',
};

/** Leads, petitions and orders that wait for the reader: by their numbers, for others may look at the screen. */
export function CaseReminders({ items }: { items: readonly CaseReminder[] }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <section className={own.rounds} aria-label={t('reminders.cases')}>
      <h2>{t('reminders.cases')}</h2>
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 480 }}>
          <thead>
            <tr>
              <th scope="col">{t('reminders.caseNumber')}</th>
              <th scope="col">{t('reminders.caseDue')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ kind, id, number, due, overdue }) => {
              const days = daysBetween(today, due);
              return (
                <tr key={id}>
                  <td>
                    <Link to={`${PATHS[kind]}/${id}`} className={styles.main}>
                      {t(`reminders.case.${kind}`)} {number}
                    </Link>
                  </td>
                  <td className={styles.nowrap}>
                    {due}
                    <span className={styles.sub}>
                      {overdue && days < 0
                        ? t('due.late', { count: -days })
                        : days <= 0
                          ? t('due.today')
                          : t('due.left', { count: days })}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
