import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

const SHOWN = 8;

/** The steps open to this person, each with what must be on record first. */
export function RoundActs({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { busy, error, run } = useChange();
  const [asking, setAsking] = useState<RoundView['acts'][number] | null>(null);
  // A dialog that was refused stays with its words, though nothing is open any more.
  if (view.acts.length === 0 && !asking) return null;
  const take = (act: RoundView['acts'][number]['act'], reason?: string) =>
    inspection.POST(`${ROUND}/acts`, {
      params: { path: { round: view.round.id }, header: ifMatch(view.round.version) },
      body: { act, reason },
    });
  const missing = view.acts.flatMap((possible) => (possible.reason ? [] : possible.missing));
  // What is missing of many objects is said once, with their names.
  const kinds = [...new Set(missing.map(({ what }) => what))].map((what) => ({
    what,
    about: missing.filter((one) => one.what === what && one.about).map(({ about }) => about),
  }));
  return (
    <Card size="small">
      <div className={styles.stack}>
        {missing.length > 0 && (
          <div>
            <strong>{t('rounds.missing')}</strong>
            <ul className={styles.plain} style={{ gap: 4, marginTop: 6 }}>
              {kinds.map(({ what, about }) => (
                <li key={what}>
                  {t(`rounds.what.${what}`)}
                  {about.length > 1 && `（${about.length}）`}
                  {about.length > 0 && (
                    <span className={styles.sub}>
                      {about.slice(0, SHOWN).join('、')}
                      {about.length > SHOWN &&
                        `，${t('rounds.missingMore', { count: about.length - SHOWN })}`}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {error !== null && <ProblemAlert error={error} />}
        <div className={styles.row}>
          {view.acts.map((possible) =>
            possible.reason ? (
              <Button
                key={possible.act}
                danger={possible.act === 'DISCARD'}
                disabled={possible.missing.length > 0}
                onClick={() => setAsking(possible)}
              >
                {t(`rounds.act.${possible.act}`)}
              </Button>
            ) : (
              <ConfirmButton
                key={possible.act}
                type="primary"
                loading={busy}
                disabled={possible.missing.length > 0}
                ask={t(possible.act === 'PUBLISH' ? 'rounds.publishAsk' : 'rounds.actAsk')}
                onConfirm={async () => {
                  if (await run(() => take(possible.act))) message.success(t('rounds.actDone'));
                }}
              >
                {t(`rounds.act.${possible.act}`)}
              </ConfirmButton>
            ),
          )}
        </div>
      </div>
      {asking && (
        <Ask
          about={view.round.id}
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
