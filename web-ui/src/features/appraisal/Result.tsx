import { useTranslation } from 'react-i18next';
import { $inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import list from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Poll } from './calls';
import styles from './Poll.module.css';

/** Counts and means of a closed poll; what is below the minimum is not in the answer at all. */
export function Result({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  const closed = poll.state === 'CLOSED';
  const { data, error } = $inspection.useQuery(
    'get',
    '/api/inspection/v1/polls/{poll}/result',
    { params: { path: { poll: poll.id } } },
    { enabled: closed },
  );
  if (!closed) return <p className={styles.note}>{t('appraisal.resultLater')}</p>;
  if (!data || isRefused(error)) return error ? <ProblemAlert error={error} /> : null;
  const { options } = poll.definition;
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className={list.table} style={{ minWidth: 640 }}>
        <thead>
          <tr>
            <th scope="col">{t('appraisal.item')}</th>
            <th scope="col">{t('appraisal.group')}</th>
            {options.map((option) => (
              <th key={option.code} scope="col" className={list.right}>
                {option.title}
              </th>
            ))}
            <th scope="col" className={list.right}>
              {t('appraisal.valid')}
            </th>
            <th scope="col" className={list.right}>
              {t('appraisal.mean')}
            </th>
          </tr>
        </thead>
        {data.items.map((item) => (
          <tbody key={`${item.key} ${item.object}`}>
            {item.groups.map((group, index) => (
              <tr key={group.group}>
                {index === 0 && (
                  <td rowSpan={item.groups.length}>
                    {item.object && <strong>{item.object} </strong>}
                    {item.title}
                    <span className={list.sub}>
                      {item.mean == null
                        ? t('appraisal.noMean')
                        : `${t('appraisal.mean')} ${item.mean.toFixed(2)}`}
                    </span>
                  </td>
                )}
                <td>{data.groups[index]?.title}</td>
                {group.enough ? (
                  <>
                    {options.map((option) => (
                      <td key={option.code} className={list.right}>
                        {group.counts[option.code]}
                      </td>
                    ))}
                    <td className={list.right}>{group.valid}</td>
                    <td className={list.right}>{group.mean?.toFixed(2)}</td>
                  </>
                ) : (
                  <td colSpan={options.length + 2} className={styles.hidden}>
                    {t('appraisal.belowMinimum', { minimum: data.minimum })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
