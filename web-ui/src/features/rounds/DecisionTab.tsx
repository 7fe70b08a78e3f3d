import { Button, Card, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { ConfirmButton } from '@/ui/ConfirmButton';
import listStyles from '@/ui/List.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { at, atObject, isOwn, OBJECT, oneByOne, ROUND, type RoundView, useChange } from './calls';
import { Objections } from './Objections';
import styles from './Rounds.module.css';
import { Vetoes } from './Vetoes';

/** Objections with their answers, the grades, the quota and the meeting that decided. */
export function DecisionTab({ view }: { view: RoundView }) {
  const session = useSession();
  const reached = ['EXCHANGE', 'DECIDED', 'PUBLISHED', 'CLOSED'].includes(view.round.state);
  const reads =
    view.mine && has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior', 'auditor');
  return (
    <div className={styles.stack}>
      <Objections view={view} />
      {reads && <Vetoes view={view} />}
      {reads && reached && <Grades view={view} />}
    </div>
  );
}

type Line = InspectionSchema<'DecisionView'>['objects'][number];

/** The grade that needs no reason. */
const expectedOf = ({ proposed, allowed }: Line, step: 'PROPOSED' | 'DECIDED') =>
  step === 'DECIDED' ? (proposed ?? allowed) : allowed;

function Grades({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const today = useToday();
  const { round } = view;
  const { busy, error, run } = useChange();
  const [meeting, setMeeting] = useState(false);
  const [lower, setLower] = useState<{ object: string; step: 'PROPOSED' | 'DECIDED'; grade: string } | null>(
    null,
  );
  const decision = $inspection.useQuery('get', `${ROUND}/decision`, at(round.id));
  const open = round.state === 'EXCHANGE';
  const grading = open && has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior');
  const records = open && has(session, 'discipline', 'discipline-head', 'superior');
  /** Nobody says the grade of the own unit, or his own: the service refuses who is related otherwise. */
  const own = view.objects.filter((one) => isOwn(session, one)).map(({ id }) => id);
  const grades = decision.data?.grades ?? [];
  const title = (code?: string | null) => grades.find((one) => one.code === code)?.title ?? code ?? '—';
  const say = (object: string, step: 'PROPOSED' | 'DECIDED', grade: string, reason?: string) =>
    inspection.POST(`${OBJECT}/grades`, { ...atObject(round.id, object), body: { step, grade, reason } });
  const committee = decision.data?.committee;
  /** Those of whom nothing was said yet, each with what goes without a reason. */
  const blank = (step: 'PROPOSED' | 'DECIDED', of = decision.data) =>
    of?.objects.flatMap((one) => {
      const grade = expectedOf(one, step);
      return grade && !own.includes(one.object) && !(step === 'PROPOSED' ? one.proposed : one.decided)
        ? [{ object: one.object, grade }]
        : [];
    }) ?? [];
  return (
    <>
      <Card
        title={t('rounds.grade')}
        extra={
          grading && (
            <span className={styles.row}>
              {(['PROPOSED', 'DECIDED'] as const).map(
                (step) =>
                  blank(step).length > 1 && (
                    <ConfirmButton
                      key={step}
                      size="small"
                      loading={busy}
                      ask={t(`roundWork.gradeAllAsk.${step}`, { count: blank(step).length })}
                      onConfirm={() =>
                        run(async () => {
                          // As it stands now: what others said meanwhile stays.
                          const { data } = await decision.refetch({ throwOnError: true });
                          await oneByOne(blank(step, data), ({ object, grade }) => say(object, step, grade));
                        })
                      }
                    >
                      {t(`roundWork.gradeAll.${step}`)}
                    </ConfirmButton>
                  ),
              )}
            </span>
          )
        }
      >
        <div className={styles.stack}>
          {decision.data?.quotas.map((quota) => (
            <span key={quota.kind + quota.grade} className={styles.sub}>
              {t(`rounds.kinds.${quota.kind}`)}：
              {t('rounds.quota', { grade: title(quota.grade), places: quota.places, taken: quota.taken })}
            </span>
          ))}
          {decision.error && <ProblemAlert error={decision.error} onRetry={decision.refetch} />}
          {error !== null && <ProblemAlert error={error} />}
          <div className={listStyles.frame}>
            <table className={listStyles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('rounds.objects')}</th>
                  <th scope="col" className={listStyles.right}>
                    {t('rounds.total')}
                  </th>
                  <th scope="col">{t('roundScore.allowed')}</th>
                  <th scope="col">{t('rounds.proposed')}</th>
                  <th scope="col">{t('rounds.decided')}</th>
                </tr>
              </thead>
              <tbody>
                {decision.data?.objects.map((one) => {
                  const allowed = grades.findIndex((grade) => grade.code === one.allowed);
                  return (
                    <tr key={one.object}>
                      <td>{one.name}</td>
                      <td className={styles.number}>{one.total}</td>
                      <td>{title(one.allowed)}</td>
                      {(['PROPOSED', 'DECIDED'] as const).map((step) => {
                        const said = step === 'PROPOSED' ? one.proposed : one.decided;
                        const why = step === 'PROPOSED' ? one.proposedReason : one.decidedReason;
                        const expected = expectedOf(one, step);
                        return (
                          <td key={step}>
                            {grading && !own.includes(one.object) ? (
                              <Select
                                size="small"
                                style={{ minWidth: 110 }}
                                aria-label={`${one.name} ${t(step === 'PROPOSED' ? 'rounds.proposed' : 'rounds.decided')}`}
                                value={said ?? undefined}
                                options={grades
                                  .slice(Math.max(allowed, 0))
                                  .map((grade) => ({ value: grade.code, label: grade.title }))}
                                onChange={(grade) => {
                                  if (grade === expected) run(() => say(one.object, step, grade));
                                  else setLower({ object: one.object, step, grade });
                                }}
                              />
                            ) : (
                              title(said)
                            )}
                            {why && <span className={styles.sub}>{why}</span>}
                          </td>
                        );
                      })}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </div>
      </Card>
      <Card
        title={t('rounds.committee')}
        extra={records && <Button onClick={() => setMeeting(true)}>{t('rounds.committeeRecord')}</Button>}
      >
        {committee ? (
          <>
            {committee.heldOn} · {t('rounds.chairedBy')} {committee.chairedBy} ·{' '}
            {t('rounds.votes', {
              for: committee.votesFor,
              against: committee.votesAgainst,
              abstained: committee.abstained,
            })}
            <span className={styles.sub}>
              {t('rounds.present')}：{committee.present.join('、')}
              {committee.absent.length > 0 && `；${t('rounds.absent')}：${committee.absent.join('、')}`}
            </span>
            <p className={styles.text}>{committee.minutes}</p>
          </>
        ) : (
          <span className={styles.sub}>{t('rounds.committeeNone')}</span>
        )}
      </Card>
      {lower && (
        <Ask
          about={`${lower.object}.${lower.step}`}
          title={title(lower.grade)}
          ok={t('rounds.save')}
          questions={[{ name: 'reason', label: t('rounds.reason'), kind: 'area' }]}
          onAnswer={({ reason }) => say(lower.object, lower.step, lower.grade, String(reason))}
          onClose={() => setLower(null)}
        />
      )}
      {meeting && (
        <Ask
          about={round.id}
          title={t('rounds.committeeRecord')}
          ok={t('rounds.save')}
          initial={
            committee ? { ...committee } : { heldOn: today, absent: [], votesAgainst: 0, abstained: 0 }
          }
          questions={[
            { name: 'heldOn', label: t('rounds.heldOn'), kind: 'date' },
            { name: 'chairedBy', label: t('rounds.chairedBy'), kind: 'text' },
            { name: 'present', label: t('rounds.present'), kind: 'tags' },
            { name: 'absent', label: t('rounds.absent'), kind: 'tags', optional: true },
            { name: 'votesFor', label: t('rounds.votesFor'), kind: 'number' },
            { name: 'votesAgainst', label: t('rounds.votesAgainst'), kind: 'number' },
            { name: 'abstained', label: t('rounds.abstained'), kind: 'number' },
            { name: 'minutes', label: t('rounds.minutes'), kind: 'area' },
          ]}
          onAnswer={(answers) =>
            inspection.POST(`${ROUND}/decision`, {
              ...at(round.id),
              body: {
                heldOn: String(answers.heldOn),
                chairedBy: String(answers.chairedBy),
                present: answers.present as string[],
                absent: (answers.absent as string[]) ?? [],
                votesFor: Number(answers.votesFor),
                votesAgainst: Number(answers.votesAgainst),
                abstained: Number(answers.abstained),
                minutes: String(answers.minutes),
              },
            })
          }
          onClose={() => setMeeting(false)}
        />
      )}
    </>
  );
}
