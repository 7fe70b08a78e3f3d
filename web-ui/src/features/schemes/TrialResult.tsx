import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import type { Trial } from './calls';
import { Distribution } from './Distribution';
import { sum } from './figures';
import styles from './Schemes.module.css';

/** Totals, grades and means by indicator; beside the other scheme's with what differs. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const titles = Object.fromEntries(trial.grades.map(({ code, title }) => [code, title]));
  const compared = Boolean(trial.otherSpread);
  const spread = ({ lowest, median, highest, mean }: Trial['spread']) =>
    t('schemes.spread', { lowest, median, highest, mean });
  const moved = trial.objects.filter(({ grade, otherGrade }) => grade !== otherGrade).length;
  const incomplete = trial.objects.filter(({ complete }) => !complete).length;
  return (
    <section className={styles.stack} aria-label={t('schemes.trialResult')}>
      {trial.leftOut > 0 && (
        <Alert type="warning" showIcon title={t('schemes.leftOut', { count: trial.leftOut })} />
      )}
      {incomplete > 0 && (
        <Alert type="info" showIcon title={t('schemes.incompleteObjects', { count: incomplete })} />
      )}
      <div className={styles.card}>
        <p>
          <strong>{t('schemes.thisVersion')}</strong> {spread(trial.spread)}
        </p>
        {trial.otherSpread && (
          <p>
            <strong>{t('schemes.otherVersion')}</strong> {spread(trial.otherSpread)}
          </p>
        )}
        <p>
          {trial.grades.map(({ code, title, count, otherCount }) => (
            <Tag key={code}>
              {title} {count}
              {compared && ` / ${otherCount}`}
            </Tag>
          ))}
          {compared && <span className={styles.faint}>{t('schemes.gradesMoved', { count: moved })}</span>}
        </p>
        <Distribution trial={trial} />
      </div>
      <div className={list.frame}>
        <table className={list.table} aria-label={t('schemes.byIndicator')}>
          <thead>
            <tr>
              <th scope="col">{t('schemes.indicator')}</th>
              <th scope="col" className={list.right}>
                {t('schemes.points')}
              </th>
              <th scope="col" className={list.right}>
                {t('schemes.meanScore')}
              </th>
              {compared && (
                <th scope="col" className={list.right}>
                  {t('schemes.otherMean')}
                </th>
              )}
              <th scope="col" className={list.right}>
                {t('schemes.atZero')}
              </th>
            </tr>
          </thead>
          <tbody>
            {trial.indicators.map(({ code, requirement, points, mean, otherMean, atZero }) => (
              <tr key={code}>
                <td>
                  {code} {requirement}
                </td>
                <td className={list.right}>{points}</td>
                <td className={list.right}>{mean ?? '—'}</td>
                {compared && <td className={list.right}>{otherMean ?? '—'}</td>}
                <td className={list.right}>{atZero}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{t('schemes.byObject')}</summary>
        <div className={list.frame}>
          <table className={list.table} aria-label={t('schemes.byObject')}>
            <tbody>
              {trial.objects.map(({ object, name, total, grade, otherTotal, otherGrade }) => (
                <tr key={object}>
                  <td>{name ?? t('schemes.objectNumber', { number: object.replace('object-', '') })}</td>
                  <td className={list.right}>{total}</td>
                  <td>{grade && titles[grade]}</td>
                  {compared && <td className={list.right}>{otherTotal}</td>}
                  {compared && <td>{otherGrade && (titles[otherGrade] ?? otherGrade)}</td>}
                  {compared && <td className={list.right}>{difference(total, otherTotal)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

function difference(total: number, other: number | null | undefined) {
  if (other === null || other === undefined) return '';
  const by = sum([total, -other]);
  return by > 0 ? `+${by}` : `${by}`;
}
