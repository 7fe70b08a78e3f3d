import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { Ask } from './Ask';
import { at, isOwn, OBJECT, ROUND, type RoundView } from './calls';
import styles from './Rounds.module.css';

/** What units say to their scores, and the answers. */
export function Objections({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects, mine } = view;
  const [asking, setAsking] = useState<'raise' | string | null>(null);
  const objections = $inspection.useQuery('get', `${ROUND}/objections`, at(round.id));
  const open = round.state === 'EXCHANGE';
  // The head for whatever the unit answers for, a leader and a branch secretary for the own result.
  const head = has(session, 'unit-leader');
  const own = objects.filter((one) => isOwn(session, one) && (head || one.person === session.person));
  const raises = open && own.length > 0 && has(session, 'staff', 'unit-leader', 'bureau-leader');
  const answers = open && mine && has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior');
  const isOthers = (object: string) => !objects.some((one) => one.id === object && isOwn(session, one));
  const nameOf = (object: string) => objects.find((one) => one.id === object)?.name;
  return (
    <Card
      title={t('rounds.objections')}
      extra={raises && <Button onClick={() => setAsking('raise')}>{t('rounds.objectionRaise')}</Button>}
    >
      {objections.data?.length === 0 && <span className={styles.sub}>{t('rounds.objectionsNone')}</span>}
      <ul className={styles.plain}>
        {objections.data?.map((one) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.grow}>
              <strong>{nameOf(one.object)}</strong> {one.indicator} {one.content}
              <span className={styles.sub}>
                {one.raisedName}
                {one.answer &&
                  ` · ${t(one.upheld ? 'rounds.answerUpheld' : 'rounds.answerRejected')}：${one.answer}（${one.answeredName}）`}
              </span>
            </span>
            {answers && !one.answer && isOthers(one.object) && (
              <Button size="small" onClick={() => setAsking(one.id)}>
                {t('rounds.answer')}
              </Button>
            )}
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
            { name: 'indicator', label: t('roundScore.indicator'), kind: 'text', optional: true },
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
