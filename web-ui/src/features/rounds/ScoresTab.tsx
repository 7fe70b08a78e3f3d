import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, ROUND, type RoundView } from './calls';
import styles from './Rounds.module.css';

type Summary = InspectionSchema<'ScoreSummary'>;

/** All objects with what their scores still lack, and how each inspector rates beside the others. */
export function ScoresTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round } = view;
  const { data, error, isPending, refetch } = $inspection.useQuery('get', `${ROUND}/scores`, at(round.id));
  return (
    <div className={styles.stack}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active title={false} paragraph={{ rows: view.objects.length || 6 }} />}
      {data && (
        <div className={listStyles.frame}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('rounds.objects')}</th>
                <th scope="col" className={listStyles.right}>
                  {t('roundScore.selfSum')}
                </th>
                <th scope="col" className={listStyles.right}>
                  {t('roundScore.verifiedSum')}
                </th>
                <th scope="col" className={listStyles.right}>
                  {t('rounds.total')}
                </th>
                <th scope="col">{t('roundScore.completeness')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((one) => (
                <tr key={one.object}>
                  <td>
                    <Link to={`/rounds/${round.id}/objects/${one.object}/inspect`}>{one.name}</Link>
                  </td>
                  <Figures one={one} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior', 'auditor') && (
        <Calibration round={round.id} />
      )}
    </div>
  );
}

/** Points claimed and points found over the same indicators, the total, and what the score still lacks. */
function Figures({ one }: { one: Summary }) {
  const { t } = useTranslation();
  const { self, verified, total, missing, unexplained } = one;
  return (
    <>
      <td className={listStyles.right}>{self ?? t('roundScore.selfNone')}</td>
      <td className={listStyles.right}>{verified ?? '—'}</td>
      <td className={listStyles.right}>{total}</td>
      <td>
        {missing === 0 && unexplained === 0 && t('roundScore.complete')}
        {missing > 0 && (
          <span className={styles.less}>{t('roundScore.missingScores', { count: missing })} </span>
        )}
        {unexplained > 0 && (
          <span className={styles.less}>{t('roundScore.unexplained', { count: unexplained })}</span>
        )}
      </td>
    </>
  );
}

function Calibration({ round }: { round: string }) {
  const { t } = useTranslation();
  const rated = $inspection.useQuery('get', `${ROUND}/calibration`, at(round));
  return (
    <Card title={t('roundScore.calibration')}>
      {rated.error && <ProblemAlert error={rated.error} onRetry={rated.refetch} />}
      {rated.data?.length === 0 && <span className={styles.sub}>{t('roundScore.calibrationNone')}</span>}
      {rated.data && rated.data.length > 0 && (
        <div className={listStyles.frame}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('rounds.team')}</th>
                <th scope="col">{t('roundScore.inspector')}</th>
                <th scope="col" className={listStyles.right}>
                  {t('roundScore.ratingCount')}
                </th>
                <th scope="col" className={listStyles.right}>
                  {t('roundScore.ownShare')}
                </th>
                <th scope="col" className={listStyles.right}>
                  {t('roundScore.othersShare')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rated.data.map((one) => (
                <tr key={one.team + one.inspector}>
                  <td>{one.team}</td>
                  <td>{one.inspector}</td>
                  <td className={styles.number}>{one.ratings}</td>
                  <td className={styles.number}>{one.share}%</td>
                  <td className={styles.number}>
                    {one.others === null || one.others === undefined ? '—' : `${one.others}%`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
