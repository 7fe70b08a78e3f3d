import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { HistoryDrawer } from './HistoryDrawer';
import { LeaderForm } from './LeaderForm';
import { ListTools, useClosed } from './ListTools';
import { ActionsHead, RowActions, useRowActions } from './RowActions';
import { Term } from './Term';

type Charge = Schema<'LeaderInChargeView'>;

/** 分管: which leader of the bureau is in charge of which units, the units of one leader together. */
export function Leaders() {
  const { t } = useTranslation();
  const acts = useRowActions();
  const { closed } = useClosed();
  const [editing, setEditing] = useState<Charge | 'new' | null>(null);
  const [history, setHistory] = useState<Charge | null>(null);
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/leaders-in-charge',
    { params: { query: { limit: 200, closed } } },
  );
  if (!data || isRefused(error))
    return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton active />;
  const leaders = [...new Set(data.items.map(({ leader }) => leader))];
  const groups = leaders.map((leader) => data.items.filter((charge) => charge.leader === leader));
  return (
    <>
      <ListTools add={t('directory.addLeader')} onAdd={() => setEditing('new')} />
      {data.items.length === 0 && <Nothing title={t('directory.noLeaders')} />}
      {data.items.length > 0 && (
        <div className={listStyles.frame}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('directory.leader')}</th>
                <th scope="col">{t('directory.inCharge')}</th>
                <th scope="col">{t('directory.term')}</th>
                {acts && <ActionsHead />}
              </tr>
            </thead>
            <tbody>
              {groups.flatMap((charges) =>
                charges.map((charge, index) => (
                  <tr key={charge.id}>
                    {index === 0 && (
                      <td rowSpan={charges.length} className={listStyles.nowrap}>
                        {charge.leaderName}
                      </td>
                    )}
                    <td>{charge.unitName}</td>
                    <td>
                      <Term {...charge} />
                    </td>
                    {acts && (
                      <td className={listStyles.right}>
                        <RowActions
                          name={charge.unitName}
                          onEdit={() => setEditing(charge)}
                          onHistory={() => setHistory(charge)}
                        />
                      </td>
                    )}
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      )}
      {editing && <LeaderForm charge={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {history && (
        <HistoryDrawer
          kind="leaders-in-charge"
          id={history.id}
          name={history.unitName}
          onClose={() => setHistory(null)}
        />
      )}
    </>
  );
}
