import { Select, Skeleton } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { RecordTable } from '@/ui/RecordTable';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';

const states = ['DRAFT', 'SUBMITTED', 'SIGNED', 'ACCEPTED', 'RETURNED'] as const;

/** 履职台账: every record that this person may see, newest first. */
export default function RecordsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { get, set, clear, any } = useSearch<'unit' | 'state' | 'q'>();
  const [unit, q] = [get('unit'), get('q')];
  const state = get('state') as Schema<'RecordState'> | undefined;
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/records',
    { params: { query: { unit, state, q, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/records/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);
  return (
    <Page title={t('nav.records')} note={t('record.ledgerNote')}>
      <Filters
        words={{ value: q, placeholder: t('queue.search'), onChange: (words) => set({ q: words }) }}
        onClear={any ? clear : undefined}
      >
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
        <Select
          value={state}
          allowClear
          style={{ width: 140 }}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={states.map((one) => ({ value: one, label: t(`recordState.${one}`) }))}
          onChange={(chosen) => set({ state: chosen })}
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && <Nothing title={t('record.empty')} />}
      {items.length > 0 && <RecordTable items={items} current={current} />}
      <MoreButton query={list} />
    </Page>
  );
}
