import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { isRefused } from '@/api/problem';
import { useToday } from '@/api/useToday';
import { instantText } from '@/ui/instant';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { Ask } from './Ask';
import { atObject, OBJECT, type SelfView, useRound } from './calls';
import { FactLines } from './FactLines';
import { Grant } from './Grant';
import { SelfStateTag } from './RoundState';
import styles from './Rounds.module.css';
import { Section } from './Section';
import { SelfScores } from './SelfScores';
import { useUnsaved } from './useUnsaved';

const WORDS = {
  SUBMIT: 'rounds.submit',
  RETURN: 'rounds.return',
  WITHDRAW: 'roundWork.selfWithdraw',
} as const;

/** 自查: five sections that save themselves, a score for each indicator beside what the ledgers say, and the signature. */
export default function SelfPage() {
  const { t } = useTranslation();
  const { round = '', object = '' } = useParams();
  const whole = useRound(round);
  const { data, error, refetch } = $inspection.useQuery(
    'get',
    `${OBJECT}/self-inspection`,
    atObject(round, object),
  );
  const today = useToday();
  const { message } = App.useApp();
  const scores = useUnsaved();
  const sections = useUnsaved();
  const waiting = [...scores.parts, ...sections.parts];
  const [asking, setAsking] = useState<SelfView['acts'][number] | null>(null);
  if (!data || !whole.data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      title={`${data.object.name} · ${t('rounds.self')}`}
      above={[
        { title: t('nav.rounds'), path: '/rounds' },
        { title: whole.data.round.title, path: `/rounds/${round}` },
      ]}
      note={
        <>
          <SelfStateTag self={data.self} /> {data.deadline && t('rounds.deadline', { day: data.deadline })}
          {data.self.signedName && ` · ${data.self.signedName} ${data.self.submittedOn}`}
        </>
      }
      actions={
        data.acts.length > 0 &&
        data.acts.map((act) => (
          <Button
            key={act.act}
            type={act.act === 'SUBMIT' ? 'primary' : 'default'}
            onClick={() =>
              act.act === 'SUBMIT' && waiting.length > 0
                ? message.warning(t('roundWork.unsaved', { parts: waiting.join('、') }))
                : setAsking(act)
            }
          >
            {t(WORDS[act.act])}
          </Button>
        ))
      }
      output={{
        files: [
          {
            label: t('rounds.docx'),
            url: `/api/inspection/v1/rounds/${round}/objects/${object}/self-inspection.docx`,
          },
        ],
      }}
    >
      <div className={styles.stack}>
        <SelfScores view={data} round={round} onUnsaved={scores.note} />
        {data.sections.map((section) => (
          <Section
            key={section.section}
            round={round}
            object={object}
            stored={section}
            editable={data.editable}
            onUnsaved={sections.note}
          />
        ))}
        <Grant view={whole.data} object={object} />
        <Card title={t('rounds.facts')}>
          <FactLines round={round} object={object} />
        </Card>
        {data.history.length > 0 && (
          <Card title={t('rounds.history')}>
            <ol className={styles.plain}>
              {data.history.map((step) => (
                <li key={step.at}>
                  <strong>{t(WORDS[step.act])}</strong> {step.name}
                  {step.late && ` · ${t('rounds.late')}`}
                  <span className={styles.sub}>
                    {instantText(step.at)} {step.reason}
                  </span>
                </li>
              ))}
            </ol>
          </Card>
        )}
      </div>
      {asking && (
        <Ask
          about={object}
          title={t(WORDS[asking.act])}
          ok={t(WORDS[asking.act])}
          note={
            asking.act !== 'SUBMIT'
              ? asking.act === 'WITHDRAW'
                ? t('roundWork.selfWithdrawAsk')
                : undefined
              : data.deadline && data.deadline < today
                ? t('roundWork.submitLate', { day: data.deadline })
                : t('rounds.submitAsk')
          }
          questions={asking.reason ? [{ name: 'reason', label: t('rounds.reason'), kind: 'area' }] : []}
          onAnswer={({ reason }) =>
            inspection.POST(`${OBJECT}/self-inspection/acts`, {
              params: { path: { round, object }, header: ifMatch(data.self.version) },
              body: { act: asking.act, reason: reason ? String(reason) : undefined },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {/* Sections go with the page by themselves. */}
      <LeaveGuard when={scores.parts.length > 0} note={t('typed.leaveNote')} />
    </Page>
  );
}
