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
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';

interface Props {
  queue: Schema<'Queue'>;
  /** Chooses among queues of one page. */
  choice?: ReactNode;
  actions?: ReactNode;
}

/** Records that wait for this very person: to be signed, accepted, mended or finished. */
export function QueuePage({ queue, choice, actions }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { get, set, clear } = useSearch<'q'>();
  const q = get('q');
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/records',
    { params: { query: { queue, q, limit: 50 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/records/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);
  return (
    <Page
      title={t(`queue.${queue}.title`)}
      note={t(`queue.${queue}.note`)}
      actions={items.length > 1 && actions}
    >
      {choice && <div style={{ marginBottom: 14 }}>{choice}</div>}
      <Filters
        words={{ value: q, placeholder: t('queue.search'), onChange: (words) => set({ q: words }) }}
        onClear={q ? clear : undefined}
      >
        <span className={filterStyles.keys} style={{ color: 'var(--ink-faint)' }}>
          {t('queue.keys')}
        </span>
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing
          title={q ? t('ledger.none') : t(`queue.${queue}.none`)}
          note={q ? undefined : t(`queue.${queue}.noneNote`)}
        />
      )}
      {items.length > 0 && <RecordTable items={items} current={current} />}
      <MoreButton query={list} />
    </Page>
  );
}
