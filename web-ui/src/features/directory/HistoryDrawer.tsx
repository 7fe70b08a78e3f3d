import { Skeleton, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { Drawer } from '@/ui/Dialog';
import { instantText } from '@/ui/instant';
import { MoreButton } from '@/ui/MoreButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { changes } from './changes';
import styles from './Directory.module.css';
import { FieldText, useFieldLabel } from './FieldText';
import type { ObjectKind } from './kinds';

interface Props {
  kind: ObjectKind;
  id: string;
  name: string;
  onClose: () => void;
}

/** How an object came to be as it is: who changed which field when, newest first. */
export function HistoryDrawer({ kind, id, name, onClose }: Props) {
  const { t } = useTranslation();
  const label = useFieldLabel(kind);
  const list = $responsibility.useInfiniteQuery(
    'get',
    `/api/responsibility/v1/${kind}/{id}/history`,
    { params: { path: { id }, query: { limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Drawer open onClose={onClose} title={`${name} · ${t('directory.history')}`} size={520}>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      <Timeline
        items={items.map(({ position, at, byAccount, body }, index) => {
          const before = items[index + 1]?.body ?? null;
          return {
            key: position,
            content: (
              <>
                <strong>{instantText(at)}</strong> {byAccount}
                <dl className={styles.changes}>
                  {changes(before, body).map((change) => (
                    <div key={change.field}>
                      <dt>{label(change.field)}</dt>
                      <dd>
                        {before && (
                          <>
                            <del>
                              <FieldText kind={kind} field={change.field} value={change.before} />
                            </del>
                            <span aria-hidden="true"> → </span>
                          </>
                        )}
                        <FieldText kind={kind} field={change.field} value={change.after} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            ),
          };
        })}
      />
      <MoreButton query={list} />
    </Drawer>
  );
}
