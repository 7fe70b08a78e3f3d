import { useQueries } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { at, atObject, isOwn, OBJECT, ROUND, type RoundView, useChange } from './calls';
import { Papers } from './Papers';
import styles from './Rounds.module.css';

/** What units say to their scores, and the answers. */
export function Objections({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects, mine } = view;
  const [asking, setAsking] = useState<'raise' | string | null>(null);
  const objections = $inspection.useQuery('get', `${ROUND}/objections`, at(round.id));
  const none = $inspection.useQuery('get', `${ROUND}/no-objections`, at(round.id));
  const { busy, error, run } = useChange();
  const open = round.state === 'EXCHANGE';
  // The head for whatever the unit answers for, a leader and a branch secretary for the own result.
  const head = has(session, 'unit-leader');
  const own = objects.filter((one) => isOwn(session, one) && (head || one.person === session.person));
  const mayHandIn = has(session, 'staff', 'unit-leader', 'bureau-leader');
  const raises = open && own.length > 0 && mayHandIn;
  const answers = open && mine && has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior');
  const isOthers = (object: string) => !objects.some((one) => one.id === object && isOwn(session, one));
  const reports = useQueries({
    queries: own.map((one) =>
      $inspection.queryOptions('get', `${OBJECT}/self-inspection`, atObject(round.id, one.id), {
        enabled: asking === 'raise',
      }),
    ),
  });
  const indicators = new Map(
    reports.flatMap(({ data }) => data?.indicators ?? []).map((one) => [one.own.indicator, one.requirement]),
  );
  /** Those of whom nothing was said yet. */
  const silent = raises
    ? own.filter(
        ({ id }) =>
          !none.data?.some((one) => one.object === id) &&
          !objections.data?.some((one) => one.object === id && !one.answer && !one.withdrawnName),
      )
    : [];
  const nameOf = (object: string) => objects.find((one) => one.id === object)?.name;
  return (
    <Card
      title={t('rounds.objections')}
      extra={
        raises && (
          <span className={styles.row}>
            {silent.map((one) => (
              <ConfirmButton
                key={one.id}
                loading={busy}
                ask={t('roundWork.noObjectionAsk', { name: one.name })}
                onConfirm={() =>
                  run(() => inspection.POST(`${OBJECT}/no-objections`, atObject(round.id, one.id)))
                }
              >
                {own.length > 1 ? `${t('roundWork.noObjection')}：${one.name}` : t('roundWork.noObjection')}
              </ConfirmButton>
            ))}
            <Button onClick={() => setAsking('raise')}>{t('rounds.objectionRaise')}</Button>
          </span>
        )
      }
    >
      {error !== null && <ProblemAlert error={error} />}
      {objections.data?.length === 0 && !none.data?.length && (
        <span className={styles.sub}>{t('rounds.objectionsNone')}</span>
      )}
      <ul className={styles.plain}>
        {objections.data?.map((one) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.grow}>
              <strong>{nameOf(one.object)}</strong> {one.indicator} {one.content}
              <span className={styles.sub}>
                {one.raisedName}
                {one.withdrawnName && ` · ${t('roundWork.objectionWithdrawn', { name: one.withdrawnName })}`}
                {one.answer &&
                  ` · ${t(one.upheld ? 'rounds.answerUpheld' : 'rounds.answerRejected')}：${one.answer}（${one.answeredName}）`}
              </span>
              <Papers
                round={round.id}
                object={one.object}
                about="OBJECTION"
                subject={one.id}
                name={nameOf(one.object) ?? ''}
                open={open && !one.answer && !one.withdrawnName && mayHandIn && !isOthers(one.object)}
              />
            </span>
            {raises && !one.answer && !one.withdrawnName && own.some(({ id }) => id === one.object) && (
              <ConfirmButton
                size="small"
                loading={busy}
                ask={t('roundWork.objectionWithdrawAsk')}
                onConfirm={() =>
                  run(() =>
                    inspection.POST(`${ROUND}/objections/{objection}/withdrawal`, {
                      params: { path: { round: round.id, objection: one.id } },
                    }),
                  )
                }
              >
                {t('rounds.withdraw')}
              </ConfirmButton>
            )}
            {answers && !one.withdrawnName && !one.answer && isOthers(one.object) && (
              <Button size="small" onClick={() => setAsking(one.id)}>
                {t('rounds.answer')}
              </Button>
            )}
          </li>
        ))}
        {none.data?.map((one) => (
          <li key={one.object}>
            <strong>{nameOf(one.object)}</strong> {t('roundWork.noObjection')}
            <span className={styles.sub}>
              {one.byName} {instantText(one.at)}
            </span>
          </li>
        ))}
      </ul>
      {asking === 'raise' && (
        <Ask
          about={round.id}
          title={t('rounds.objectionRaise')}
          ok={t('rounds.save')}
          initial={{ object: own[0]?.id }}
          questions={[
            {
              name: 'object',
              label: t('rounds.objects'),
              kind: 'select',
              options: own.map((one) => ({ value: one.id, label: one.name })),
            },
            {
              name: 'indicator',
              label: t('roundScore.indicator'),
              kind: 'select',
              optional: true,
              options: [...indicators].map(([value, requirement]) => ({
                value,
                label: `${value} ${requirement}`,
              })),
            },
            { name: 'content', label: t('rounds.objectionContent'), kind: 'area' },
          ]}
          onAnswer={({ object, indicator, content }, key) =>
            inspection.POST(`${OBJECT}/objections`, {
              params: {
                path: { round: round.id, object: String(object) },
                header: { 'Idempotency-Key': key },
              },
              body: { indicator: indicator ? String(indicator) : undefined, content: String(content) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking && asking !== 'raise' && (
        <Ask
          about={asking}
          title={t('rounds.answer')}
          ok={t('rounds.answer')}
          initial={{ upheld: 'no' }}
          questions={[
            {
              name: 'upheld',
              label: t('rounds.answer'),
              kind: 'select',
              options: [
                { value: 'no', label: t('rounds.answerRejected') },
                { value: 'yes', label: t('rounds.answerUpheld') },
              ],
            },
            { name: 'answer', label: t('rounds.reason'), kind: 'area' },
          ]}
          onAnswer={({ upheld, answer }) =>
            inspection.POST(`${ROUND}/objections/{objection}/answer`, {
              params: { path: { round: round.id, objection: asking } },
              body: { upheld: upheld === 'yes', answer: String(answer) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </Card>
  );
}
