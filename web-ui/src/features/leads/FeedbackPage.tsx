import { CheckCircleFilled, HourglassOutlined } from '@ant-design/icons';
import { App, Button, Card, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { uuidv7 } from '@/ui/uuid';
import { type Batch, type Ended, receiveFeedback, sendFeedback, useFeedbacks, usePending } from './feedback';
import styles from './Lead.module.css';
import { ColourTag } from './LeadTags';

/** 办结反馈: what the desk is told each quarter of the leads that it registered. */
export default function FeedbackPage() {
  const { t } = useTranslation();
  const session = useSession();
  const query = useFeedbacks();
  const items = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('feedback.title')}
      above={[{ title: t('nav.leads'), path: '/leads' }]}
      note={t('feedback.note')}
    >
      <div className={styles.column}>
        {has(session, 'case-manager', 'discipline-head') && <Pending />}
        {query.error && <ProblemAlert error={query.error} onRetry={query.refetch} />}
        {query.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
        {query.data && items.length === 0 && <Nothing title={t('feedback.none')} />}
        {items.map((batch) => (
          <Sent key={batch.id} batch={batch} />
        ))}
        <MoreButton query={query} />
      </div>
    </Page>
  );
}

function Pending() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { data, error, refetch } = usePending(true);
  const [id, setId] = useState(uuidv7);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  if (!data || isRefused(error))
    return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton active />;

  async function send(leads: readonly Ended[]) {
    setBusy(true);
    setProblem(null);
    try {
      await sendFeedback(id, leads);
      setId(uuidv7());
      message.success(t('feedback.sentDone'));
    } catch (refused) {
      setProblem(refused);
    }
    setBusy(false);
  }

  return (
    <Card
      title={t('feedback.pending', { n: data.leads.length })}
      extra={
        data.due && (
          <span className={styles.row}>
            {t('feedback.due', { day: data.due })}
            {data.colour && <ColourTag colour={data.colour} />}
          </span>
        )
      }
    >
      {data.leads.length === 0 ? (
        <span className={styles.sub}>{t('feedback.nothing')}</span>
      ) : (
        <>
          <Leads leads={data.leads} />
          <Button type="primary" loading={busy} style={{ marginTop: 12 }} onClick={() => send(data.leads)}>
            {t('feedback.send')}
          </Button>
        </>
      )}
      {problem !== null && <ProblemAlert error={problem} />}
    </Card>
  );
}

function Sent({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function receive() {
    setBusy(true);
    setError(null);
    try {
      await receiveFeedback(batch);
      message.success(t('feedback.receivedDone'));
    } catch (refused) {
      setError(refused);
    }
    setBusy(false);
  }

  return (
    <Card
      title={t('feedback.sent', { day: batch.sentOn, name: batch.sentBy.name, n: batch.leads.length })}
      extra={
        batch.receivable ? (
          <Button type="primary" loading={busy} onClick={receive}>
            {t('feedback.receive')}
          </Button>
        ) : batch.receivedBy ? (
          <StateTag tone="green" icon={<CheckCircleFilled />}>
            {t('feedback.received', { name: batch.receivedBy.name, day: batch.receivedOn })}
          </StateTag>
        ) : (
          <StateTag tone="amber" icon={<HourglassOutlined />}>
            {t('feedback.unreceived')}
          </StateTag>
        )
      }
    >
      {error !== null && <ProblemAlert error={error} />}
      <Leads leads={batch.leads} />
    </Card>
  );
}

function Leads({ leads }: { leads: readonly Ended[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{t('lead.number')}</th>
            <th scope="col">{t('lead.sourceName')}</th>
            <th scope="col">{t('lead.outsideNumber')}</th>
            <th scope="col">{t('lead.received')}</th>
            <th scope="col">{t('feedback.result')}</th>
            <th scope="col">{t('feedback.endedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {leads.map((one) => (
            <tr key={one.lead}>
              <td>{one.number ?? '—'}</td>
              <td>{t(`lead.source.${one.source}`)}</td>
              <td>{one.outsideNumber ?? '—'}</td>
              <td>{one.receivedOn}</td>
              <td>{t(`lead.act.${one.act}`)}</td>
              <td>{one.endedOn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
