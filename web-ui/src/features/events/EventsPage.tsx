import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Select, Skeleton, Tag } from 'antd';
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
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { EventForm } from './EventForm';
import { EventTable } from './EventTable';

type List = NonNullable<Schema<'EventSummary'>['list']>;

const lists: List[] = ['NEW_RECRUIT', 'PROMOTED', 'SANCTIONED', 'BAD_SIGN'];

/** 逢事开立: what happened, and how far what is owed for it is. */
export default function EventsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { get, set, clear, any } = useSearch<'q' | 'list' | 'withdrawn' | 'row' | 'duty' | 'open'>();
  const [q, list, row] = [get('q'), get('list') as List | undefined, get('row')];
  const withdrawn = get('withdrawn') === 'true';
  const found = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/events',
    { params: { query: { q, list, row, withdrawn, limit: 50 } } },
    keyset,
  );
  const items = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/events/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);

  return (
    <Page
      title={t('nav.events')}
      note={t('events.note')}
      actions={
        has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head') && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => set({ open: 'true' })}
          >
            {t('events.open')}
          </Button>
        )
      }
    >
      <Filters
        words={{ value: q, placeholder: t('events.search'), onChange: (words) => set({ q: words }) }}
        onClear={any ? clear : undefined}
      >
        <Select
          value={list}
          allowClear
          style={{ width: 150 }}
          placeholder={t('events.list')}
          aria-label={t('events.list')}
          options={lists.map((one) => ({ value: one, label: t(`rosterKind.${one}`) }))}
          onChange={(chosen) => set({ list: chosen })}
        />
        <Checkbox
          checked={withdrawn}
          onChange={(event) => set({ withdrawn: event.target.checked ? 'true' : null })}
        >
          {t('events.withdrawn')}
        </Checkbox>
        {row && (
          <Tag closable onClose={() => set({ row: null })}>
            {t('events.ofRow')}
          </Tag>
        )}
      </Filters>
      {found.error && <ProblemAlert error={found.error} onRetry={found.refetch} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {found.data && items.length === 0 && (
        <Nothing
          title={any ? t('events.noMatch') : t('events.none')}
          note={any ? undefined : t('events.noneNote')}
        />
      )}
      {items.length > 0 && <EventTable items={items} current={current} />}
      <MoreButton query={found} />
      {get('open') === 'true' && (
        <EventForm duty={get('duty')} onClose={() => set({ open: null, duty: null })} />
      )}
    </Page>
  );
}
