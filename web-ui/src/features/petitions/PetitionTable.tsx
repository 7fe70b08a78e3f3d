import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '@/ui/List.module.css';
import { StateTag } from '@/ui/StateTag';
import type { Summary } from './calls';
import { LightTag, PetitionStateTag } from './PetitionTags';

/** The register; of what was taken back it tells no more than number, source and day. */
export function PetitionTable({ items, current }: { items: readonly Summary[]; current: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame} style={{ overflowX: 'auto' }}>
      <table className={styles.table} style={{ minWidth: 860 }}>
        <thead>
          <tr>
            <th scope="col">{t('petition.number')}</th>
            <th scope="col">{t('petition.subject')}</th>
            <th scope="col">{t('petition.source')}</th>
            <th scope="col">{t('petition.unit')}</th>
            <th scope="col">{t('petition.received')}</th>
            <th scope="col">{t('petition.due')}</th>
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
              <td className={styles.nowrap}>{one.number}</td>
              <td>
                <Link to={`/petitions/${one.id}`} className={styles.main}>
                  {one.title ?? t('petition.recalledTitle')}
                </Link>
                {one.kind && (
                  <span className={styles.sub}>
                    {[t(`petition.kinds.${one.kind}`), one.repeat && t('petition.repeat')]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </td>
              <td className={styles.nowrap}>{t(`petition.sources.${one.source}`)}</td>
              <td className={styles.nowrap}>{one.unit?.name ?? '—'}</td>
              <td className={styles.nowrap}>{one.receivedOn}</td>
              <td className={styles.nowrap}>
                {one.light ? <LightTag light={one.light} plain /> : '—'}
                {one.due && <span className={styles.sub}>{one.due}</span>}
              </td>
              <td className={styles.nowrap}>
                <PetitionStateTag state={one.state} />
                {one.unread && (
                  <span className={styles.sub}>
                    <StateTag tone="amber" icon="●" plain>
                      {t('petition.unread')}
                    </StateTag>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
