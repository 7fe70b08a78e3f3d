import { TeamOutlined } from '@ant-design/icons';
import { Alert, App, Button, Checkbox, DatePicker, Input, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { Drawer } from '@/ui/Dialog';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import type { Plan } from './calls';
import styles from './OwnerChanges.module.css';

type Change = Schema<'OwnerChangeView'>;

const CHANGES = '/api/responsibility/v1/plans/{plan}/owner-changes';
const DAY = 'YYYY-MM-DD';
const keyOf = ({ change, ownerKind, owner }: Change) => `${change}-${ownerKind}-${owner.id}`;

/** Owners that came or went since publishing, each with what it means, for a person to decide on. */
export function OwnerChanges({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const reorganised = $responsibility.useQuery('get', '/api/responsibility/v1/reorganisations');
  const split = (reorganised.data ?? []).filter(({ undecidedIn }) => undecidedIn.includes(plan.id));
  return (
    <>
      <Button icon={<TeamOutlined aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('ownership.open')}
        {split.length > 0 && t('ownership.undecided')}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title={t('ownership.title')} size={620}>
        {open && split.length > 0 && (
          <Alert
            type="warning"
            showIcon
            style={{ marginBottom: 16 }}
            title={t('ownership.split', { names: namesOf(split) })}
          />
        )}
        {open && <Proposals plan={plan} />}
      </Drawer>
    </>
  );
}

const namesOf = (units: readonly Schema<'ReorganisationView'>[]) =>
  units.map(({ oldName }) => oldName).join('、');

function Proposals({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const [chosenDay, setDay] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState<string>(t('ownership.reasonDefault'));
  const latest = today > plan.validTo ? plan.validTo : today;
  const on = chosenDay ?? latest;
  const list = $responsibility.useQuery('get', CHANGES, {
    params: { path: { plan: plan.id }, query: { on } },
  });
  const decide = $responsibility.useMutation('post', CHANGES, { meta: { shown: true } });

  async function send(accepted: boolean) {
    const owners = (list.data ?? [])
      .filter((change) => chosen.has(keyOf(change)))
      .map(({ change, ownerKind, owner }) => ({ change, ownerKind, owner: owner.id }));
    await decide.mutateAsync({
      params: { path: { plan: plan.id }, header: { 'If-Match': `"${plan.version}"` } },
      body: { on, accepted, reason: reason.trim(), owners },
    });
    await queries.invalidateQueries();
    setChosen(new Set());
    message.success(t(accepted ? 'ownership.done' : 'ownership.kept'));
  }

  const toggle = (key: string, into: boolean) => {
    const next = new Set(chosen);
    if (into) next.add(key);
    else next.delete(key);
    setChosen(next);
  };

  return (
    <div className={styles.panel}>
      <p className={styles.note}>{t('ownership.note')}</p>
      <div>
        <label htmlFor="owners-on">{t('ownership.on')}</label>{' '}
        <DatePicker
          id="owners-on"
          allowClear={false}
          value={dayjs(on)}
          minDate={dayjs(plan.validFrom)}
          maxDate={dayjs(latest)}
          onChange={(day: Dayjs | null) => day && setDay(day.format(DAY))}
        />
      </div>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {!list.data && !list.error && <Skeleton active paragraph={{ rows: 4 }} />}
      {list.data?.length === 0 && <Nothing title={t('ownership.none')} note={t('ownership.noneNote')} />}
      {list.data && list.data.length > 0 && (
        <>
          <ul className={styles.list}>
            {list.data.map((change) => (
              <li key={keyOf(change)} className={styles.item}>
                <Checkbox
                  checked={chosen.has(keyOf(change))}
                  aria-label={t('ownership.choose', { name: change.owner.name })}
                  onChange={(event) => toggle(keyOf(change), event.target.checked)}
                />
                <div>
                  <strong>
                    {t(`ownership.change.${change.change}`)} {change.owner.name}
                  </strong>
                  <div>{t(`ownership.effect.${change.change}`, { count: change.obligations })}</div>
                  <details className={styles.note} open={change.change === 'REGROUPS'}>
                    <summary>{t('ownership.duties', { count: change.duties.length })}</summary>
                    <ul className={styles.duties}>
                      {change.duties.map(({ duty, clause, obligations, units }) => (
                        <li key={duty}>
                          {t('ownership.duty', { clause, count: obligations })}
                          {change.change === 'REGROUPS' && (
                            <div>
                              {t('ownership.units', { names: units.map(({ name }) => name).join('、') })}
                            </div>
                          )}
                        </li>
                      ))}
                    </ul>
                  </details>
                  {change.declined && <div className={styles.note}>{t('ownership.declined')}</div>}
                </div>
              </li>
            ))}
          </ul>
          <div>
            <label htmlFor="owners-reason">{t('ownership.reason')}</label>
            <Input
              id="owners-reason"
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          {decide.error && <ProblemAlert error={decide.error} />}
          <div className={styles.acts}>
            <Button
              disabled={chosen.size === 0 || !reason.trim() || decide.isPending}
              onClick={() => send(false).catch(() => undefined)}
            >
              {t('ownership.decline')}
            </Button>
            <Button
              type="primary"
              loading={decide.isPending}
              disabled={chosen.size === 0 || !reason.trim()}
              onClick={() => send(true).catch(() => undefined)}
            >
              {t('ownership.accept')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
