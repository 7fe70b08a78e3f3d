import { EditOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { ActionTable } from './ActionTable';
import { type Back, BackDialog } from './BackDialog';
import { at, useDraftRecord, useMeeting, useMeetingAct } from './calls';
import { IssueDialog } from './IssueDialog';
import { Lines } from './Lines';
import styles from './Meeting.module.css';
import { MeetingStateTag } from './MeetingTags';
import { Outcome } from './Outcome';
import { OutcomeForm } from './OutcomeForm';
import { Returns } from './Returns';

/** One meeting: agenda, the members' lines, what it came to, with just the steps that are open to this person. */
export default function MeetingPage() {
  const { t } = useTranslation();
  const { meeting: id = '' } = useParams();
  const { data, error, refetch } = useMeeting(id);
  const act = useMeetingAct();
  const draft = useDraftRecord();
  const [issuing, setIssuing] = useState(false);
  const [back, setBack] = useState<Back | null>(null);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const missing = data.lines.filter(({ enteredBy, successor }) => !enteredBy && !successor);
  const holdAsk =
    missing.length > 0
      ? t('meetings.holdMissing', { units: missing.map(({ unit }) => unit.name).join('、') })
      : t('meetings.holdAsk');
  const held = data.state === 'HELD' || data.state === 'ISSUED';
  return (
    <Page
      title={data.title}
      above={[{ title: t('nav.meetings'), path: '/meetings' }]}
      note={
        <>
          <MeetingStateTag state={data.state} /> {t(`meetingKind.${data.kind}`)} · {data.unit.name}
        </>
      }
      actions={
        <>
          {data.editable && (
            <Link to={`/meetings/${id}/edit`}>
              <Button icon={<EditOutlined aria-hidden="true" />}>{t('common.edit')}</Button>
            </Link>
          )}
          {data.acts.map((one) =>
            one === 'CANCEL' || one === 'HOLD' ? (
              <ConfirmButton
                key={one}
                danger={one === 'CANCEL'}
                type={one === 'HOLD' ? 'primary' : 'default'}
                loading={act.isPending}
                ask={one === 'CANCEL' ? t('meetings.cancelAsk') : holdAsk}
                onConfirm={() => act.mutate({ params: at(data), body: { act: one } })}
              >
                {t(`meetingAct.${one}`)}
              </ConfirmButton>
            ) : one === 'REOPEN' || one === 'CORRECT' ? (
              <Button key={one} onClick={() => setBack(one)}>
                {t(`meetingAct.${one}`)}
              </Button>
            ) : (
              <Button
                key={one}
                type="primary"
                loading={act.isPending}
                onClick={() =>
                  one === 'ISSUE' ? setIssuing(true) : act.mutate({ params: at(data), body: { act: one } })
                }
              >
                {t(`meetingAct.${one}`)}
              </Button>
            ),
          )}
          {data.recordable && (
            <Button
              type="primary"
              loading={draft.isPending}
              onClick={() => draft.mutate({ params: at(data) })}
            >
              {t('audits.draftRecord')}
            </Button>
          )}
        </>
      }
      output={{
        files: held
          ? [
              {
                label: t('meetings.minutes'),
                url: `/api/responsibility/v1/joint-meetings/${id}/minutes.docx`,
              },
            ]
          : [],
      }}
    >
      <div className={styles.stack}>
        {act.error && <ProblemAlert error={act.error} />}
        {draft.error && <ProblemAlert error={draft.error} />}
        <Card>
          <Descriptions
            size="small"
            column={{ xs: 1, md: 3 }}
            items={[
              { key: 'heldOn', label: t('meetings.heldOn'), children: data.heldOn },
              { key: 'place', label: t('meetings.place'), children: data.place || '—' },
              { key: 'chair', label: t('meetings.chair'), children: data.chair.name },
              { key: 'collectBy', label: t('meetings.collectBy'), children: data.collectBy },
              ...(data.partner
                ? [{ key: 'partner', label: t('meetings.partner'), children: data.partner }]
                : []),
              ...(data.minutesNo
                ? [{ key: 'minutesNo', label: t('meetings.minutesNo'), children: data.minutesNo }]
                : []),
              ...(data.record
                ? [
                    {
                      key: 'record',
                      label: t('meetings.record'),
                      children: <Link to={`/records/${data.record.id}`}>{data.record.name}</Link>,
                    },
                  ]
                : []),
            ]}
          />
        </Card>
        <Card title={t('meetings.agenda')}>
          <p className={styles.text}>{data.agenda}</p>
        </Card>
        <Lines meeting={data} />
        {data.previous.length > 0 && (
          <Card title={t('meetings.previous')}>
            <ActionTable items={data.previous} />
          </Card>
        )}
        <Returns meeting={data} />
        {data.outcome ? <OutcomeForm meeting={data} /> : held && <Outcome meeting={data} />}
      </div>
      {back && <BackDialog meeting={data} act={back} onClose={() => setBack(null)} />}
      {issuing && <IssueDialog meeting={data} onClose={() => setIssuing(false)} />}
    </Page>
  );
}
