import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { countBatch, discardBatch, useBatches, usePoll } from './calls';
import styles from './Poll.module.css';
import { SheetEntry } from './SheetEntry';
import { useTask } from './useTask';

/** One batch of paper ballots: the own entry, where the two differ, and counting. */
export default function PaperPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { poll: pollId = '', batch: id = '' } = useParams();
  const poll = usePoll(pollId);
  const batches = useBatches(pollId);
  const { busy, error, run } = useTask();
  const batch = batches.data?.find((one) => one.id === id);
  if (!poll.data || !batch || isRefused(poll.error))
    return <PageWait error={poll.error} onRetry={poll.refetch} />;
  const { definition, title } = poll.data;
  const group = definition.groups.find((one) => one.code === batch.group)?.title ?? batch.group;
  const optionOf = (code?: string | null) =>
    definition.options.find((one) => one.code === code)?.title ?? t('appraisal.blank');

  async function leave(work: () => Promise<void>) {
    if (await run(work)) navigate(`/polls/${pollId}`);
  }

  return (
    <Page
      title={t('appraisal.paperEntry')}
      above={[
        { title: t('nav.polls'), path: '/polls' },
        { title, path: `/polls/${pollId}` },
      ]}
      note={
        <>
          {t('appraisal.batch', { ordinal: batch.ordinal, group, sheets: batch.sheets })} ·{' '}
          {t('appraisal.batchDone', { count: batch.entriesDone })}
        </>
      }
    >
      <div className={styles.column}>
        {batch.differences.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('appraisal.differences', { count: batch.differences.length })}
            description={
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {batch.differences.map((one) => (
                  <li key={`${one.sheet} ${one.item}`}>
                    {t('appraisal.difference', {
                      sheet: one.sheet,
                      item: one.item + 1,
                      first: optionOf(one.first),
                      second: optionOf(one.second),
                    })}
                  </li>
                ))}
              </ul>
            }
          />
        )}
        {batch.state === 'OPEN' && batch.open && (
          <SheetEntry key={batch.id} poll={pollId} batch={batch} definition={definition} />
        )}
        {error !== null && <ProblemAlert error={error} />}
      </div>
      {batch.state === 'OPEN' && (
        <div className={styles.bar}>
          <ConfirmButton
            danger
            disabled={busy}
            ask={t('appraisal.batchDiscardAsk')}
            onConfirm={() => leave(() => discardBatch(pollId, batch))}
          >
            {t('appraisal.batchDiscard')}
          </ConfirmButton>
          <Button
            type="primary"
            size="large"
            loading={busy}
            disabled={!batch.countable}
            onClick={() => leave(() => countBatch(pollId, batch))}
          >
            {t('appraisal.batchCount')}
          </Button>
        </div>
      )}
    </Page>
  );
}
