import { Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { has, useSession } from '@/session/session';
import { ConfirmButton } from '@/ui/ConfirmButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { Ask } from './Ask';
import { at, isOwn, ROUND, type RoundView, useChange } from './calls';
import styles from './Rounds.module.css';

/** Teams with recusals, and the published seed that draws whom they visit and what they check. */
export function TeamsTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects } = view;
  const teams = $inspection.useQuery('get', `${ROUND}/teams`, at(round.id));
  const recusals = $inspection.useQuery('get', `${ROUND}/recusals`, at(round.id));
  const [asking, setAsking] = useState<string | null>(null);
  const office = has(session, 'discipline', 'discipline-head', 'superior');
  const leads = has(session, 'discipline-head', 'superior');
  const early = ['DRAFT', 'SELF_INSPECTION', 'INSPECTION', 'SCORING'].includes(round.state);
  // A relation keeps from deciding as well.
  const undecided = early || round.state === 'EXCHANGE';
  const declares = undecided && (office || has(session, 'inspector', 'bureau-leader'));
  const nameOf = (object: string) => objects.find((one) => one.id === object)?.name;
  const free = objects.filter((one) => !teams.data?.some((team) => team.objects.includes(one.id)));
  /** Not of oneself, nor of an object of the own unit. */
  const mayWithdraw = ({ person, object }: { person: string; object: string }) =>
    person !== session.person && !objects.some((one) => one.id === object && isOwn(session, one));
  const withdrawn = asking?.startsWith('withdraw ') ? asking.slice('withdraw '.length) : null;
  const editing = teams.data?.find((team) => team.id === asking);
  const removal = useChange();
  /** Who cannot go on in a team: the service would refuse it with them. */
  const kept = editing?.members.filter((one) => one.keptFrom.length > 0) ?? [];
  const stays = editing?.members.filter((one) => one.keptFrom.length === 0) ?? [];
  return (
    <div className={styles.stack}>
      <Seed view={view} office={office} />
      <Card
        title={t('rounds.team')}
        extra={office && early && <Button onClick={() => setAsking(uuidv7())}>{t('rounds.teamNew')}</Button>}
      >
        {teams.data?.length === 0 && <span className={styles.sub}>{t('rounds.teamNone')}</span>}
        {removal.error !== null && <ProblemAlert error={removal.error} />}
        <ul className={styles.plain}>
          {teams.data?.map((team) => (
            <li key={team.id} className={styles.row}>
              <span className={styles.grow}>
                <strong>{team.name}</strong>{' '}
                {team.members
                  .map((one) => one.name + (one.leads ? `（${t('rounds.leader')}）` : ''))
                  .join('、')}
                <span className={styles.sub}>{team.objects.map(nameOf).join('、')}</span>
                {team.members
                  .filter((one) => one.keptFrom.length > 0)
                  .map((one) => (
                    <span key={one.person} className={styles.less}>
                      {t('roundWork.keptFrom', { name: one.name, from: one.keptFrom.map(nameOf).join('、') })}
                    </span>
                  ))}
              </span>
              {office && early && (
                <>
                  <Button size="small" onClick={() => setAsking(team.id)}>
                    {t(
                      team.members.some((one) => one.keptFrom.length > 0)
                        ? 'roundWork.replaceMember'
                        : 'rounds.edit',
                    )}
                  </Button>
                  <ConfirmButton
                    size="small"
                    ask={t('roundWork.teamDeleteAsk', { name: team.name })}
                    onConfirm={() =>
                      removal.run(() =>
                        inspection.DELETE(`${ROUND}/teams/{team}`, {
                          params: { path: { round: round.id, team: team.id }, header: ifMatch(team.version) },
                        }),
                      )
                    }
                  >
                    {t('roundWork.teamDelete')}
                  </ConfirmButton>
                </>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <Card
        title={t('rounds.recusal')}
        extra={declares && <Button onClick={() => setAsking('recusal')}>{t('rounds.recusalDeclare')}</Button>}
      >
        {recusals.data?.length === 0 && <span className={styles.sub}>{t('rounds.recusalNone')}</span>}
        <ul className={styles.plain}>
          {recusals.data?.map((one) => (
            <li key={one.id} className={styles.row}>
              <span className={styles.grow}>
                <strong>{one.name}</strong> — {nameOf(one.object)}
                <span className={styles.sub}>{one.reason}</span>
                {one.withdrawnWhy && (
                  <span className={styles.sub}>{t('rounds.withdrawn', { why: one.withdrawnWhy })}</span>
                )}
              </span>
              {leads && undecided && !one.withdrawnWhy && mayWithdraw(one) && (
                <Button size="small" onClick={() => setAsking(`withdraw ${one.id}`)}>
                  {t('rounds.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {asking === 'recusal' && (
        <Ask
          about={round.id}
          title={t('rounds.recusalDeclare')}
          ok={t('rounds.save')}
          questions={[
            // An inspector and a leader of the bureau declare their own.
            ...(office
              ? [{ name: 'person', label: t('rounds.recusalPerson'), kind: 'person' as const }]
              : []),
            {
              name: 'object',
              label: t('rounds.objects'),
              kind: 'select',
              options: objects.map((one) => ({ value: one.id, label: one.name })),
            },
            { name: 'reason', label: t('rounds.reason'), kind: 'area' },
          ]}
          onAnswer={({ person, object, reason }) =>
            inspection.POST(`${ROUND}/recusals`, {
              ...at(round.id),
              body: {
                person: String(person ?? session.person),
                object: String(object),
                reason: String(reason),
              },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {withdrawn && (
        <Ask
          about={withdrawn}
          title={t('rounds.withdraw')}
          ok={t('rounds.withdraw')}
          questions={[{ name: 'reason', label: t('rounds.reason'), kind: 'area' }]}
          onAnswer={({ reason }) =>
            inspection.POST(`${ROUND}/recusals/{recusal}/withdrawal`, {
              params: { path: { round: round.id, recusal: withdrawn } },
              body: { reason: String(reason) },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
      {asking && asking !== 'recusal' && !withdrawn && (
        <Ask
          about={editing?.id ?? round.id}
          title={t('rounds.team')}
          ok={t('rounds.save')}
          note={
            kept.length > 0
              ? t('roundWork.replaceNote', { names: kept.map(({ name }) => name).join('、') })
              : undefined
          }
          initial={{
            name: editing?.name ?? '',
            leader: stays.find((one) => one.leads)?.person,
            members: stays.filter((one) => !one.leads).map((one) => one.person),
            objects: editing?.objects ?? free.map((one) => one.id),
          }}
          standing={editing && `${editing.name} ${editing.members.map(({ name }) => name).join('、')}`}
          questions={[
            { name: 'name', label: t('rounds.teamName'), kind: 'text' },
            { name: 'leader', label: t('rounds.leader'), kind: 'person' },
            { name: 'members', label: t('rounds.members'), kind: 'people', optional: true },
            {
              name: 'objects',
              label: t('rounds.objects'),
              kind: 'many',
              options: objects.map((one) => ({ value: one.id, label: one.name })),
            },
          ]}
          onAnswer={({ name, leader, members, objects: inspected }) =>
            inspection.PUT(`${ROUND}/teams/{team}`, {
              params: {
                path: { round: round.id, team: asking },
                header: editing ? ifMatch(editing.version) : {},
              },
              body: {
                name: String(name),
                members: [
                  { person: String(leader), leads: true },
                  ...((members as string[]) ?? [])
                    .filter((person) => person !== leader)
                    .map((person) => ({ person, leads: false })),
                ],
                objects: inspected as string[],
              },
            })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

function Seed({ view, office }: { view: RoundView; office: boolean }) {
  const { t } = useTranslation();
  const { round } = view;
  const { busy, error, run } = useChange();
  const [seed, setSeed] = useState('');
  const open = office && ['DRAFT', 'SELF_INSPECTION'].includes(round.state);
  return (
    <Card title={t('rounds.seed')}>
      {round.seed ? (
        <>
          <code>{round.seed}</code>
          <span className={styles.sub}>{t('rounds.seedOn', { day: round.seedOn })}</span>
        </>
      ) : (
        <div className={styles.stack}>
          <span className={styles.sub}>{t('rounds.seedNote')}</span>
          {open && (
            <div className={styles.row}>
              <Input
                aria-label={t('rounds.seed')}
                style={{ maxWidth: 320 }}
                value={seed}
                onChange={(event) => setSeed(event.target.value)}
              />
              <Button
                loading={busy}
                disabled={seed.trim().length < 6}
                onClick={() =>
                  run(() => inspection.PUT(`${ROUND}/seed`, { ...at(round.id), body: { seed } }))
                }
              >
                {t('rounds.seedPublish')}
              </Button>
            </div>
          )}
          {error !== null && <ProblemAlert error={error} />}
        </div>
      )}
    </Card>
  );
}
