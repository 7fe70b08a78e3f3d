import { CalendarOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Card, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { useDownload } from '@/ui/useDownload';
import { useSearch } from '@/ui/useSearch';
import { type RoundView, useRound } from './calls';
import { DecisionTab } from './DecisionTab';
import { FactsTab } from './FactsTab';
import { MeasuresTab } from './MeasuresTab';
import { ObjectsTab } from './ObjectsTab';
import { PollsTab } from './PollsTab';
import { RefusedNotices } from './RefusedNotices';
import { ResultsTab } from './ResultsTab';
import { RoundActs } from './RoundActs';
import { RoundState } from './RoundState';
import styles from './Rounds.module.css';
import { ScoresTab } from './ScoresTab';
import { TeamsTab } from './TeamsTab';

/** One round: where it stands, what the next step needs, and the work of each stage. */
export default function RoundPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { round: id = '' } = useParams();
  const { get, set } = useSearch<'tab'>();
  const { data, error, refetch } = useRound(id);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const { round, mine } = data;
  const office = mine && has(session, 'discipline', 'discipline-head', 'superior');
  const holdsPolls = has(
    session,
    'discipline',
    'discipline-head',
    'inspector',
    'bureau-leader',
    'superior',
    'auditor',
  );
  const started = round.state !== 'DRAFT' && round.state !== 'DISCARDED';
  const tabs = [
    { key: 'objects', children: <ObjectsTab view={data} /> },
    mine && { key: 'facts', children: <FactsTab view={data} /> },
    mine && { key: 'teams', children: <TeamsTab view={data} /> },
    mine && holdsPolls && { key: 'polls', children: <PollsTab view={data} /> },
    mine && started && { key: 'scores', children: <ScoresTab view={data} /> },
    started && { key: 'decision', children: <DecisionTab view={data} /> },
    started && { key: 'results', children: <ResultsTab view={data} /> },
    started && { key: 'measures', children: <MeasuresTab view={data} /> },
  ].filter((tab) => !!tab);
  return (
    <Page
      title={round.title}
      above={[{ title: t('nav.rounds'), path: '/rounds' }]}
      note={
        <>
          <RoundState state={round.state} /> {round.from} — {round.to} · {t('rounds.asOf')} {round.asOf}
        </>
      }
      actions={
        office &&
        (round.state === 'DRAFT' ? (
          <Link to={`/rounds/${id}/edit`}>
            <Button icon={<EditOutlined aria-hidden="true" />}>{t('rounds.edit')}</Button>
          </Link>
        ) : (
          <Link to={`/rounds/${id}/notices`}>
            <Button>{t('notices.title')}</Button>
          </Link>
        ))
      }
    >
      {office && started && <RefusedNotices round={id} />}
      <div className={styles.columns}>
        <Tabs
          activeKey={get('tab') ?? 'objects'}
          onChange={(tab) => set({ tab })}
          items={tabs.map((tab) => ({ ...tab, label: t(`rounds.tabs.${tab.key}` as 'rounds.tabs.objects') }))}
        />
        <div className={styles.stack}>
          <RoundActs view={data} />
          <Calendar view={data} />
          <History view={data} />
        </div>
      </div>
    </Page>
  );
}

function Calendar({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const { busy, get } = useDownload();
  return (
    <Card
      size="small"
      title={t('rounds.calendar')}
      extra={
        <Button
          size="small"
          type="text"
          icon={<CalendarOutlined aria-hidden="true" />}
          loading={busy}
          onClick={() => get(`/api/inspection/v1/rounds/${view.round.id}/calendar.ics`)}
        >
          {t('roundWork.calendarFile')}
        </Button>
      }
    >
      <ol className={styles.plain}>
        {view.stages.map((one) => (
          <li key={one.stage} className={styles.row}>
            <strong className={styles.stage}>{t(`rounds.stage.${one.stage}`)}</strong>
            <span className={styles.number}>
              {one.starts} — {one.ends}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function History({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  if (view.history.length === 0) return null;
  return (
    <Card size="small" title={t('rounds.history')}>
      <ol className={styles.plain}>
        {view.history.map((step) => (
          <li key={step.at}>
            <strong>{t(`rounds.act.${step.act}`)}</strong> {step.name}
            <span className={styles.sub}>{instantText(step.at)}</span>
            {step.reason && <span className={styles.sub}>{step.reason}</span>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
