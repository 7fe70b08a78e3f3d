import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { ifMatch, ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

const SHOWN = 8;

/** The steps open to this person, each with what must be on record first. */
export function RoundActs({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { busy, error, run } = useChange();
  const [asking, setAsking] = useState<RoundView['acts'][number] | null>(null);
  if (view.acts.length === 0) return null;
  const take = (act: RoundView['acts'][number]['act'], reason?: string) =>
    inspection.POST(`${ROUND}/acts`, {
      params: { path: { round: view.round.id }, header: ifMatch(view.round.version) },
      body: { act, reason },
    });
  const missing = view.acts.flatMap((possible) => (possible.reason ? [] : possible.missing));
  return (
    <Card size="small">
      <div className={styles.stack}>
        {missing.length > 0 && (
          <div>
            <strong>{t('rounds.missing')}</strong>
            <ul className={styles.plain} style={{ gap: 4, marginTop: 6 }}>
              {missing.slice(0, SHOWN).map((one) => (
                <li key={one.what + one.about}>
                  {t(`rounds.what.${one.what}`)}
                  {one.about && <span className={styles.sub}>{one.about}</span>}
                </li>
              ))}
              {missing.length > SHOWN && (
                <li className={styles.sub}>{t('rounds.missingMore', { count: missing.length - SHOWN })}</li>
              )}
            </ul>
          </div>
        )}
        {error !== null && <ProblemAlert error={error} />}
        <div className={styles.row}>
          {view.acts.map((possible) => (
            <Button
              key={possible.act}
              type={possible.reason ? 'default' : 'primary'}
              danger={possible.act === 'DISCARD'}
              loading={busy && !possible.reason}
              disabled={possible.missing.length > 0}
              onClick={async () => {
                if (possible.reason) setAsking(possible);
                else if (await run(() => take(possible.act))) message.success(t('rounds.actDone'));
              }}
            >
              {t(`rounds.act.${possible.act}`)}
            </Button>
          ))}
        </div>
      </div>
      {asking && (
        <Ask
          title={t(`rounds.act.${asking.act}`)}
          ok={t(`rounds.act.${asking.act}`)}
          questions={[{ name: 'reason', label: t('rounds.reason'), kind: 'area' }]}
          onAnswer={({ reason }) => take(asking.act, String(reason))}
          onClose={() => setAsking(null)}
        />
      )}
    </Card>
  );
}
