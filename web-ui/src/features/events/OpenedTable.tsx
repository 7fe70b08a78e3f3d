import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Due } from '@/ui/Due';
import styles from '@/ui/List.module.css';
import { ObligationState } from '@/ui/ObligationState';

/** The obligations of one event, each with its act. */
export function OpenedTable({ items }: { items: readonly Schema<'ObligationView'>[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('obligations.item')}</th>
            <th scope="col">{t('record.unit')}</th>
            <th scope="col">{t('obligations.due')}</th>
            <th scope="col">{t('filter.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to={`/obligations/${one.id}`} className={styles.main}>
                  {one.act ?? one.clause}
                </Link>
                <span className={styles.sub}>
                  {one.item.no} {one.act ? one.clause : one.item.name}
                </span>
              </td>
              <td className={styles.nowrap}>{one.unit.name}</td>
              <td>
                <Due date={one.due} state={one.state} />
              </td>
              <td>
                <ObligationState state={one.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
