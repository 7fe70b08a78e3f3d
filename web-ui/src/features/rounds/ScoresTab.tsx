import { useQueries } from '@tanstack/react-query';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { at, atObject, OBJECT, ROUND, type RoundView, type Sheet } from './calls';
import styles from './Rounds.module.css';

const lines = (sheet: Sheet) => sheet.parts.flatMap((part) => part.lines);

/** All objects with what their scores still lack, and how each inspector rates beside the others. */
export function ScoresTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects } = view;
  const sheets = useQueries({
    queries: objects.map((object) =>
      $inspection.queryOptions('get', `${OBJECT}/score`, atObject(round.id, object.id)),
    ),
  });
  const failed = sheets.find(({ error }) => error);
  return (
    <div className={styles.stack}>
      {failed && <ProblemAlert error={failed.error} onRetry={failed.refetch} />}
      <div className={listStyles.frame}>
        <table className={listStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rounds.objects')}</th>
              <th scope="col">{t('rounds.selfSum')}</th>
              <th scope="col">{t('rounds.verifiedSum')}</th>
              <th scope="col">{t('rounds.total')}</th>
              <th scope="col">{t('rounds.completeness')}</th>
            </tr>
          </thead>
          <tbody>
            {objects.map((object, index) => {
              const sheet = sheets[index]?.data;
              return (
                <tr key={object.id}>
                  <td>
                    <Link to={`/rounds/${round.id}/objects/${object.id}/inspect`}>{object.name}</Link>
                  </td>
                  <Figures sheet={sheet} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior', 'auditor') && (
        <Calibration round={round.id} />
      )}
    </div>
  );
}

/** Points claimed and points found over the same indicators: those for which both are known. */
function Figures({ sheet }: { sheet: Sheet | undefined }) {
  const { t } = useTranslation();
  if (!sheet) return <td colSpan={4} />;
  const all = lines(sheet);
  const both = all.filter((line) => line.difference !== null && line.difference !== undefined);
  const sum = (value: (line: (typeof both)[number]) => unknown) =>
    // Tenths of thousandths as whole numbers: no figure of this table is a rounding error.
    both.reduce((total, line) => total + Math.round(Number(value(line)) * 10_000), 0) / 10_000;
  const missing = all.filter((line) => line.state === 'MISSING').length;
  return (
    <>
      <td className={styles.number}>{both.length > 0 ? sum((line) => line.self) : t('rounds.selfNone')}</td>
      <td className={styles.number}>{both.length > 0 ? sum((line) => line.verified) : '—'}</td>
      <td className={styles.number}>{sheet.total}</td>
      <td>
        {missing === 0 && sheet.unexplained === 0 && t('rounds.complete')}
        {missing > 0 && <span className={styles.less}>{t('rounds.missingScores', { count: missing })} </span>}
        {sheet.unexplained > 0 && (
          <span className={styles.less}>{t('rounds.unexplained', { count: sheet.unexplained })}</span>
        )}
      </td>
    </>
  );
}

function Calibration({ round }: { round: string }) {
  const { t } = useTranslation();
  const rated = $inspection.useQuery('get', `${ROUND}/calibration`, at(round));
  return (
    <Card title={t('rounds.calibration')}>
      {rated.error && <ProblemAlert error={rated.error} onRetry={rated.refetch} />}
      {rated.data?.length === 0 && <span className={styles.sub}>{t('rounds.calibrationNone')}</span>}
      {rated.data && rated.data.length > 0 && (
        <table className={listStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rounds.team')}</th>
              <th scope="col">{t('rounds.inspector')}</th>
              <th scope="col">{t('rounds.ratingCount')}</th>
              <th scope="col">{t('rounds.ownShare')}</th>
              <th scope="col">{t('rounds.othersShare')}</th>
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
      )}
    </Card>
  );
}
