import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useIdOf } from '@/ui/useIdOf';
import { type RoundView, useChange, useScheme } from './calls';
import { pollsOf } from './pollOf';
import styles from './Rounds.module.css';

/** The polls of the round; one click makes the next one as the scheme asks for it. */
export function PollsTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const { round, objects } = view;
  const { busy, error, run } = useChange();
  const { idOf, forget } = useIdOf();
  const polls = $inspection.useQuery('get', '/api/inspection/v1/polls', {
    params: { query: { round: round.id, limit: 200 } },
  });
  const scheme = useScheme(round.scheme);
  const open =
    ['SELF_INSPECTION', 'INSPECTION', 'SCORING'].includes(round.state) &&
    has(session, 'discipline', 'discipline-head', 'inspector', 'bureau-leader', 'superior');
  const rules = scheme.data?.scheme.ballots ?? [];
  // Nobody holds a poll about the own unit: somebody of another unit makes that one.
  const others = objects.filter((one) => one.ownerUnit !== session.unit);
  const left = objects.length - others.length;

  function make(ballot: string) {
    if (!scheme.data) return;
    const made = pollsOf({
      scheme: scheme.data.scheme,
      ballot,
      round: round.id,
      title: `${round.title} · ${rules.find((one) => one.code === ballot)?.title}`,
      instructions: t('appraisal.defaults.instructions'),
      objects: others,
    }).map((body) => ({ id: idOf(JSON.stringify(body)), body }));
    return run(async () => {
      // Of a try that broke off, some are there already.
      const { data } = await polls.refetch();
      for (const { id, body } of made) {
        if (data?.items.some((poll) => poll.id === id)) continue;
        await inspection.PUT('/api/inspection/v1/polls/{poll}', {
          params: { path: { poll: id }, header: {} },
          body,
        });
      }
      forget();
      const [first] = made;
      if (made.length === 1 && first) navigate(`/polls/${first.id}`);
      else await polls.refetch();
    });
  }

  return (
    <Card
      title={t('rounds.tabs.polls')}
      extra={
        open &&
        rules.map((one) => (
          <Button key={one.code} loading={busy} disabled={others.length === 0} onClick={() => make(one.code)}>
            {t('rounds.pollMake', { title: one.title })}
          </Button>
        ))
      }
    >
      <div className={styles.stack}>
        {scheme.data && rules.length === 0 && <span className={styles.sub}>{t('rounds.pollNoRules')}</span>}
        {open && rules.length > 0 && left > 0 && (
          <span className={styles.sub}>{t('rounds.pollOwnLeft', { count: left })}</span>
        )}
        {error !== null && <ProblemAlert error={error} />}
        {polls.error && <ProblemAlert error={polls.error} onRetry={polls.refetch} />}
        {polls.data?.items.length === 0 && <span className={styles.sub}>{t('rounds.pollNone')}</span>}
        <ul className={styles.plain}>
          {polls.data?.items.map((poll) => (
            <li key={poll.id} className={styles.row}>
              <Link to={`/polls/${poll.id}`} className={styles.grow}>
                {poll.title}
              </Link>
              <span>{t(`appraisal.state.${poll.state}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
