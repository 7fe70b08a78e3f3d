import { Select, Skeleton } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { printAll } from '@/ui/printAll';
import { RecordTable } from '@/ui/RecordTable';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { LedgerFilters } from './LedgerFilters';
import { keys, type LedgerKey, queryOf, type Sort, sorts, workbookHref } from './query';

/** 履职台账: every record that this person may see, narrowed and sorted by the service; to be exported and printed. */
export default function LedgerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { get, set, clear, any } = useSearch<LedgerKey>();
  const query = queryOf(get);
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/records',
    { params: { query: { ...query, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/records/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);

  return (
    <Page
      title={t('nav.records')}
      note={t('record.ledgerNote')}
      output={
        items.length > 0
          ? { files: [{ url: workbookHref(query) }], onPrint: () => printAll(list) }
          : undefined
      }
    >
      <Filters
        words={{ value: get('q'), placeholder: t('ledger.search'), onChange: (words) => set({ q: words }) }}
        onClear={any ? clear : undefined}
      >
        <LedgerFilters get={get} set={set} />
        <Select
          value={query.sort ?? 'NEWEST'}
          style={{ width: 130 }}
          aria-label={t('ledger.sort')}
          options={sorts.map((one) => ({ value: one, label: t(`ledger.sorts.${one}`) }))}
          onChange={(sort: Sort) => set({ sort: sort === 'NEWEST' ? null : sort })}
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={keys.some(get) ? t('ledger.none') : t('record.empty')} />
      )}
      {items.length > 0 && <RecordTable items={items} current={current} />}
      <MoreButton query={list} />
    </Page>
  );
}
