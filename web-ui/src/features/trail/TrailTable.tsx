import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { useUnits } from '@/api/units';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';
import { pageOf } from './acts';
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
                <td className={styles.nowrap}>{instantText(one.at, 'YYYY-MM-DD HH:mm:ss')}</td>
                <td className={styles.nowrap}>
                  {one.personName ?? one.account}
                  <span className={styles.sub}>
                    {[one.personName && one.account, units.find(({ id }) => id === one.unit)?.name]
                      .filter((part) => part)
                      .join(' · ')}
                  </span>
                </td>
                <td className={styles.nowrap} title={one.act}>
                  {worded('acts', one.act.replaceAll('.', '_')) ?? one.act}
                </td>
                <td>
                  <ObjectOf event={one} kind={worded('kinds', one.objectKind) ?? one.objectKind} />
                  <button
                    type="button"
                    className={`${styles.sub} ${own.object}`}
                    title={one.objectId}
                    onClick={() => onObject(one.objectId)}
                  >
                    {t('trail.only', { id: shortened(one.objectId) })}
                  </button>
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
                      <dt>{t('trail.code')}</dt>
                      <dd>
                        <code>{one.act}</code> <code>{one.objectKind}</code> <code>{one.objectId}</code>
                      </dd>
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

  /** What has no words yet is shown as it is, so that nothing is missing from the trail. */
  function worded(words: 'acts' | 'kinds', name: string): string | null {
    const key = `trail.${words}.${name}`;
    return i18n.exists(key) ? i18n.t(key as 'trail.acts.record_sign') : null;
  }
}

/** The object by its title, and as a link where auditors may open it. */
function ObjectOf({ event: { objectKind, objectId, objectTitle }, kind }: { event: Event; kind: string }) {
  const title = objectTitle ? `${kind} ${objectTitle}` : kind;
  const page = pageOf(objectKind, objectId);
  // What has no title here may be a draft, which auditors may not open.
  return page && (objectTitle || objectKind === 'fact-snapshot') ? <Link to={page}>{title}</Link> : title;
}

/** Ids of one moment begin alike: the end tells them apart. */
function shortened(id: string): string {
  return id.length === 36 ? `…${id.slice(-8)}` : id;
}
