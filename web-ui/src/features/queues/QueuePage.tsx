import { Skeleton } from 'antd';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { Filters } from '@/ui/Filters';
import filterStyles from '@/ui/Filters.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { RecordTable } from '@/ui/RecordTable';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';

interface Props {
  queue: Schema<'Queue'>;
  /** Chooses among queues of one page. */
  choice?: ReactNode;
  actions?: ReactNode;
  /** What is of use from the second on. */
  many?: ReactNode;
}

/** Records that wait for this very person: to be signed, accepted, mended or finished; what has waited longest first. */
export function QueuePage({ queue, choice, actions, many }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { get, set, clear } = useSearch<'q' | 'unit'>();
  const [q, unit] = [get('q'), get('unit')];
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/records',
    { params: { query: { queue, q, unit, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  // A draft is gone on with; everything else is read first.
  const hrefOf = useCallback(
    (id: string | undefined) => `/records/${id}${queue === 'DRAFTS' ? '/edit' : ''}`,
    [queue],
  );
  const open = useCallback((index: number) => navigate(hrefOf(items[index]?.id)), [navigate, items, hrefOf]);
  const { current } = useListKeys(items.length, open);
  return (
    <Page
      title={t(`queue.${queue}.title`)}
      note={t(`queue.${queue}.note`)}
      actions={
        <>
          {actions}
          {items.length > 1 && many}
        </>
      }
    >
      {choice && <div style={{ marginBottom: 14 }}>{choice}</div>}
      <Filters
        words={{ value: q, placeholder: t('queue.search'), onChange: (words) => set({ q: words }) }}
        onClear={q || unit ? clear : undefined}
      >
        {queue === 'ACCEPT' && <UnitFilter wide value={unit} onChange={(chosen) => set({ unit: chosen })} />}
        <span className={filterStyles.keys} style={{ color: 'var(--ink-faint)' }}>
          {t('queue.keys')}
        </span>
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing
          title={q || unit ? t('ledger.none') : t(`queue.${queue}.none`)}
          note={q || unit ? undefined : t(`queue.${queue}.noneNote`)}
        />
      )}
      {items.length > 0 && (
        <RecordTable items={items} current={current} waiting={queue !== 'DRAFTS'} hrefOf={hrefOf} />
      )}
      <MoreButton query={list} />
    </Page>
  );
}
