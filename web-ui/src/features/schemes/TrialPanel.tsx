import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { ObjectKind, SchemeView, Trial } from './calls';
import { tryScheme, useRounds, useSchemes } from './calls';
import { Labelled } from './Labelled';
import styles from './Schemes.module.css';
import { TrialResult } from './TrialResult';

/** 试算: how the scheme would have turned out on facts made from a seed or on those of a round, beside another scheme. */
export function TrialPanel({ view, dirty }: { view: SchemeView; dirty: boolean }) {
  const { t } = useTranslation();
  const schemes = useSchemes();
  const rounds = useRounds();
  const others = (schemes.data?.items ?? []).filter(({ id }) => id !== view.id);
  const before = view.versions.find(({ number }) => number < view.number);
  const [kind, setKind] = useState<ObjectKind>(view.scheme.sheets[0]?.kind ?? 'UNIT');
  const [objects, setObjects] = useState(20);
  const [seed, setSeed] = useState(1);
  const [against, setAgainst] = useState<string | undefined>(before?.id);
  const [round, setRound] = useState<string | undefined>();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function run() {
    setBusy(true);
    setError(null);
    try {
      const request = { kind, objects, seed, round: round ?? null, against: against ?? null };
      setTrial((await tryScheme(view.id, request)) ?? null);
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
        <Labelled label={t('schemes.trialOn')}>
          <Select
            value={round ?? ''}
            aria-label={t('schemes.trialOn')}
            popupMatchSelectWidth={false}
            options={[
              { value: '', label: t('schemes.generated') },
              ...(rounds.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(chosen) => setRound(chosen || undefined)}
          />
        </Labelled>
        {round === undefined && (
          <>
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
          </>
        )}
        {others.length > 0 && (
          <Labelled label={t('schemes.compareWith')}>
            <Select
              value={against}
              allowClear
              aria-label={t('schemes.compareWith')}
              popupMatchSelectWidth={false}
              options={others.map(({ id, number, title }) => ({
                value: id,
                label: `${title} ${t('schemes.number', { number })}`,
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
      {trial && <TrialResult trial={trial} />}
    </div>
  );
}
