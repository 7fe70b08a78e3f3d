import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { isRefused } from '@/api/problem';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import styles from '@/ui/List.module.css';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { RecordState } from '@/ui/RecordState';

type SpotChecked = Schema<'SpotCheckView'>['records'][number];

/** One 抽查: each drawn record is opened, and noted as true or not. */
export default function SpotCheckPage() {
  const { t } = useTranslation();
  const { check = '' } = useParams();
  const [asking, setAsking] = useState<{ record: SpotChecked; genuine: boolean } | null>(null);
  const [remark, setRemark] = useState('');
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/spot-checks/{check}',
    { params: { path: { check } } },
    { refetchOnMount: 'always' },
  );
  const note = $responsibility.useMutation(
    'put',
    '/api/responsibility/v1/spot-checks/{check}/records/{record}',
    {
      meta: { shown: true },
      onSuccess: () => {
        setAsking(null);
        setRemark('');
        return queries.invalidateQueries();
      },
    },
  );
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const saying = note.isPending ? note.variables.params.path.record : undefined;
  const say = (record: SpotChecked, genuine: boolean) =>
    note.mutate({
      params: { path: { check, record: record.id }, header: ifMatch(record.version) },
      body: { genuine, remark: remark.trim() },
    });
  return (
    <Page
      title={t('spot.of', { from: data.from, to: data.to })}
      note={t('spot.drawnOf', { drawn: data.records.length, accepted: data.accepted })}
      above={[
        { title: t('nav.acceptance'), path: '/acceptance' },
        { title: t('spot.title'), path: '/acceptance/checks' },
      ]}
    >
      {note.error && !asking && <ProblemAlert error={note.error} />}
      <div className={styles.frame}>
        <table className={styles.table} style={{ minWidth: 640 }}>
          <thead>
            <tr>
              <th scope="col">{t('record.name')}</th>
              <th scope="col">{t('record.unit')}</th>
              <th scope="col">{t('spot.acceptedBy')}</th>
              <th scope="col">{t('filter.state')}</th>
              <th scope="col">{t('spot.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {data.records.map((one) => (
              <tr key={one.id}>
                <td>
                  <Link to={`/records/${one.id}`} state={{ check }} className={styles.main}>
                    {one.title}
                  </Link>
                </td>
                <td className={styles.nowrap}>{one.unit}</td>
                <td className={styles.nowrap}>{one.acceptedBy ?? '—'}</td>
                <td className={styles.nowrap}>
                  <RecordState state={one.state} />
                </td>
                <td>
                  {one.genuine === undefined || one.genuine === null ? (
                    <>
                      <Button size="small" loading={saying === one.id} onClick={() => say(one, true)}>
                        {t('spot.genuine')}
                      </Button>{' '}
                      <Button size="small" onClick={() => setAsking({ record: one, genuine: false })}>
                        {t('spot.wrong')}
                      </Button>
                    </>
                  ) : (
                    <>
                      <Tag color={one.genuine ? 'success' : 'error'}>
                        {t(one.genuine ? 'spot.genuine' : 'spot.wrong')}
                      </Tag>
                      {one.notedBy} {one.notedOn}
                      <Button
                        type="link"
                        size="small"
                        onClick={() => setAsking({ record: one, genuine: !one.genuine })}
                      >
                        {t(one.genuine ? 'spot.nowWrong' : 'spot.nowGenuine')}
                      </Button>
                      {one.remark && <span className={styles.sub}>{one.remark}</span>}
                      {one.verdicts.slice(0, -1).map((before) => (
                        <span key={before.notedOn + before.remark} className={styles.sub}>
                          {t('spot.before', {
                            verdict: t(before.genuine ? 'spot.genuine' : 'spot.wrong'),
                            by: before.notedBy ?? '—',
                            on: before.notedOn,
                            remark: before.remark,
                          })}
                        </span>
                      ))}
                    </>
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
      {asking && (
        <Modal
          open
          title={`${t(asking.genuine ? 'spot.genuine' : 'spot.wrong')} · ${asking.record.title}`}
          okText={t('common.save')}
          cancelText={t('common.cancel')}
          okButtonProps={{ loading: note.isPending, disabled: !remark.trim() }}
          onOk={() => say(asking.record, asking.genuine)}
          onCancel={() => {
            setAsking(null);
            setRemark('');
          }}
        >
          {!asking.genuine && <p style={{ color: 'var(--ink-soft)' }}>{t('spot.wrongNote')}</p>}
          <label htmlFor="spot-remark">{t(asking.genuine ? 'spot.why' : 'spot.remark')}</label>
          <Input.TextArea
            id="spot-remark"
            autoFocus
            value={remark}
            maxLength={1000}
            autoSize={{ minRows: 3 }}
            onChange={(event) => setRemark(event.target.value)}
          />
          {note.error && <ProblemAlert error={note.error} />}
        </Modal>
      )}
    </Page>
  );
}
