import { useTranslation } from 'react-i18next';
import styles from '@/ui/List.module.css';
import type { Meeting } from './calls';

/** The three figures of units, for reading. */
export function Figures({ figures }: Pick<Meeting, 'figures'>) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('meetings.unit')}</th>
            <th scope="col">{t('meetings.verified')}</th>
            <th scope="col">{t('meetings.rank')}</th>
            <th scope="col">{t('meetings.keyWork')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.unit.id}>
              <td className={styles.nowrap}>{figure.unit.name}</td>
              <td>{figure.verified}</td>
              <td>{figure.rank ?? '—'}</td>
              <td>{figure.keyWork || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
