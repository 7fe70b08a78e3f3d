import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import type { Poll } from './calls';

export function Turnout({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className={list.table} style={{ minWidth: 620 }}>
        <thead>
          <tr>
            <th scope="col">{t('appraisal.group')}</th>
            {(['issued', 'cancelled', 'paper', 'returned', 'voids', 'rate'] as const).map((column) => (
              <th key={column} scope="col" className={list.right}>
                {t(`appraisal.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {poll.groups.map((group, index) => {
            const issued = group.cardsIssued - group.cardsCancelled + group.paperIssued;
            const returned = group.returnedOnline + group.returnedPaper;
            return (
              <tr key={group.code}>
                <td>{poll.definition.groups[index]?.title}</td>
                <td className={list.right}>{group.cardsIssued}</td>
                <td className={list.right}>{group.cardsCancelled}</td>
                <td className={list.right}>{group.paperIssued}</td>
                <td className={list.right}>
                  {returned}
                  {returned > 0 && (
                    <span className={list.sub}>
                      {t('appraisal.returnedHow', {
                        online: group.returnedOnline,
                        paper: group.returnedPaper,
                      })}
                    </span>
                  )}
                </td>
                <td className={list.right}>{group.voids}</td>
                <td className={list.right}>
                  {issued > 0 ? `${((100 * returned) / issued).toFixed(1)}%` : '—'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
