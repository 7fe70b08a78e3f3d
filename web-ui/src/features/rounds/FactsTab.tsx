import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { Ask, type Question } from './Ask';
import { at, isOwn, ROUND, type RoundView, useScheme } from './calls';
import { Entered } from './Entered';
import { EnterMany } from './EnterMany';
import { enteredNames } from './enteredNames';
import { Freeze } from './Freeze';
import { Minuted } from './Minuted';
import { Outcomes } from './Outcomes';
import styles from './Rounds.module.css';
import { Withdrawn } from './Withdrawn';

/** What the scores are made of: ledgers frozen with their hash, and figures entered with their papers. */
export function FactsTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects } = view;
  const [asking, setAsking] = useState<'enter' | 'supplement' | 'freeze' | string | null>(null);
  const [many, setMany] = useState(false);
  const snapshots = $inspection.useQuery('get', `${ROUND}/snapshots`, at(round.id));
  const entered = $inspection.useQuery('get', `${ROUND}/entered-facts`, at(round.id));
  const office = has(session, 'discipline', 'discipline-head', 'superior');
  const open = ['DRAFT', 'SELF_INSPECTION', 'INSPECTION', 'SCORING'].includes(round.state);
  const enters = open && has(session, 'discipline', 'discipline-head', 'inspector', 'superior');
  const main = snapshots.data?.some((one) => one.kind === 'MAIN');
  const early = ['DRAFT', 'SELF_INSPECTION'].includes(round.state);
  const scheme = useScheme(round.scheme);
  const names = enteredNames(scheme.data?.scheme);
  // Nobody enters figures of the own unit.
  const others = objects.filter((one) => !isOwn(session, one));
  const figure: Question[] = [
    {
      name: 'object',
      label: t('rounds.objects'),
      kind: 'select',
      options: others.map((one) => ({ value: one.id, label: one.name })),
    },
    {
      name: 'name',
      label: t('rounds.key'),
      kind: 'select',
      note: names.length === 0 ? t('roundWork.namesNone') : undefined,
      options: names.map(({ source, key, about }, at) => ({
        value: String(at),
        label: `${about}（${t(`rounds.sources.${source}`)}：${key}）`,
      })),
    },
    { name: 'number', label: t('rounds.number'), kind: 'number' },
    { name: 'document', label: t('rounds.document'), kind: 'text' },
    { name: 'documentOn', label: t('rounds.documentOn'), kind: 'date' },
  ];
  return (
    <div className={styles.stack}>
      <Card
        title={t('rounds.tabs.facts')}
        extra={
          office &&
          (main && !early ? (
            open && <Button onClick={() => setAsking('supplement')}>{t('rounds.freezeSupplement')}</Button>
          ) : (
            <Button
              type={main ? 'default' : 'primary'}
              disabled={round.state !== 'SELF_INSPECTION'}
              onClick={() => setAsking('freeze')}
            >
              {t(main ? 'frozen.freezeAnew' : 'rounds.freeze')}
            </Button>
          ))
        }
      >
        <div className={styles.stack}>
          {!main && (
            <span className={styles.sub}>
              {t(round.state === 'DRAFT' ? 'rounds.freezeOnceOpen' : 'rounds.freezeNone')}
            </span>
          )}
          {snapshots.data?.map((one) => (
            <div key={one.id}>
              <strong>{t(`rounds.snapshotKind.${one.kind}`)}</strong> {one.asOf} ·{' '}
              {t('rounds.lines', { count: one.facts })} · {t('rounds.frozen')}
              <span className={styles.sub}>
                {t('rounds.takenOn')} {instantText(one.takenAt)}
              </span>
              <span className={styles.hash}>{one.hash}</span>
            </div>
          ))}
        </div>
      </Card>
      {main && <Minuted round={round.id} />}
      {main && <Withdrawn view={view} />}
      <Outcomes view={view} takes={office && open} />
      <Card
        title={t('rounds.entered')}
        extra={
          enters && (
            <span className={styles.row}>
              <Button onClick={() => setMany(true)} disabled={names.length === 0}>
                {t('roundWork.enterMany')}
              </Button>
              <Button onClick={() => setAsking('enter')}>{t('rounds.enter')}</Button>
            </span>
          )
        }
      >
        {entered.data?.length === 0 && <span className={styles.sub}>{t('rounds.enteredNone')}</span>}
        <Entered
          round={round.id}
          facts={entered.data ?? []}
          own={objects.filter((one) => isOwn(session, one)).map(({ id }) => id)}
          open={enters}
          onWithdraw={setAsking}
        />
      </Card>
      {many && (
        <EnterMany
          round={round.id}
          objects={others}
          names={names}
          facts={entered.data ?? []}
          onClose={() => setMany(false)}
        />
      )}
      {asking === 'enter' && (
        <Ask
          about={round.id}
          title={t('rounds.enter')}
          ok={t('rounds.save')}
          questions={figure}
          onAnswer={(answers) =>
            inspection.POST(`${ROUND}/entered-facts`, {
              ...at(round.id),
              body: {
                object: String(answers.object),
                source: names[Number(answers.name)]?.source ?? '',
                key: names[Number(answers.name)]?.key ?? '',
                number: Number(answers.number),
                document: String(answers.document),
                documentOn: String(answers.documentOn),
              },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'supplement' && (
        <Ask
          about={round.id}
          title={t('rounds.freezeSupplement')}
          ok={t('rounds.freeze')}
          questions={[{ name: 'asOf', label: t('rounds.asOf'), kind: 'date' }]}
          onAnswer={({ asOf }) =>
            inspection.POST(`${ROUND}/snapshots`, {
              ...at(round.id),
              body: { kind: 'SUPPLEMENT', asOf: String(asOf) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'freeze' && (
        <Freeze round={round.id} anew={main === true} onClose={() => setAsking(null)} />
      )}
      {asking && asking !== 'enter' && asking !== 'supplement' && asking !== 'freeze' && (
        <Ask
          about={asking}
          title={t('rounds.withdraw')}
          ok={t('rounds.withdraw')}
          questions={[{ name: 'reason', label: t('rounds.reason'), kind: 'area' }]}
          onAnswer={({ reason }) =>
            inspection.POST(`${ROUND}/entered-facts/{fact}/acts`, {
              params: { path: { round: round.id, fact: asking } },
              body: { act: 'WITHDRAW', reason: String(reason) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
