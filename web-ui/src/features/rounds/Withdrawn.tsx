import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { at, ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

/** Records behind the frozen facts whose acceptance was withdrawn: each is struck or counts, with a reason. */
export function Withdrawn({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round } = view;
  const { busy, error, run } = useChange();
  const [asked, setAsked] = useState(false);
  const [answering, setAnswering] = useState<{ record: string; title: string; struck: boolean } | null>(null);
  const withdrawn = $inspection.useQuery('get', `${ROUND}/withdrawn-records`, at(round.id));
  const office = has(session, 'discipline', 'discipline-head', 'superior');
  const open = office && ['SELF_INSPECTION', 'INSPECTION', 'SCORING'].includes(round.state);
  if (withdrawn.error) return <ProblemAlert error={withdrawn.error} onRetry={withdrawn.refetch} />;
  return (
    <Card
      title={t('frozen.withdrawn')}
      extra={
        office && (
          <Button
            loading={busy}
            onClick={async () =>
              setAsked(await run(() => inspection.POST(`${ROUND}/withdrawn-records`, at(round.id))))
            }
          >
            {t('frozen.askWithdrawn')}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {error !== null && <ProblemAlert error={error} />}
        {withdrawn.data?.length === 0 && (
          <span className={styles.sub}>{t(asked ? 'frozen.withdrawnAsked' : 'frozen.withdrawnNone')}</span>
        )}
        <ul className={styles.plain} aria-label={t('frozen.withdrawn')}>
          {withdrawn.data?.map((one) => (
            <li key={one.record} className={styles.row}>
              <div className={styles.grow}>
                <strong>{one.unitName}</strong> {one.title}
                <span className={styles.sub}>
                  {one.since && t('frozen.withdrawnOn', { day: one.since })} {one.why}
                </span>
                {one.reason && (
                  <span className={styles.sub}>
                    {t(one.struck ? 'frozen.struck' : 'frozen.kept')}：{one.reason}（{one.byName}）
                  </span>
                )}
              </div>
              {open && one.reason == null && one.unit !== session.unit && (
                <>
                  <Button onClick={() => setAnswering({ ...one, struck: true })}>{t('frozen.strike')}</Button>
                  <Button onClick={() => setAnswering({ ...one, struck: false })}>{t('frozen.keep')}</Button>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
      {answering && (
        <Ask
          about={answering.record}
          title={`${t(answering.struck ? 'frozen.strike' : 'frozen.keep')}：${answering.title}`}
          ok={t(answering.struck ? 'frozen.strike' : 'frozen.keep')}
          questions={[{ name: 'reason', label: t('rounds.reason'), kind: 'area' }]}
          onAnswer={({ reason }) =>
            inspection.POST(`${ROUND}/withdrawn-records/{record}/answer`, {
              params: { path: { round: round.id, record: answering.record } },
              body: { struck: answering.struck, reason: String(reason) },
            })
          }
          onClose={() => setAnswering(null)}
        />
      )}
    </Card>
  );
}
