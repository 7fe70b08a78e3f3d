import { Button, Card, Input, InputNumber } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import listStyles from '@/ui/List.module.css';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { atObject, OBJECT, type SelfView, useChange } from './calls';
import { Papers } from './Papers';
import styles from './Rounds.module.css';
import type { Note } from './useUnsaved';

/** A score of one's own for each indicator, beside what the frozen ledgers give and how. */
export function SelfScores({ view, round, onUnsaved }: Omit<Props, 'one'>) {
  const { t } = useTranslation();
  return (
    <Card title={t('rounds.selfScores')}>
      <div className={listStyles.frame}>
        <table className={listStyles.table} style={{ minWidth: 860 }}>
          <thead>
            <tr>
              <th scope="col">{t('rounds.indicator')}</th>
              <th scope="col" className={listStyles.right}>
                {t('rounds.points')}
              </th>
              <th scope="col">{t('rounds.suggested')}</th>
              <th scope="col">{t('rounds.selfScore')}</th>
              <th scope="col">{t('rounds.selfReason')}</th>
            </tr>
          </thead>
          <tbody>
            {view.indicators.map((one) => (
              <Line key={one.own.indicator} view={view} round={round} one={one} onUnsaved={onUnsaved} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface Props {
  view: SelfView;
  round: string;
  one: SelfView['indicators'][number];
  /** Tells of an indicator whether something typed in its line waits to be saved. */
  onUnsaved: Note;
}

interface Values {
  score: number | null;
  reason: string;
}

function openedOf({ version, score, reason }: Props['one']['own']): Opened<Values> {
  return { version, values: { score: score ?? null, reason } };
}

function Line({ view, round, one, onUnsaved }: Props) {
  const { t } = useTranslation();
  const { own } = one;
  const { busy, error, run } = useChange();
  const typed = useTyped<Values>({
    name: `self-score.${view.object.id}.${own.indicator}`,
    now: openedOf(own),
    load: async () => {
      const { data } = await inspection.GET(`${OBJECT}/self-inspection`, atObject(round, view.object.id));
      const found = data?.indicators.find((each) => each.own.indicator === own.indicator);
      if (!found) throw new Error('an indicator came back empty');
      return openedOf(found.own);
    },
  });
  const { score, reason } = typed.values;
  const waits = view.editable && typed.dirty;
  useEffect(() => {
    onUnsaved(own.indicator, waits);
    return () => onUnsaved(own.indicator, false);
  }, [onUnsaved, own.indicator, waits]);
  // Said, not cut in silence: what stands there is what was typed.
  const tooMany = score !== null && score > Number(own.points);
  const name = `${own.indicator} ${one.requirement}`;
  return (
    <tr>
      <td>
        <strong>{own.indicator}</strong> {one.requirement}
        <span className={listStyles.sub}>{one.criterion}</span>
      </td>
      <td className={styles.number}>{own.points}</td>
      <td>
        <span className={styles.number}>{one.suggested ?? t('rounds.states.MISSING')}</span>
        {one.suggested !== null && one.suggested !== undefined && (
          <span className={listStyles.sub}>{one.formula}</span>
        )}
        {one.notYetDue > 0 && (
          <span className={listStyles.sub}>{t('rounds.notYetDue', { count: one.notYetDue })}</span>
        )}
      </td>
      <td>
        {view.editable ? (
          <InputNumber
            aria-label={`${t('rounds.selfScore')} ${name}`}
            min={0}
            status={tooMany ? 'error' : undefined}
            value={score}
            style={{ width: 96 }}
            onChange={(given) => typed.change({ score: given })}
          />
        ) : (
          <span className={styles.number}>{own.score ?? '—'}</span>
        )}
        {tooMany && (
          <span role="alert" className={listStyles.sub} style={{ color: 'var(--red)' }}>
            {t('rounds.scoreMore', { points: own.points })}
          </span>
        )}
        {view.editable && score === null && one.suggested !== null && one.suggested !== undefined && (
          <Button type="link" size="small" onClick={() => typed.change({ score: Number(one.suggested) })}>
            {t('rounds.useSuggested')}
          </Button>
        )}
      </td>
      <td style={{ minWidth: 260 }}>
        {view.editable ? (
          <div className={styles.row}>
            <Input.TextArea
              aria-label={`${t('rounds.selfReason')} ${name}`}
              className={styles.grow}
              autoSize={{ minRows: 1, maxRows: 6 }}
              value={reason}
              maxLength={2000}
              onChange={(event) => typed.change({ reason: event.target.value })}
            />
            <Button
              size="small"
              loading={busy}
              disabled={!typed.dirty || score === null || tooMany}
              onClick={() =>
                run(() =>
                  typed.save((version) =>
                    inspection.PUT(`${OBJECT}/self-inspection/scores/{indicator}`, {
                      params: {
                        path: { round, object: view.object.id, indicator: own.indicator },
                        header: ifMatch(version),
                      },
                      body: { score: score ?? 0, reason },
                    }),
                  ),
                )
              }
            >
              {t('rounds.save')}
            </Button>
          </div>
        ) : (
          own.reason || '—'
        )}
        <Papers
          round={round}
          object={view.object.id}
          about="SELF_SCORE"
          subject={own.indicator}
          name={name}
          open={view.editable}
        />
        {error !== null && <ProblemAlert error={error} />}
        <Conflict
          differences={typed.differences}
          onTake={typed.take}
          label={(field) => t(field === 'score' ? 'rounds.selfScore' : 'rounds.selfReason')}
        />
      </td>
    </tr>
  );
}
