import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { instantText } from './instant';
import styles from './List.module.css';
import { ReliefState } from './ReliefState';

interface Props {
  items: readonly Schema<'ReliefSummary'>[];
  current?: number;
  /** Inside of a card that has a frame already. */
  bare?: boolean;
}

/** Requests for exemption or postponement in a list. */
export function ReliefTable({ items, current = -1, bare }: Props) {
  const { t } = useTranslation();
  return (
    <div className={bare ? undefined : styles.frame} style={{ overflowX: 'auto' }}>
      <table className={styles.table} style={{ minWidth: 640 }}>
        <thead>
          <tr>
            <th scope="col">{t('relief.obligations')}</th>
            <th scope="col">{t('relief.kindName')}</th>
            <th scope="col">{t('relief.unit')}</th>
            <th scope="col">{t('filter.state')}</th>
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
                <Link to={`/reliefs/${one.id}`} className={styles.main}>
                  {subject(one)}
                </Link>
                <span className={styles.sub}>{one.reason}</span>
              </td>
              <td className={styles.nowrap}>
                {t(`relief.kind.${one.kind}`)}
                {one.until && (
                  <span className={styles.sub}>
                    {t('relief.until')} {one.until}
                  </span>
                )}
              </td>
              <td className={styles.nowrap}>{one.unit.name}</td>
              <td className={styles.nowrap}>
                <ReliefState state={one.state} />
                <span className={styles.sub}>{instantText(one.changedAt, 'MM-DD HH:mm')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function subject({ clause, obligations }: Schema<'ReliefSummary'>) {
    if (!clause) return t('relief.untitled');
    return obligations > 1 ? t('relief.more', { clause, count: obligations }) : clause;
  }
}
