import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import type { Schema } from '@/api/schema';
import listStyles from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { BranchForm } from './BranchForm';
import styles from './Directory.module.css';
import { HistoryDrawer } from './HistoryDrawer';
import { ListTools, useClosed } from './ListTools';
import { ActionsHead, RowActions, useRowActions } from './RowActions';
import { Term } from './Term';

type Branch = Schema<'PartyBranchView'>;

/** 党组织: general branches with the branches below them; not the tree of units. */
export function Branches() {
  const { t } = useTranslation();
  const acts = useRowActions();
  const { closed } = useClosed();
  const [editing, setEditing] = useState<Branch | 'new' | null>(null);
  const [history, setHistory] = useState<Branch | null>(null);
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/party-branches', {
    params: { query: { limit: 200, closed } },
  });
  if (!data || isRefused(error))
    return error ? <ProblemAlert error={error} onRetry={refetch} /> : <Skeleton active />;
  const tops = data.items.filter(({ kind }) => kind === 'GENERAL_BRANCH');
  return (
    <>
      <ListTools add={t('directory.addBranch')} onAdd={() => setEditing('new')} />
      {data.items.length === 0 && <Nothing title={t('directory.noBranches')} />}
      {data.items.length > 0 && (
        <div className={listStyles.frame}>
          <table className={listStyles.table}>
            <thead>
              <tr>
                <th scope="col">{t('directory.branch')}</th>
                <th scope="col">{t('directory.kind')}</th>
                <th scope="col">{t('record.unit')}</th>
                <th scope="col">{t('directory.secretary')}</th>
                <th scope="col">{t('directory.term')}</th>
                {acts && <ActionsHead />}
              </tr>
            </thead>
            <tbody>
              {inTree(data.items).map((one) => (
                <tr key={one.id}>
                  <td>
                    <span className={one.parent ? styles.branch : undefined}>{one.name}</span>
                  </td>
                  <td className={listStyles.nowrap}>{t(`branchKind.${one.kind}`)}</td>
                  <td>{one.unitName ?? '—'}</td>
                  <td className={listStyles.nowrap}>{one.secretaryName ?? '—'}</td>
                  <td>
                    <Term {...one} />
                  </td>
                  {acts && (
                    <td className={listStyles.right}>
                      <RowActions
                        name={one.name}
                        onEdit={() => setEditing(one)}
                        onHistory={() => setHistory(one)}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <BranchForm
          branch={editing === 'new' ? null : editing}
          tops={tops}
          onClose={() => setEditing(null)}
        />
      )}
      {history && (
        <HistoryDrawer
          kind="party-branches"
          id={history.id}
          name={history.name}
          onClose={() => setHistory(null)}
        />
      )}
    </>
  );
}

/** Each branch behind the one it stands below; one whose general branch is not listed stands alone, never nowhere. */
function inTree(items: readonly Branch[]): Branch[] {
  const listed = new Set(items.map(({ id }) => id));
  return items
    .filter(({ parent }) => !parent || !listed.has(parent))
    .flatMap((top) => [top, ...items.filter(({ parent }) => parent === top.id)]);
}
