import { Button, InputNumber, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { ObjectKind, SchemeView, Trial } from './calls';
import { tryScheme } from './calls';
import { Distribution } from './Distribution';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';

/** 试算: how the scheme would have turned out on facts made from a seed, beside another version. */
export function TrialPanel({ view, dirty }: { view: SchemeView; dirty: boolean }) {
  const { t } = useTranslation();
  const others = view.versions.filter(({ id }) => id !== view.id);
  const [kind, setKind] = useState<ObjectKind>(view.scheme.sheets[0]?.kind ?? 'UNIT');
  const [objects, setObjects] = useState(20);
  const [seed, setSeed] = useState(1);
  const [against, setAgainst] = useState<string | undefined>(others[0]?.id);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function run() {
    setBusy(true);
    setError(null);
    try {
      setTrial((await tryScheme(view.id, { kind, objects, seed, against: against ?? null })) ?? null);
    } catch (problem) {
      setTrial(null);
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={styles.stack}>
      <p className={styles.faint}>{t('schemes.trialNote')}</p>
      <div className={styles.fields}>
        <Labelled label={t('schemes.objects')}>
          <Select
            value={kind}
            aria-label={t('schemes.objects')}
            options={view.scheme.sheets.map((sheet) => ({
              value: sheet.kind,
              label: t(`schemes.object.${sheet.kind}`),
            }))}
            onChange={setKind}
          />
        </Labelled>
        <Labelled label={t('schemes.objectCount')}>
          <InputNumber
            value={objects}
            min={1}
            max={200}
            style={{ width: '100%' }}
            onChange={(next) => setObjects(next ?? 20)}
          />
        </Labelled>
        <Labelled label={t('schemes.seed')}>
          <InputNumber
            value={seed}
            min={0}
            precision={0}
            style={{ width: '100%' }}
            onChange={(next) => setSeed(next ?? 1)}
          />
        </Labelled>
        {others.length > 0 && (
          <Labelled label={t('schemes.compareWith')}>
            <Select
              value={against}
              allowClear
              aria-label={t('schemes.compareWith')}
              options={others.map(({ id, number }) => ({
                value: id,
                label: t('schemes.number', { number }),
              }))}
              onChange={setAgainst}
            />
          </Labelled>
        )}
        <div className={styles.endOfLine}>
          <Button type="primary" loading={busy} disabled={dirty} onClick={run}>
            {t('schemes.try')}
          </Button>
        </div>
      </div>
      {error !== null && <ProblemAlert error={error} />}
      {trial && <Result trial={trial} />}
    </div>
  );
}

function Result({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const titles = Object.fromEntries(trial.grades.map(({ code, title }) => [code, title]));
  const spread = ({ lowest, median, highest, mean }: Trial['spread']) =>
    t('schemes.spread', { lowest, median, highest, mean });
  return (
    <section className={styles.stack} aria-label={t('schemes.trialResult')}>
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
              {trial.otherSpread && ` / ${otherCount}`}
            </Tag>
          ))}
        </p>
        <Distribution trial={trial} />
      </div>
      <div className={list.frame}>
        <table className={list.table}>
          <caption className="visually-hidden">{t('schemes.byIndicator')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('schemes.indicator')}</th>
              <th scope="col" className={list.right}>
                {t('schemes.points')}
              </th>
              <th scope="col" className={list.right}>
                {t('schemes.meanScore')}
              </th>
              <th scope="col" className={list.right}>
                {t('schemes.atZero')}
              </th>
            </tr>
          </thead>
          <tbody>
            {trial.indicators.map(({ code, requirement, points, mean, atZero }) => (
              <tr key={code}>
                <td>
                  {code} {requirement}
                </td>
                <td className={list.right}>{points}</td>
                <td className={list.right}>{mean ?? '—'}</td>
                <td className={list.right}>{atZero}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{t('schemes.byObject')}</summary>
        <div className={list.frame}>
          <table className={list.table}>
            <tbody>
              {trial.objects.map(({ object, total, grade, otherTotal, otherGrade }) => (
                <tr key={object}>
                  <td>{t('schemes.objectNumber', { number: object.replace('object-', '') })}</td>
                  <td className={list.right}>{total}</td>
                  <td>{grade && titles[grade]}</td>
                  {trial.otherSpread && <td className={list.right}>{otherTotal}</td>}
                  {trial.otherSpread && <td>{otherGrade && titles[otherGrade]}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
