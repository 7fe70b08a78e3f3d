import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { Done } from '@/ui/Done';
import { Due } from '@/ui/Due';
import { ForecastTag } from '@/ui/ForecastTag';
import styles from '@/ui/List.module.css';
import { ObligationState } from '@/ui/ObligationState';
import { windowOf } from '@/ui/windowText';
import { heldUpText } from './heldUp';

interface Props {
  items: readonly Schema<'ObligationView'>[];
  current: number;
}

export function ObligationTable({ items, current }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={styles.table} style={{ minWidth: 860 }}>
        <thead>
          <tr>
            <th scope="col">{t('obligations.item')}</th>
            <th scope="col">{t('obligations.owner')}</th>
            <th scope="col">{t('obligations.due')}</th>
            <th scope="col">{t('obligations.done')}</th>
            <th scope="col">{t('filter.state')}</th>
            <th scope="col">{t('forecast.name')}</th>
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
                <Link to={`/obligations/${one.id}`} className={styles.main}>
                  {one.act ? `${one.act}（${one.clause}）` : one.clause}
                </Link>
                <span className={styles.sub}>
                  {one.item.no} {one.item.name} · {windowOf(one, t)}
                </span>
              </td>
              <td className={styles.nowrap}>
                {one.owner.name}
                {one.owner.id !== one.unit.id && <span className={styles.sub}>{one.unit.name}</span>}
              </td>
              <td>
                <Due date={one.due} state={one.state} />
                {one.dueOriginal && (
                  <span className={styles.sub}>
                    {t('obligations.postponedFrom', { day: one.dueOriginal })}
                  </span>
                )}
              </td>
              <td className={styles.nowrap}>
                <Done {...one} />
              </td>
              <td>
                <ObligationState state={one.state} />
                {one.heldUp && <span className={styles.sub}>{heldUpText(one.heldUp, t)}</span>}
              </td>
              <td className={styles.nowrap}>
                <ForecastTag forecast={one.forecast} required={one.required} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
