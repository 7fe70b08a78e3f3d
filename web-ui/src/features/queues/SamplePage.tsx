import { CheckCircleFilled, EyeOutlined } from '@ant-design/icons';
import { Alert, App, Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $responsibility, responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import styles from '@/ui/List.module.css';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';

const SAMPLE = '/api/responsibility/v1/acceptance-samples/{sample}';

/** A batch on its way: what was drawn is opened first, then all of it is accepted. */
export default function SamplePage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { sample = '' } = useParams();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    SAMPLE,
    { params: { path: { sample } } },
    { refetchOnWindowFocus: 'always', refetchOnMount: 'always' },
  );
  const [result, setResult] = useState<Schema<'BatchResult'> | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;

  async function accept() {
    setBusy(true);
    setRefused(null);
    try {
      const answer = await responsibility.POST(`${SAMPLE}/accept`, { params: { path: { sample } } });
      setResult(answer.data ?? null);
      message.success(t('batch.done', { count: answer.data?.accepted.length ?? 0 }));
      await queries.invalidateQueries();
    } catch (problem) {
      setRefused(problem);
    } finally {
      setBusy(false);
    }
  }

  const finished = data.acceptedAt !== null && data.acceptedAt !== undefined;
  return (
    <Page
      title={t('batch.sample')}
      note={finished ? t('batch.finished') : t('batch.sampleNote', { count: data.toOpen })}
      above={[
        { title: t('nav.acceptance'), path: '/acceptance' },
        { title: t('batch.title'), path: '/acceptance/batch' },
      ]}
      actions={
        !finished && (
          <Button type="primary" loading={busy} disabled={data.toOpen > 0} onClick={accept}>
            {t('batch.accept', { count: data.records.length })}
          </Button>
        )
      }
    >
      {refused !== null && <ProblemAlert error={refused} />}
      {result && result.left.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('batch.left', { count: result.left.length })}
          description={data.records
            .filter(({ id }) => result.left.some((one) => one.id === id))
            .map(({ title }) => title)
            .join(t('duty.comma'))}
        />
      )}
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 320 }}>
          <thead>
            <tr>
              <th scope="col">{t('record.name')}</th>
              <th scope="col">{t('record.unit')}</th>
              <th scope="col">{t('batch.look')}</th>
            </tr>
          </thead>
          <tbody>
            {data.records.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link to={`/records/${one.id}`} state={{ sample }} className={styles.main}>
                    {one.title}
                  </Link>
                </td>
                <td className={styles.nowrap}>{one.unit}</td>
                <td className={styles.nowrap}>
                  {!one.drawn && <span style={{ color: 'var(--ink-faint)' }}>{t('batch.notDrawn')}</span>}
                  {one.drawn && one.openedAt && (
                    <span style={{ color: 'var(--green)' }}>
                      <CheckCircleFilled aria-hidden="true" /> {t('batch.opened')}
                    </span>
                  )}
                  {one.drawn && !one.openedAt && (
                    <Tag color="warning" icon={<EyeOutlined aria-hidden="true" />}>
                      {t('batch.toOpen')}
                    </Tag>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p style={{ marginTop: 12, color: 'var(--ink-faint)', fontSize: 13, overflowWrap: 'anywhere' }}>
        {t('batch.seed')}：<code>{data.seed}</code>
      </p>
    </Page>
  );
}
