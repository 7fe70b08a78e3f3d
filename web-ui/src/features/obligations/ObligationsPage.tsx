import { DatePicker, Select, Skeleton, Tag } from 'antd';
import dayjs from 'dayjs';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import type { StateName } from '@/api/counts';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { Filters } from '@/ui/Filters';
import { forecasts } from '@/ui/ForecastTag';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { obligationStates } from '@/ui/ObligationState';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { ObligationTable } from './ObligationTable';

type Key =
  | 'unit'
  | 'state'
  | 'pending'
  | 'heldUp'
  | 'urged'
  | 'forecast'
  | 'from'
  | 'to'
  | 'q'
  | 'row'
  | 'duty'
  | 'plan';

/** 履职事项 by due date, narrowed by what stands in the address. */
export default function ObligationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { get, set, clear, any } = useSearch<Key>();
  const [unit, state, pending, heldUp, urged, forecast, from, to, q, row, duty, plan] = [
    get('unit'),
    get('state') as StateName,
    get('pending') === 'true' || undefined,
    get('heldUp') === 'true' || undefined,
    get('urged') === 'true' || undefined,
    get('forecast') as Schema<'Forecast'> | undefined,
    get('from'),
    get('to'),
    get('q'),
    get('row'),
    get('duty'),
    get('plan'),
  ];
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/obligations',
    {
      params: {
        query: { unit, state, pending, heldUp, urged, forecast, from, to, q, row, duty, plan, limit: 50 },
      },
    },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback(
    (index: number) => navigate(`/obligations/${items[index]?.id}`),
    [navigate, items],
  );
  const { current } = useListKeys(items.length, open);

  return (
    <Page title={t('nav.obligations')} note={t('obligations.note')}>
      <Filters
        words={{ value: q, placeholder: t('obligations.search'), onChange: (words) => set({ q: words }) }}
        onClear={any ? clear : undefined}
      >
        <UnitFilter value={unit} onChange={(chosen) => set({ unit: chosen })} />
        <Select
          value={heldUp ? 'HELD_UP' : state}
          allowClear
          style={{ width: 140 }}
          popupMatchSelectWidth={false}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={[
            ...obligationStates.map((one) => ({ value: one, label: t(`obligationState.${one}`) })),
            { value: 'HELD_UP', label: t('obligations.heldUp') },
          ]}
          onChange={(chosen?: string) =>
            set(
              chosen === 'HELD_UP'
                ? { state: null, heldUp: 'true' }
                : { state: chosen ?? null, heldUp: null },
            )
          }
        />
        <Select
          value={forecast}
          allowClear
          style={{ width: 130 }}
          placeholder={t('forecast.name')}
          aria-label={t('forecast.name')}
          options={forecasts.map((one) => ({ value: one, label: t(`forecast.${one}`) }))}
          onChange={(chosen) => set({ forecast: chosen })}
        />
        <DatePicker.RangePicker
          value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
          allowEmpty={[true, true]}
          placeholder={[t('filter.from'), t('filter.to')]}
          onChange={(days) =>
            set({ from: days?.[0]?.format('YYYY-MM-DD'), to: days?.[1]?.format('YYYY-MM-DD') })
          }
        />
        {pending && (
          <Tag closable onClose={() => set({ pending: null })}>
            {t('obligations.pending')}
          </Tag>
        )}
        {urged && (
          <Tag closable onClose={() => set({ urged: null })}>
            {t('obligations.urged')}
          </Tag>
        )}
        {plan && (
          <Tag closable onClose={() => set({ plan: null })}>
            {t('obligations.ofPlan')}
          </Tag>
        )}
        {row && (
          <Tag closable onClose={() => set({ row: null })}>
            {t('obligations.ofRow', { no: items[0]?.item.no ?? '' })}
          </Tag>
        )}
        {duty && (
          <Tag closable onClose={() => set({ duty: null })} title={items[0]?.clause}>
            {t('obligations.ofDuty', {
              no: items[0]?.item.no ?? '',
              clause: shortened(items[0]?.clause ?? ''),
            })}
          </Tag>
        )}
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {list.data && items.length === 0 && (
        <Nothing
          title={any ? t('obligations.noMatch') : t('obligations.none')}
          note={any ? undefined : t('obligations.noneNote')}
        />
      )}
      {items.length > 0 && <ObligationTable items={items} current={current} />}
      <MoreButton query={list} />
    </Page>
  );
}

/** Enough of the words to know the duty again; the whole stands in each line below. */
function shortened(clause: string) {
  return clause.length > 16 ? `${clause.slice(0, 16)}…` : clause;
}
