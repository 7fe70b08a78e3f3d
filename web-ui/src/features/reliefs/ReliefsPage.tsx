import { Segmented, Select, Skeleton } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { reliefStates } from '@/ui/ReliefState';
import { ReliefTable } from '@/ui/ReliefTable';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';

const kinds = ['EXEMPT', 'POSTPONE'] as const;

/** 免除和延期: what waits for this person, and everything that was asked for before. */
export default function ReliefsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const { get, set, clear, any } = useSearch<'queue' | 'unit' | 'state' | 'kind'>();
  const queue = get('queue') as Schema<'ReliefQueue'> | undefined;
  const state = get('state') as Schema<'ReliefState'> | undefined;
  const kind = get('kind') as Schema<'ReliefKind'> | undefined;
  const unit = get('unit');
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/reliefs',
    { params: { query: { queue, unit, state, kind, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/reliefs/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);
  const queues = [
    has(session, 'unit-leader') && 'SUBMIT',
    has(session, 'discipline-head', 'bureau-leader') && 'APPROVE',
    has(session, 'staff', 'unit-leader') && 'DECIDED',
  ].filter((one) => one !== false) as Schema<'ReliefQueue'>[];
  return (
    <Page title={t('nav.reliefs')} note={t('relief.note')}>
      <Filters onClear={any ? clear : undefined}>
        {queues.length > 0 && (
          <Segmented
            value={queue ?? ''}
            aria-label={t('relief.queueName')}
            options={[
              { value: '', label: t('common.all') },
              ...queues.map((value) => ({ value, label: t(`relief.queue.${value}`) })),
            ]}
            onChange={(chosen) => set({ queue: chosen })}
          />
        )}
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
        <Select
          value={kind}
          allowClear
          style={{ width: 120 }}
          placeholder={t('relief.kindName')}
          aria-label={t('relief.kindName')}
          options={kinds.map((value) => ({ value, label: t(`relief.kind.${value}`) }))}
          onChange={(chosen) => set({ kind: chosen })}
        />
        <Select
          value={state}
          allowClear
          style={{ width: 140 }}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={reliefStates.map((value) => ({ value, label: t(`relief.state.${value}`) }))}
          onChange={(chosen) => set({ state: chosen })}
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('relief.none')} note={any ? undefined : t('relief.noneNote')} />
      )}
      {items.length > 0 && <ReliefTable items={items} current={current} />}
      <MoreButton query={list} />
    </Page>
  );
}
