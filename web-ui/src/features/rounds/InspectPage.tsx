import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { $inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { CheckList } from './CheckList';
import { atObject, OBJECT, useMember, useNeighbours, useRound } from './calls';
import { FactLines } from './FactLines';
import { Grant } from './Grant';
import { Notes } from './Notes';
import styles from './Rounds.module.css';
import { Scoring } from './Scoring';

/** What inspectors do with one object: the drawn records, notes, and the score beside the self-score. */
export default function InspectPage() {
  const { round = '', object = '' } = useParams();
  // What is typed about one object is never put on the page of the next.
  return <Inspect key={object} round={round} object={object} />;
}

function Inspect({ round, object }: { round: string; object: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const whole = useRound(round);
  const member = useMember(whole.data, object);
  const { before, after } = useNeighbours(whole.data, object);
  const score = $inspection.useQuery('get', `${OBJECT}/score`, atObject(round, object));
  const error = whole.error ?? score.error;
  if (!whole.data || !score.data || isRefused(error))
    return <PageWait error={error} onRetry={score.refetch} />;
  const inspector = has(session, 'inspector', 'discipline', 'discipline-head', 'superior');
  const state = whole.data.round.state;
  const pathOf = ({ id }: { id: string }) => `/rounds/${round}/objects/${id}/inspect`;
  // Others of the office read what the team does.
  const works = inspector && member;
  return (
    <Page
      title={`${score.data.name} · ${t('rounds.inspect')}`}
      above={[
        { title: t('nav.rounds'), path: '/rounds' },
        { title: whole.data.round.title, path: `/rounds/${round}` },
      ]}
      actions={
        <>
          {before && <Link to={pathOf(before)}>{t('roundScore.before', { name: before.name })}</Link>}
          {after && <Link to={pathOf(after)}>{t('roundScore.after', { name: after.name })}</Link>}
        </>
      }
    >
      <div className={styles.stack}>
        <Grant view={whole.data} object={object} />
        <CheckList round={round} object={object} open={works && state === 'INSPECTION'} />
        {inspector && <Notes round={round} object={object} open={works && state === 'INSPECTION'} />}
        <Scoring
          round={round}
          object={object}
          sheet={score.data}
          open={works && (state === 'INSPECTION' || state === 'SCORING')}
          next={after && pathOf(after)}
        />
        <Card title={t('rounds.facts')}>
          <FactLines round={round} object={object} />
        </Card>
      </div>
    </Page>
  );
}
