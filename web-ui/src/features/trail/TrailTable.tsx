import { Button } from 'antd';
import dayjs from 'dayjs';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { useUnits } from '@/api/units';
import styles from '@/ui/List.module.css';
import own from './TrailTable.module.css';

type Event = Schema<'TrailEventView'>;

export function TrailTable({ items, onObject }: { items: readonly Event[]; onObject: (id: string) => void }) {
  const { t, i18n } = useTranslation();
  const units = useUnits();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={styles.frame}>
      <table className={styles.table} style={{ minWidth: 860 }}>
        <thead>
          <tr>
            <th scope="col">{t('trail.at')}</th>
            <th scope="col">{t('trail.who')}</th>
            <th scope="col">{t('trail.act')}</th>
            <th scope="col">{t('trail.object')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('trail.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <Fragment key={one.id}>
              <tr>
                <td className={styles.nowrap}>{dayjs(one.at).format('YYYY-MM-DD HH:mm:ss')}</td>
                <td className={styles.nowrap}>
                  {one.account}
                  <span className={styles.sub}>{units.find(({ id }) => id === one.unit)?.name}</span>
                </td>
                <td className={styles.nowrap}>
                  {actText(one.act)}
                  <code className={styles.sub}>{one.act}</code>
                </td>
                <td>
                  {one.objectId ? (
                    <button type="button" className={own.object} onClick={() => onObject(one.objectId ?? '')}>
                      <code>{one.objectId}</code>
                    </button>
                  ) : (
                    '—'
                  )}
                  <span className={styles.sub}>{one.objectKind}</span>
                </td>
                <td className={styles.right}>
                  <Button
                    size="small"
                    type="text"
                    aria-expanded={open === one.id}
                    onClick={() => setOpen(open === one.id ? null : one.id)}
                  >
                    {open === one.id ? t('common.close') : t('trail.more')}
                  </Button>
                </td>
              </tr>
              {open === one.id && (
                <tr>
                  <td colSpan={5} className={own.more}>
                    <dl>
                      <dt>{t('trail.requestId')}</dt>
                      <dd>
                        <code>{one.requestId}</code>
                      </dd>
                      <dt>{t('trail.roles')}</dt>
                      <dd>{one.roles.join(', ')}</dd>
                      <dt>{t('trail.canonical')}</dt>
                      <dd>
                        <code>{one.canonical}</code>
                      </dd>
                    </dl>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );

  /** An act that has no words yet shows its own name, so that nothing is missing from the trail. */
  function actText(act: string): string {
    const key = `trail.acts.${act.replaceAll('.', '_')}`;
    return i18n.exists(key) ? i18n.t(key as 'trail.acts.record_sign') : act;
  }
}
