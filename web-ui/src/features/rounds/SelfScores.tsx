import { Button, Card, Input, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import listStyles from '@/ui/List.module.css';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTyped } from '@/ui/opened/useTyped';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { atObject, OBJECT, refresh, type SelfView } from './calls';
import { Papers } from './Papers';
import styles from './Rounds.module.css';
import { SameWords } from './SameWords';
import { saved, type Tell, useTold, useTypedLines } from './typedLines';
import type { Note } from './useUnsaved';

/** A score of one's own for each indicator, beside what the frozen ledgers give and how. */
export function SelfScores({ view, round, onUnsaved }: Omit<Props, 'one' | 'tell'>) {
  const { t } = useTranslation();
  const { waits, wordless, offers, tell, saveAll, fill, accept } = useTypedLines();
  const [busy, setBusy] = useState(false);
  return (
    <Card
      title={t('roundScore.selfScores')}
      extra={
        offers > 1 && (
          <Button size="small" onClick={accept}>
            {t('roundScore.useAllSuggested', { count: offers })}
          </Button>
        )
      }
    >
      <SameWords count={wordless} onFill={fill} />
      <div className={listStyles.frame}>
        <table className={listStyles.table} style={{ minWidth: 860 }}>
          <thead>
            <tr>
              <th scope="col">{t('roundScore.indicator')}</th>
              <th scope="col" className={listStyles.right}>
                {t('roundScore.points')}
              </th>
              <th scope="col">{t('roundScore.suggested')}</th>
              <th scope="col">{t('roundScore.selfScore')}</th>
              <th scope="col">{t('roundScore.selfReason')}</th>
            </tr>
          </thead>
          <tbody>
            {view.indicators.map((one) => (
              <Line
                key={one.own.indicator}
                view={view}
                round={round}
                one={one}
                onUnsaved={onUnsaved}
                tell={tell}
              />
            ))}
          </tbody>
        </table>
      </div>
      {waits > 1 && (
        <Button
          type="primary"
          loading={busy}
          style={{ marginBlockStart: 12 }}
          onClick={async () => {
            setBusy(true);
            await saveAll();
            await refresh().catch(() => {});
            setBusy(false);
          }}
        >
          {t('roundScore.saveScores', { count: waits })}
        </Button>
      )}
    </Card>
  );
}

interface Props {
  view: SelfView;
  round: string;
  one: SelfView['indicators'][number];
  /** Tells of an indicator whether something typed in its line waits to be saved. */
  onUnsaved: Note;
  tell: Tell;
}

interface Values {
  score: number | null;
  reason: string;
}

function openedOf({ version, score, reason }: Props['one']['own']): Opened<Values> {
  return { version, values: { score: score ?? null, reason } };
}

function Line({ view, round, one, onUnsaved, tell }: Props) {
  const { t } = useTranslation();
  const { own } = one;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
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
  const suggested = one.suggested ?? null;
  const offer = view.editable && score === null && suggested !== null;
  const put = () =>
    saved(setError, () =>
      typed.save((version) =>
        inspection.PUT(`${OBJECT}/self-inspection/scores/{indicator}`, {
          params: {
            path: { round, object: view.object.id, indicator: own.indicator },
            header: ifMatch(version),
          },
          body: { score: score ?? 0, reason },
        }),
      ),
    );
  const takeSuggested = () => typed.change({ score: Number(suggested) });
  useTold(tell, own.indicator, {
    waits,
    ready: score !== null && !tooMany,
    wordless: view.editable && score !== null && reason.trim() === '',
    save: put,
    fill: (words) => typed.change({ reason: words }),
    accept: offer ? takeSuggested : undefined,
  });
  return (
    <tr>
      <td>
        <strong>{own.indicator}</strong> {one.requirement}
        <span className={listStyles.sub}>{one.criterion}</span>
      </td>
      <td className={styles.number}>{own.points}</td>
      <td>
        <span className={styles.number}>{suggested ?? t('roundScore.states.MISSING')}</span>
        {suggested !== null && <span className={listStyles.sub}>{one.formula}</span>}
        {one.notYetDue > 0 && (
          <span className={listStyles.sub}>{t('roundScore.notYetDue', { count: one.notYetDue })}</span>
        )}
      </td>
      <td>
        {view.editable ? (
          <InputNumber
            aria-label={`${t('roundScore.selfScore')} ${name}`}
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
            {t('roundScore.scoreMore', { points: own.points })}
          </span>
        )}
        {offer && (
          <Button type="link" size="small" onClick={takeSuggested}>
            {t('roundScore.useSuggested')}
          </Button>
        )}
      </td>
      <td style={{ minWidth: 260 }}>
        {view.editable ? (
          <div className={styles.row}>
            <Input.TextArea
              aria-label={`${t('roundScore.selfReason')} ${name}`}
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
              onClick={async () => {
                setBusy(true);
                await put();
                await refresh().catch(() => {});
                setBusy(false);
              }}
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
          label={(field) => t(field === 'score' ? 'roundScore.selfScore' : 'roundScore.selfReason')}
        />
      </td>
    </tr>
  );
}
