import { Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { atObject, OBJECT } from './calls';
import styles from './Rounds.module.css';

/** The frozen figures of an object, each opening into the records behind it. */
export function FactLines({ round, object }: { round: string; object: string }) {
  const { t } = useTranslation();
  const lines = $inspection.useQuery('get', `${OBJECT}/facts`, atObject(round, object));
  if (!lines.data || isRefused(lines.error))
    return lines.error ? (
      <ProblemAlert error={lines.error} onRetry={lines.refetch} />
    ) : (
      <Skeleton active title={false} paragraph={{ rows: 4 }} />
    );
  if (lines.data.length === 0) return <span className={styles.sub}>{t('rounds.factsNone')}</span>;
  return (
    <ul className={styles.plain}>
      {lines.data.map((line) => (
        <li key={line.unit + line.duty + (line.owner ?? '') + line.snapshot}>
          <strong>{line.itemNo}</strong> {line.clause} {line.owner && <Tag>{t('roundWork.inPerson')}</Tag>}
          <span className={styles.sub}>
            {line.unitName} ·{' '}
            {t('rounds.figures', { required: line.required, done: line.done, notYetDue: line.notYetDue })}
          </span>
          {line.records.length > 0 && (
            <details>
              <summary className={styles.sub} style={{ display: 'list-item', cursor: 'pointer' }}>
                {t('rounds.records')}（{line.records.length}）
              </summary>
              <ul className={styles.plain} style={{ gap: 4, paddingInlineStart: 16 }}>
                {line.records.map((record, index) => (
                  <li key={record.id}>
                    <Link to={`/records/${record.id}`}>{t('rounds.record', { n: index + 1 })}</Link>{' '}
                    {record.struck && <span className={styles.less}>{t('rounds.struck')}</span>}{' '}
                    <span className={styles.hash}>{record.hash}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
