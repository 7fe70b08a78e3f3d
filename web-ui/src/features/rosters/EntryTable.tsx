import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '@/ui/List.module.css';
import { type Entry, type Kind, opensEvents } from './calls';
import { EntryStateTag } from './EntryStateTag';

interface Props {
  kind: Kind;
  items: readonly Entry[];
  current: number;
  onOpen: (entry: Entry) => void;
}

export function EntryTable({ kind, items, current, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={styles.table} style={{ minWidth: 820 }}>
        <thead>
          <tr>
            <th scope="col">{t('rosters.name')}</th>
            <th scope="col">
              {kind === 'CONDUCT_SUPERVISOR' ? t('rosters.organisation') : t('rosters.unit')}
            </th>
            <th scope="col">{t(`rosterDay.${kind}`)}</th>
            <th scope="col">{t('rosters.basis')}</th>
            {opensEvents(kind) && <th scope="col">{t('rosters.opened')}</th>}
            <th scope="col">{t('filter.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((entry, index) => (
            <tr
              key={entry.id}
              className={index === current ? styles.current : undefined}
              aria-current={index === current || undefined}
            >
              <td className={styles.nowrap}>
                <Button
                  type="link"
                  style={{ padding: 0, height: 'auto', fontWeight: 600 }}
                  onClick={() => onOpen(entry)}
                >
                  {entry.name}
                </Button>
                {entry.policeNumber && <span className={styles.sub}>{entry.policeNumber}</span>}
              </td>
              <td>{entry.unit?.name ?? entry.organisation}</td>
              <td className={styles.nowrap}>
                {entry.occurredOn}
                {entry.validTo && <span className={styles.sub}>— {entry.validTo}</span>}
              </td>
              <td>
                {entry.basis}
                {entry.note && <span className={styles.sub}>{entry.note}</span>}
              </td>
              {opensEvents(kind) && (
                <td className={styles.nowrap}>
                  {entry.opened > 0 ? (
                    t('rosters.openedCount', { opened: entry.opened, done: entry.done })
                  ) : (
                    <span style={{ color: 'var(--ink-soft)' }}>{t('rosters.openedNone')}</span>
                  )}
                </td>
              )}
              <td>
                <EntryStateTag state={entry.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
