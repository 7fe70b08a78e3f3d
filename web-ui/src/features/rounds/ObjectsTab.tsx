import { Button, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { useUnits } from '@/api/units';
import { has, useSession } from '@/session/session';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Ask } from './Ask';
import { at, atObject, isOwn, OBJECT, ROUND, type RoundObject, type RoundView, useChange } from './calls';
import { SelfStateTag } from './RoundState';
import styles from './Rounds.module.css';

/** Who takes part and who has handed in; each object opens into its report, its inspection and its result. */
export function ObjectsTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, objects, mine } = view;
  const started = round.state !== 'DRAFT' && round.state !== 'DISCARDED';
  const handed = $inspection.useQuery('get', `${ROUND}/self-inspections`, at(round.id), { enabled: started });
  const selfOf = (object: string) => handed.data?.find((one) => one.object === object);
  const inspecting = mine && started && round.state !== 'SELF_INSPECTION';
  const results = ['EXCHANGE', 'DECIDED', 'PUBLISHED', 'CLOSED'].includes(round.state);
  const [naming, setNaming] = useState<RoundObject | null>(null);
  const units = useUnits();
  const unitName = (id: string) => units.find((one) => one.id === id)?.name;
  const office = mine && has(session, 'discipline', 'discipline-head', 'superior');
  return (
    <div className={styles.stack}>
      {office && round.state === 'DRAFT' && <Choose view={view} />}
      {objects.length === 0 && <Nothing title={t('rounds.what.OBJECTS')} />}
      {objects.length > 0 && (
        <div className={listStyles.frame}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('rounds.objects')}</th>
                {started && <th scope="col">{t('rounds.handedIn')}</th>}
                {started && <th scope="col">{t('rounds.open')}</th>}
              </tr>
            </thead>
            <tbody>
              {objects.map((object) => {
                const self = selfOf(object.id);
                const path = `/rounds/${round.id}/objects/${object.id}`;
                return (
                  <tr key={object.id}>
                    <td>
                      <strong>{object.name}</strong>
                      <span className={listStyles.sub}>
                        {t(`rounds.kinds.${object.kind}`)}
                        {object.onSite !== null &&
                          object.onSite !== undefined &&
                          ` · ${object.onSite ? t('rounds.onSite') : t('rounds.desk')}`}
                      </span>
                    </td>
                    {started && (
                      <td className={listStyles.nowrap}>
                        {handed.isPending && <Skeleton.Button active size="small" />}
                        {self && <SelfStateTag self={self} />}
                      </td>
                    )}
                    {started && (
                      <td>
                        <span className={styles.row}>
                          <Link to={`${path}/self`}>{t('rounds.self')}</Link>
                          {inspecting && !isOwn(session, object) && (
                            <Link to={`${path}/inspect`}>{t('rounds.inspect')}</Link>
                          )}
                          {office && !isOwn(session, object) && object.ownerBureau === session.bureau && (
                            <Button type="link" size="small" onClick={() => setNaming(object)}>
                              {t('roundWork.owner')}
                            </Button>
                          )}
                          {results && <Link to={`${path}/result`}>{t('rounds.result')}</Link>}
                        </span>
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {naming && (
        <Ask
          about={naming.id}
          title={`${t('roundWork.owner')}：${naming.name}`}
          ok={t('rounds.save')}
          note={t('roundWork.ownerNote', { unit: unitName(naming.ownerUnit) ?? '—' })}
          questions={[
            {
              name: 'unit',
              label: t('roundWork.ownerUnit'),
              kind: 'select',
              options: units
                .filter(({ id }) => id !== naming.ownerUnit)
                .map(({ id, name }) => ({ value: id, label: name })),
            },
            { name: 'reason', label: t('rounds.reason'), kind: 'area' },
          ]}
          onAnswer={({ unit, reason }) =>
            inspection.PUT(`${OBJECT}/owner`, {
              ...atObject(round.id, naming.id),
              body: { unit: String(unit), reason: String(reason) },
            })
          }
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}

function Choose({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const { round } = view;
  const { busy, error, run } = useChange();
  const candidates = $inspection.useQuery('get', `${ROUND}/candidates`, at(round.id));
  const key = (one: { kind: string; ref: string }) => `${one.kind} ${one.ref}`;
  const [chosen, setChosen] = useState<string[]>(view.objects.map(key));
  const options = candidates.data ?? [];
  return (
    <div className={styles.form}>
      <label htmlFor="round-objects" className={styles.label}>
        {t('rounds.objectsChoose')}
      </label>
      <Select
        id="round-objects"
        mode="multiple"
        style={{ width: '100%' }}
        loading={candidates.isPending}
        value={chosen}
        maxTagCount={12}
        showSearch={{ optionFilterProp: 'label' }}
        options={(['UNIT', 'LEADER', 'BRANCH_SECRETARY'] as const).map((kind) => ({
          label: t(`rounds.kinds.${kind}`),
          options: options
            .filter((one) => one.kind === kind)
            .map((one) => ({ value: key(one), label: one.name })),
        }))}
        onChange={setChosen}
      />
      {error !== null && <ProblemAlert error={error} />}
      {candidates.error && <ProblemAlert error={candidates.error} onRetry={candidates.refetch} />}
      <div className={styles.row}>
        <Button
          disabled={!candidates.data}
          onClick={() => setChosen(options.filter((one) => one.kind === 'UNIT').map(key))}
        >
          {t('rounds.objectsAll')}
        </Button>
        <Button
          type="primary"
          loading={busy}
          disabled={chosen.length === 0}
          onClick={() =>
            run(() =>
              inspection.PUT(`${ROUND}/objects`, {
                params: { path: { round: round.id }, header: ifMatch(round.version) },
                body: {
                  objects: options
                    .filter((one) => chosen.includes(key(one)))
                    .map(({ kind, ref }) => ({ kind, ref })),
                },
              }),
            )
          }
        >
          {t('rounds.save')}
        </Button>
        <span className={styles.sub}>{t('rounds.objectsCount', { count: chosen.length })}</span>
      </div>
    </div>
  );
}
