import { Button, InputNumber, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useIdOf } from '@/ui/useIdOf';
import { beginBatch, issuePaper, type Poll, useBatches } from './calls';
import styles from './Poll.module.css';
import { useTask } from './useTask';
import { groupsBy } from './ways';

/** How many paper ballots went out, and the batches in which they are typed in. */
export function Paper({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { idOf } = useIdOf();
  const { groups } = poll.definition;
  const open = groupsBy(poll, 'PAPER');
  const [chosen, setGroup] = useState('');
  const group = (open.find((one) => one.code === chosen) ?? open[0])?.code ?? '';
  const issued = poll.groups.find((one) => one.code === group)?.paperIssued ?? 0;
  const [total, setTotal] = useState<number | null>(null);
  const [sheets, setSheets] = useState(10);
  const batches = useBatches(poll.id);
  const { busy, error, run } = useTask();
  const titleOf = (code: string) => groups.find((one) => one.code === code)?.title ?? code;
  return (
    <div className={styles.stack}>
      <p className={styles.note}>{t('appraisal.paperNote')}</p>
      <div className={styles.line}>
        <Select
          value={group || undefined}
          aria-label={t('appraisal.group')}
          style={{ minWidth: 120 }}
          options={open.map((one) => ({ value: one.code, label: one.title }))}
          onChange={(one) => {
            setGroup(one);
            setTotal(null);
          }}
        />
        <InputNumber
          value={total ?? issued}
          min={0}
          precision={0}
          aria-label={t('appraisal.paperTotal')}
          onChange={setTotal}
        />
        <Button
          disabled={busy || !group || total === null || total === issued}
          onClick={() => run(() => issuePaper(poll, group, total ?? issued))}
        >
          {t('appraisal.paperIssue')}
        </Button>
      </div>
      {poll.state === 'OPEN' && issued > 0 && (
        <div className={styles.line}>
          <InputNumber
            value={sheets}
            min={1}
            max={200}
            precision={0}
            aria-label={t('appraisal.batchSheets')}
            onChange={(value) => setSheets(value ?? 1)}
          />
          <Button
            type="primary"
            loading={busy}
            onClick={() =>
              run(async () => {
                navigate(
                  `/polls/${poll.id}/paper/${await beginBatch(poll.id, idOf(`${group}.${sheets}`), group, sheets)}`,
                );
              })
            }
          >
            {t('appraisal.batchAdd')}
          </Button>
          <span className={styles.note}>{t('appraisal.batchSheets')}</span>
        </div>
      )}
      <ul className={styles.plain}>
        {batches.data?.map((batch) => (
          <li key={batch.id} className={styles.line}>
            <span className={styles.grow}>
              {t('appraisal.batch', {
                ordinal: batch.ordinal,
                group: titleOf(batch.group),
                sheets: batch.sheets,
              })}
            </span>
            <Tag>{t(`appraisal.batchState.${batch.state}`)}</Tag>
            {batch.state === 'OPEN' && (
              <Link to={`/polls/${poll.id}/paper/${batch.id}`}>
                {t('appraisal.batchDone', { count: batch.entriesDone })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
