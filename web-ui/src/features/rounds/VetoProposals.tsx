import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { InspectionSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { at, atObject, isOwn, OBJECT, ROUND, type RoundView } from './calls';
import styles from './Rounds.module.css';

type Proposal = InspectionSchema<'VetoProposal'>;

interface Props {
  view: RoundView;
  grounds: { code: string; title: string }[];
  /** Whether vetoes may be entered at this stage at all. */
  open: boolean;
}

/** Announced outcomes that fit a ground of the scheme: taken over as a veto or declined, with a reason. */
export function VetoProposals({ view, grounds, open }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects } = view;
  const [asking, setAsking] = useState<{ how: 'take' | 'decline'; about: Proposal } | null>(null);
  const proposals = $inspection.useQuery('get', `${ROUND}/veto-proposals`, at(round.id));
  const answers = open && has(session, 'discipline-head', 'bureau-leader', 'superior');
  const own = objects.filter((one) => isOwn(session, one)).map(({ id }) => id);
  const ground = (code: string) => grounds.find((one) => one.code === code)?.title ?? code;
  const name = (id: string) => objects.find((one) => one.id === id)?.name ?? '';
  const words = (one: Proposal) =>
    [
      t(`lead.ranks.${one.rank}`, { defaultValue: one.rank }),
      t(`lead.measure.${one.kind}`, { defaultValue: one.kind }),
      ...(one.caseFiled ? [t('outcome.caseFiled')] : []),
      `${t('rounds.announcedOn')} ${one.announcedOn}`,
    ].join(' · ');
  if (proposals.error && (!proposals.data || isRefused(proposals.error)))
    return <ProblemAlert error={proposals.error} onRetry={proposals.refetch} />;
  if (!proposals.data || proposals.data.length === 0) return null;
  const waiting = proposals.data.filter(({ state }) => state === 'OPEN').length;
  return (
    <section className={styles.proposals} aria-label={t('rounds.vetoProposals')}>
      <h3>{t('rounds.vetoProposals')}</h3>
      {waiting > 0 && (
        <Alert type="warning" showIcon title={t('rounds.vetoProposalsWait', { count: waiting })} />
      )}
      <ul className={styles.plain} aria-label={t('rounds.vetoProposals')}>
        {proposals.data.map((one) => (
          <li key={one.object + one.ground + one.outcome} className={styles.row}>
            <div className={styles.grow}>
              <strong>{name(one.object)}</strong> {ground(one.ground)}{' '}
              <Tag color={one.state === 'OPEN' ? 'warning' : one.state === 'TAKEN' ? 'error' : undefined}>
                {t(`rounds.vetoProposalState.${one.state}`)}
              </Tag>
              <span className={styles.sub}>{words(one)}</span>
              {one.reason && (
                <span className={styles.sub}>
                  {one.answeredBy}：{one.reason}
                </span>
              )}
            </div>
            {answers && one.state === 'OPEN' && !own.includes(one.object) && (
              <>
                <Button onClick={() => setAsking({ how: 'take', about: one })}>{t('rounds.vetoTake')}</Button>
                <Button onClick={() => setAsking({ how: 'decline', about: one })}>
                  {t('rounds.vetoDecline')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {asking?.how === 'take' && (
        <Ask
          about={`${asking.about.object}.${asking.about.outcome}.${asking.about.ground}`}
          title={`${t('rounds.vetoTake')}：${name(asking.about.object)}`}
          ok={t('rounds.vetoTake')}
          note={`${ground(asking.about.ground)}；${words(asking.about)}`}
          questions={[
            { name: 'basis', label: t('rounds.basis'), kind: 'area' },
            { name: 'decidedBy', label: t('rounds.vetoBody'), kind: 'text' },
            { name: 'document', label: t('rounds.document'), kind: 'text' },
          ]}
          onAnswer={({ basis, decidedBy, document }) =>
            inspection.POST(`${OBJECT}/veto-proposals/taken`, {
              ...atObject(round.id, asking.about.object),
              body: {
                outcome: asking.about.outcome,
                ground: asking.about.ground,
                basis: String(basis),
                decidedBy: String(decidedBy),
                document: String(document),
              },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.how === 'decline' && (
        <Ask
          about={`${asking.about.object}.${asking.about.outcome}.${asking.about.ground}`}
          title={`${t('rounds.vetoDecline')}：${name(asking.about.object)}`}
          ok={t('rounds.vetoDecline')}
          note={`${ground(asking.about.ground)}；${words(asking.about)}`}
          questions={[{ name: 'reason', label: t('rounds.reason'), kind: 'area' }]}
          onAnswer={({ reason }) =>
            inspection.POST(`${OBJECT}/veto-proposals/declined`, {
              ...atObject(round.id, asking.about.object),
              body: { outcome: asking.about.outcome, ground: asking.about.ground, reason: String(reason) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
