import { Button, Descriptions, Skeleton, Space, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { has, useSession } from '@/session/session';
import { Drawer } from '@/ui/Dialog';
import { instantText } from '@/ui/instant';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { opensEvents } from './calls';
import { EntryAct } from './EntryAct';
import { EntryForm } from './EntryForm';
import { EntryStateTag } from './EntryStateTag';

/** One entry with what it opened and how it came to be as it is. */
export function EntryDrawer({
  id,
  editable,
  onClose,
}: {
  id: string;
  editable: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const [act, setAct] = useState<'END' | 'WITHDRAW' | null>(null);
  const params = { params: { path: { entry: id } } };
  const entry = $responsibility.useQuery('get', '/api/responsibility/v1/roster-entries/{entry}', params);
  const history = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/roster-entries/{entry}/history',
    params,
  );
  const data = entry.data;
  const standing = editable && data && data.state !== 'WITHDRAWN';
  return (
    <Drawer
      open
      size={520}
      onClose={onClose}
      title={data ? `${data.name} · ${t(`rosterKind.${data.kind}`)}` : ''}
      extra={
        standing && (
          <Space>
            <Button onClick={() => setEditing(true)}>{t('common.edit')}</Button>
            <Button onClick={() => setAct('END')}>{t('rosters.end')}</Button>
            <Button danger onClick={() => setAct('WITHDRAW')}>
              {t('rosters.withdraw')}
            </Button>
          </Space>
        )
      }
    >
      {entry.error && <ProblemAlert error={entry.error} onRetry={entry.refetch} />}
      {!data && !entry.error && <Skeleton active />}
      {data && (
        <>
          <Descriptions
            size="small"
            column={1}
            items={[
              { key: 'state', label: t('filter.state'), children: <EntryStateTag state={data.state} /> },
              ...(data.withdrawnReason
                ? [{ key: 'why', label: t('rosters.reason'), children: data.withdrawnReason }]
                : []),
              {
                key: 'unit',
                label: data.unit ? t('rosters.unit') : t('rosters.organisation'),
                children: data.unit?.name ?? data.organisation,
              },
              { key: 'day', label: t(`rosterDay.${data.kind}`), children: data.occurredOn },
              { key: 'last', label: t('rosters.validTo'), children: data.validTo ?? '—' },
              { key: 'basis', label: t('rosters.basis'), children: data.basis },
              { key: 'note', label: t('rosters.remark'), children: data.note || '—' },
              ...(opensEvents(data.kind)
                ? [
                    {
                      key: 'opened',
                      label: t('rosters.opened'),
                      children: (
                        <Space>
                          {data.opened > 0
                            ? t('rosters.openedCount', { opened: data.opened, done: data.done })
                            : t('rosters.openedNone')}
                          {data.event &&
                            has(
                              session,
                              'staff',
                              'unit-leader',
                              'discipline',
                              'discipline-head',
                              'bureau-leader',
                            ) && <Link to={`/events/${data.event}`}>{t('rosters.view')}</Link>}
                        </Space>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          <h3 style={{ margin: '20px 0 12px' }}>{t('rosters.history')}</h3>
          <Timeline
            items={history.data?.map((change) => ({
              key: change.at,
              content: (
                <>
                  <strong>{t(`rosterAct.${change.act}`)}</strong> {change.by}
                  <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{instantText(change.at)}</div>
                  <div>{[change.reason, change.basis, change.note].filter(Boolean).join('；')}</div>
                </>
              ),
            }))}
          />
          {editing && <EntryForm kind={data.kind} entry={data} onClose={() => setEditing(false)} />}
          {act && <EntryAct entry={data} act={act} onClose={() => setAct(null)} />}
        </>
      )}
    </Drawer>
  );
}
