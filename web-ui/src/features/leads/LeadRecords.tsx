import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLink } from '@/ui/FileLink';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { type Lead, type OnRecord, paperHref, sign } from './calls';
import styles from './Lead.module.css';
import { RecordDialog } from './RecordDialog';

/** What is on record, the newest first; nothing here can be changed. */
export function LeadRecords({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={t('lead.records')}
      extra={
        lead.recordable.length > 0 && <Button onClick={() => setAdding(true)}>{t('lead.addRecord')}</Button>
      }
    >
      {lead.records.length === 0 && <span className={styles.sub}>{t('lead.recordsNone')}</span>}
      <ul className={styles.plain}>
        {[...lead.records].reverse().map((one) => (
          <li key={one.id}>
            <Record lead={lead} one={one} />
          </li>
        ))}
      </ul>
      {adding && <RecordDialog lead={lead} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Record({ lead, one }: { lead: Lead; one: OnRecord }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { words } = one;
  const [error, setError] = useState<unknown>(null);
  const [correcting, setCorrecting] = useState(false);
  const wrong = lead.records.find(({ id }) => id === one.corrects);
  return (
    <>
      <span className={styles.row}>
        <strong>{t(`lead.record.${one.kind}`)}</strong> {words.title}
        {one.corrected && (
          <StateTag tone="grey" icon={<EditOutlined />} plain>
            {t('lead.corrected')}
          </StateTag>
        )}
        {one.refused && !one.corrected && (
          <StateTag tone="grey" icon={<StopOutlined />} plain>
            {t('lead.measureRefused')}
          </StateTag>
        )}
        {one.signable && (
          <Button
            size="small"
            onClick={() =>
              sign(lead, one.id).then(() => {
                setError(null);
                message.success(t('lead.signDone'));
              }, setError)
            }
          >
            {t('lead.sign')}
          </Button>
        )}
        {one.correctable && (
          <Button
            size="small"
            aria-label={t('lead.correctOne', { title: one.words.title })}
            onClick={() => setCorrecting(true)}
          >
            {t('lead.correct')}
          </Button>
        )}
      </span>
      {error !== null && <ProblemAlert error={error} />}
      <span className={styles.sub}>
        {one.heldOn} · {t(`lead.stage.${one.stage}`)} · {one.addedBy.name}
        {one.signatures.length > 0 &&
          ` · ${t('lead.signed', { names: one.signatures.map(({ name }) => name).join('、') })}`}
      </span>
      {wrong && <span className={styles.sub}>{t('lead.correctOne', { title: wrong.words.title })}</span>}
      {one.file && <FileLink url={paperHref(lead.id, one.file)}>{t('lead.paperFile')}</FileLink>}
      {words.text && <p className={styles.text}>{words.text}</p>}
      {words.meeting && (
        <p className={styles.text}>
          {words.meeting.minutes}（
          {words.meeting.attendance
            .map((each) =>
              [
                `${each.name} ${t(`lead.vote.${each.vote}`)}`,
                each.opinion && `${t('lead.meetingOpinion')}：${each.opinion}`,
                each.dissent && `${t('lead.dissent')}：${each.dissent}`,
              ]
                .filter(Boolean)
                .join('，'),
            )
            .join('；')}
          ）
        </p>
      )}
      {words.tasks && words.tasks.length > 0 && (
        <ul className={styles.lacks}>
          {words.tasks.map((task) => (
            <li key={task.what + task.who}>
              {[task.what, task.who, task.dueOn && t('lead.taskUntil', { day: task.dueOn })]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {words.custody && (
        <p className={styles.text}>
          {t('lead.custodyLine', {
            from: words.custody.from,
            keeper: words.custody.keeper,
            place: words.custody.place,
          })}
        </p>
      )}
      {words.measure && (
        <p className={styles.text}>
          {t(`lead.measure.${words.measure.kind}`)} · {words.measure.decider} · {words.measure.basis} ·{' '}
          {words.measure.remedy}
          {words.measure.termDays && ` · ${t('lead.termDays')} ${words.measure.termDays}`}
        </p>
      )}
      {words.checklist &&
        (['facts', 'evidence', 'characterisation', 'procedure', 'handling'] as const).map((key) => (
          <p key={key} className={styles.text}>
            {t(`lead.checklist.${key}`)}：{words.checklist?.[key]}
          </p>
        ))}
      {correcting && <RecordDialog lead={lead} corrects={one} onClose={() => setCorrecting(false)} />}
    </>
  );
}
