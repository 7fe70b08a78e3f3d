import { DatePicker, Input, Segmented, Select, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { $inspection, $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { features, type Service, services } from './acts';
import { Seal } from './Seal';
import { TrailTable } from './TrailTable';

type Key = 'of' | 'act' | 'account' | 'objectId' | 'from' | 'to';

/** 审计轨迹: who did what and who looked at what, newest first, under a chain that shows every change. */
export default function TrailPage() {
  const { t } = useTranslation();
  const { get, set, clear, any } = useSearch<Key>();
  const of: Service = get('of') === 'inspection' ? 'inspection' : 'responsibility';
  const query = {
    act: get('act'),
    account: get('account'),
    objectId: get('objectId'),
    from: get('from'),
    to: get('to'),
    limit: 50,
  };
  const duties = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/trail',
    { params: { query } },
    { ...keyset, enabled: of === 'responsibility' },
  );
  const evaluation = $inspection.useInfiniteQuery(
    'get',
    '/api/inspection/v1/trail',
    { params: { query } },
    { ...keyset, enabled: of === 'inspection' },
  );
  const list = of === 'inspection' ? evaluation : duties;
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('nav.trail')} note={t('trail.note')}>
      <Segmented
        aria-label={t('trail.service')}
        style={{ justifySelf: 'start', marginBottom: 14 }}
        value={of}
        options={services.map((value) => ({ value, label: t(`trail.services.${value}`) }))}
        onChange={(value) => set({ of: value === 'inspection' ? value : null, act: null, objectId: null })}
      />
      <Seal of={of} />
      <Filters onClear={any ? clear : undefined}>
        <Select
          value={query.act}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 170 }}
          placeholder={t('trail.feature')}
          aria-label={t('trail.feature')}
          options={features[of].map((feature) => ({ value: feature, label: t(`trail.features.${feature}`) }))}
          onChange={(act) => set({ act })}
        />
        <Input.Search
          key={query.account}
          defaultValue={query.account}
          allowClear
          style={{ width: 170 }}
          placeholder={t('trail.account')}
          aria-label={t('trail.account')}
          onSearch={(account) => set({ account: account.trim() })}
        />
        <Input.Search
          key={query.objectId}
          defaultValue={query.objectId}
          allowClear
          style={{ width: 240 }}
          placeholder={t('trail.objectId')}
          aria-label={t('trail.objectId')}
          onSearch={(objectId) => set({ objectId: objectId.trim() })}
        />
        <DatePicker.RangePicker
          value={[query.from ? dayjs(query.from) : null, query.to ? dayjs(query.to) : null]}
          allowEmpty={[true, true]}
          placeholder={[t('trail.from'), t('trail.to')]}
          onChange={(days) =>
            set({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
          }
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {list.data && items.length === 0 && <Nothing title={t('trail.none')} />}
      {items.length > 0 && <TrailTable items={items} onObject={(objectId) => set({ objectId })} />}
      <MoreButton query={list} />
    </Page>
  );
}
