import { CopyOutlined, EditOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Descriptions, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { byText } from '@/ui/byText';
import { closingText } from '@/ui/forms/fulfilment';
import { obligationText } from '@/ui/obligationText';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { RecordState } from '@/ui/RecordState';
import { ActBar } from './ActBar';
import { isProgress, type RecordView, useRecord } from './calls';
import { EvidenceList } from './EvidenceList';
import { FormCard } from './FormCard';
import { MeasureCard } from './MeasureCard';
import { Past } from './Past';
import styles from './RecordPage.module.css';
import { Timeline } from './Timeline';

/** One 履职记录 as whoever may see it sees it, with just the steps that are open to this person now. */
export default function RecordPage() {
  const { t } = useTranslation();
  const { record: id = '' } = useParams();
  const session = useSession();
  const { state } = useLocation();
  const { data, error, refetch } = useRecord(id);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      narrow
      above={cameFrom()}
      title={data.title || t('record.untitled')}
      note={
        <>
          <RecordState state={data.state} progress={isProgress(data)} /> <span>{acceptingText(data)}</span>
        </>
      }
      actions={
        <>
          {data.unit.id === session.unit && has(session, 'staff', 'unit-leader') && (
            <Link to={`/records/new?from=${data.id}`}>
              <Button icon={<CopyOutlined aria-hidden="true" />}>{t('record.copy')}</Button>
            </Link>
          )}
          {data.editable && (
            <Link to={`/records/${data.id}/edit`}>
              <Button icon={<EditOutlined aria-hidden="true" />}>{t('record.edit')}</Button>
            </Link>
          )}
        </>
      }
    >
      {data.foundWrong && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('spot.found', { by: data.foundWrong.notedBy ?? '—', on: data.foundWrong.notedOn })}
          description={data.foundWrong.remark}
        />
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card>
            <Descriptions
              size="small"
              column={{ xs: 1, md: 2 }}
              items={[
                { key: 'unit', label: t('record.unit'), children: data.unit.name },
                { key: 'held', label: t('record.heldOn'), children: data.heldOn ?? '—' },
                { key: 'recorder', label: t('record.recorder'), children: data.recorder.name },
                {
                  key: 'signer',
                  label: t('record.signer'),
                  children: byText(data.signer, data.signedFor, t),
                },
                {
                  key: 'acceptor',
                  label: t('record.acceptor'),
                  children: byText(data.acceptor, data.acceptedFor, t),
                },
                { key: 'accepted', label: t('record.acceptedOn'), children: data.acceptedOn ?? '—' },
              ]}
            />
            <h2 className={styles.heading}>{t('record.content')}</h2>
            <p className={styles.text}>{data.content || '—'}</p>
            <h2 className={styles.heading}>{t('record.participants')}</h2>
            <p className={styles.text}>{data.participants || '—'}</p>
          </Card>
          <FormCard record={data} />
          <MeasureCard record={data} />
          <Card title={t('record.evidence')}>
            <EvidenceList record={data.id} files={data.evidence} />
          </Card>
          <Past record={data} />
        </div>
        <div className={styles.column}>
          <Card title={t('record.obligations')}>
            {data.obligations.length > 1 && (
              <p className={styles.sub}>{t('record.sharedBy', { count: data.obligations.length })}</p>
            )}
            <ul className={styles.served}>
              {data.obligations.map((one) => (
                <li key={one.id}>
                  <Link to={`/obligations/${one.id}`}>{obligationText(one, t)}</Link>
                  <span className={styles.sub}>
                    {one.item.no} · {one.owner} · {one.due}
                  </span>
                  {one.fulfils === false && (
                    <span className={styles.sub}>
                      <Tag color="processing">{t('record.progress')}</Tag>
                      {one.closing
                        ? t('record.closedOnly', { when: closingText(one.closing, t) })
                        : t('record.notClosed')}
                    </span>
                  )}
                  {one.reason && (
                    <span className={styles.sub}>
                      {t('record.fitReason')}：{one.reason}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Card>
          <Card title={t('record.timeline')}>
            <Timeline record={data} />
          </Card>
          {data.hash && (
            <p className={styles.hash}>
              {t('record.hash')}：<code>{data.hash}</code>
            </p>
          )}
        </div>
      </div>
      <ActBar key={data.id} record={data} />
    </Page>
  );

  /** The sample or the spot check that is gone through record by record, or else where every record stands. */
  function cameFrom() {
    if (state?.sample) return [{ title: t('batch.sample'), path: `/acceptance/samples/${state.sample}` }];
    if (state?.check) return [{ title: t('spot.title'), path: `/acceptance/checks/${state.check}` }];
    return [{ title: t('nav.records'), path: '/records' }];
  }

  function acceptingText({ state, acceptingSide, acceptingUnit }: RecordView) {
    if (state !== 'SIGNED' || !acceptingSide) return '';
    return t(`record.accepting.${acceptingSide}`, { unit: acceptingUnit?.name ?? '' });
  }
}
