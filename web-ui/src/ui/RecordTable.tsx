import { PaperClipOutlined } from '@ant-design/icons';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import { instantText } from './instant';
import styles from './List.module.css';
import { RecordState } from './RecordState';
import { datedWindowOf } from './windowText';

interface Props {
  items: readonly Schema<'RecordSummary'>[];
  /** The line that the keyboard has reached. */
  current?: number;
  /** Whether they wait for somebody: then since when. */
  waiting?: boolean;
  hrefOf?: (record: string) => string;
  /** Inside of a card that has a frame already. */
  bare?: boolean;
}

/** The item that a record serves, and of which period: a monthly duty has twelve records of one name. */
export function servedText({ item, starts, ends }: Schema<'RecordSummary'>, t: TFunction): string {
  const period = starts && ends ? ` · ${datedWindowOf({ starts, due: ends }, t)}` : '';
  return item ? `${item.no} ${item.name}${period}` : '';
}

/** Records in a list: what, of whom, when, and where it stands. */
export function RecordTable({
  items,
  current = -1,
  waiting,
  hrefOf = (id) => `/records/${id}`,
  bare,
}: Props) {
  const { t } = useTranslation();
  return (
    <div className={bare ? undefined : styles.frame} style={{ overflowX: 'auto' }}>
      <table className={styles.table} style={{ minWidth: 640 }}>
        <thead>
          <tr>
            <th scope="col">{t('record.name')}</th>
            <th scope="col">{t('record.unit')}</th>
            <th scope="col">{t('record.heldOn')}</th>
            <th scope="col">{t('record.evidence')}</th>
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
                <Link to={hrefOf(one.id)} className={styles.main}>
                  {one.title || t('record.untitled')}
                </Link>
                {one.item && (
                  <span className={styles.sub}>
                    {servedText(one, t)}
                    {one.obligations > 1 && ` · ${t('record.sharedShort', { count: one.obligations })}`}
                  </span>
                )}
              </td>
              <td className={styles.nowrap}>
                {one.unit.name}
                <span className={styles.sub}>{one.recorder.name}</span>
              </td>
              <td className={styles.nowrap}>{one.heldOn ?? '—'}</td>
              <td className={styles.nowrap}>
                <PaperClipOutlined aria-hidden="true" style={{ color: 'var(--ink-faint)' }} /> {one.evidence}
              </td>
              <td className={styles.nowrap}>
                <RecordState state={one.state} progress={one.progress} />
                <span className={styles.sub}>
                  {waiting
                    ? t('queue.since', { at: instantText(one.changedAt, 'MM-DD HH:mm') })
                    : instantText(one.changedAt, 'MM-DD HH:mm')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
