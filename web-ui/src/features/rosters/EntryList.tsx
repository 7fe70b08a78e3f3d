import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, DatePicker, Select, Skeleton, Space } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { type Entry, type EntryState, entryStates, type Roster } from './calls';
import { EntryDrawer } from './EntryDrawer';
import { EntryForm } from './EntryForm';
import { EntryTable } from './EntryTable';
import { FollowUp } from './FollowUp';
import { ImportRoster } from './ImportRoster';
import { Keeper } from './Keeper';

/** One list: who is on it, narrowed by what stands in the address. */
export function EntryList({ roster }: { roster: Roster }) {
  const { t } = useTranslation();
  const session = useSession();
  const { kind, editable } = roster;
  const { get, set } = useSearch<'list' | 'q' | 'state' | 'on' | 'unit' | 'entry'>();
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);
  const [q, state, on, unit] = [get('q'), get('state') as EntryState | undefined, get('on'), get('unit')];
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/rosters/{kind}/entries',
    { params: { path: { kind }, query: { q, state, on, unit, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => set({ entry: items[index]?.id }), [set, items]);
  const { current } = useListKeys(items.length, open);
  const any = Boolean(q || state || on || unit);

  return (
    <>
      {kind === 'BAD_SIGN' && (
        <Alert type="warning" showIcon title={t('rosters.confidential')} style={{ marginBottom: 12 }} />
      )}
      <Filters
        words={{ value: q, placeholder: t('rosters.search'), onChange: (words) => set({ q: words }) }}
        onClear={any ? () => set({ q: null, state: null, on: null, unit: null }) : undefined}
      >
        {kind !== 'CONDUCT_SUPERVISOR' && (
          <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
        )}
        <Select
          value={state}
          allowClear
          style={{ width: 120 }}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={entryStates.map((one) => ({ value: one, label: t(`rosterState.${one}`) }))}
          onChange={(chosen) => set({ state: chosen })}
        />
        <DatePicker
          value={on ? dayjs(on) : null}
          placeholder={t('rosters.on')}
          aria-label={t('rosters.on')}
          onChange={(day) => set({ on: day?.format('YYYY-MM-DD') })}
        />
        <Space wrap style={{ marginInlineStart: 'auto' }}>
          {has(session, 'discipline', 'discipline-head') && <Keeper roster={roster} />}
          {kind === 'SANCTIONED' && has(session, 'discipline', 'discipline-head') && <FollowUp />}
          {editable && (
            <>
              <Button icon={<ImportOutlined aria-hidden="true" />} onClick={() => setImporting(true)}>
                {t('rosters.import')}
              </Button>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden="true" />}
                onClick={() => setAdding(true)}
              >
                {t('rosters.add')}
              </Button>
            </>
          )}
        </Space>
      </Filters>
      {!roster.whole && <p style={{ marginBottom: 8, color: 'var(--ink-soft)' }}>{t('rosters.ownUnit')}</p>}
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data && items.length === 0 && (
        <Nothing
          title={any ? t('rosters.noMatch') : t('rosters.none')}
          note={!any && editable ? t('rosters.noneNote') : undefined}
        />
      )}
      {items.length > 0 && (
        <EntryTable
          kind={kind}
          items={items}
          current={current}
          onOpen={(entry: Entry) => set({ entry: entry.id })}
        />
      )}
      <MoreButton query={list} />
      {adding && <EntryForm kind={kind} entry={null} onClose={() => setAdding(false)} />}
      {importing && <ImportRoster kind={kind} onClose={() => setImporting(false)} />}
      {get('entry') && (
        <EntryDrawer id={get('entry') as string} editable={editable} onClose={() => set({ entry: null })} />
      )}
    </>
  );
}
