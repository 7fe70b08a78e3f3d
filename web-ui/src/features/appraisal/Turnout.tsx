import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import type { Poll } from './calls';
import styles from './Poll.module.css';

export function Turnout({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className={list.table} style={{ minWidth: 700 }}>
        <thead>
          <tr>
            <th scope="col">{t('appraisal.group')}</th>
            {(['heads', 'issued', 'cancelled', 'paper', 'returned', 'voids', 'rate'] as const).map(
              (column) => (
                <th key={column} scope="col" className={list.right}>
                  {t(`appraisal.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {poll.groups.map((group, index) => {
            const issued = group.cardsIssued - group.cardsCancelled + group.paperIssued;
            const told = group.returnedOnline != null && group.returnedPaper != null;
            const returned = (group.returnedOnline ?? 0) + (group.returnedPaper ?? 0);
            const voters = group.heads ?? issued;
            return (
              <tr key={group.code}>
                <td>{poll.definition.groups[index]?.title}</td>
                <td className={list.right}>{group.heads ?? '—'}</td>
                <td className={list.right}>{group.cardsIssued}</td>
                <td className={list.right}>{group.cardsCancelled}</td>
                <td className={list.right}>{group.paperIssued}</td>
                {told ? (
                  <>
                    <td className={list.right}>
                      {returned}
                      <span className={list.sub}>
                        {t('appraisal.returnedHow', {
                          online: group.returnedOnline,
                          paper: group.returnedPaper,
                        })}
                      </span>
                    </td>
                    <td className={list.right}>{group.voids}</td>
                    <td className={list.right}>
                      {voters > 0 ? `${((100 * returned) / voters).toFixed(1)}%` : '—'}
                    </td>
                  </>
                ) : (
                  <td colSpan={3} className={styles.hidden}>
                    {t('appraisal.belowMinimum', { minimum: poll.definition.minimum })}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
