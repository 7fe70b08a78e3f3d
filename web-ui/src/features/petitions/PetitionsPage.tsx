import { BarChartOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Segmented, Select, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import { useSearch } from '@/ui/useSearch';
import { kinds, LIST, sources } from './calls';
import { PetitionForm } from './PetitionForm';
import { PetitionTable } from './PetitionTable';
import { lights, states } from './PetitionTags';

type Key = 'q' | 'queue' | 'unit' | 'state' | 'source' | 'kind' | 'light';

/** 信访·政风热线: the register, with what waits for this person. */
export default function PetitionsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const { get, set, clear, any } = useSearch<Key>();
  const [adding, setAdding] = useState(false);
  const query = {
    q: get('q'),
    queue: get('queue') as CaseSchema<'PetitionQueue'> | undefined,
    unit: get('unit'),
    state: get('state') as CaseSchema<'PetitionState'> | undefined,
    source: get('source') as CaseSchema<'PetitionSource'> | undefined,
    kind: get('kind') as CaseSchema<'PetitionKind'> | undefined,
    light: get('light') as CaseSchema<'PetitionLight'> | undefined,
    limit: 50,
  };
  const list = $cases.useInfiniteQuery('get', LIST, { params: { query } }, keyset);
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = useCallback((index: number) => navigate(`/petitions/${items[index]?.id}`), [navigate, items]);
  const { current } = useListKeys(items.length, open);
  const analyses = has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head');
  const queues = [
    has(session, 'unit-leader') && 'HEAD',
    has(session, 'staff', 'unit-leader') && 'UNIT',
    has(session, 'discipline', 'discipline-head') && 'OVERSEER',
    has(session, 'intake') && 'DESK',
  ].filter((one) => one !== false) as CaseSchema<'PetitionQueue'>[];
  return (
    <Page
      title={t('nav.petitions')}
      note={t('petition.note')}
      actions={
        <>
          {analyses && (
            <Button
              icon={<BarChartOutlined aria-hidden="true" />}
              onClick={() => navigate('/petitions/figures')}
            >
              {t('petition.analysis')}
            </Button>
          )}
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('petition.add')}
          </Button>
        </>
      }
      output={analyses ? { files: [{ url: registerUrl(query) }] } : undefined}
    >
      <Filters
        words={{ value: query.q, placeholder: t('petition.search'), onChange: (q) => set({ q }) }}
        onClear={any ? clear : undefined}
      >
        <Segmented
          value={query.queue ?? ''}
          aria-label={t('petition.queueName')}
          options={[
            { value: '', label: t('common.all') },
            ...queues.map((value) => ({ value, label: t(`petition.queue.${value}`) })),
          ]}
          onChange={(chosen) => set({ queue: chosen })}
        />
        <UnitFilter value={query.unit} onChange={(chosen) => set({ unit: chosen })} />
        <Choice
          label={t('filter.state')}
          value={query.state}
          options={states.map((value) => ({ value, label: t(`petition.state.${value}`) }))}
          onChange={(state) => set({ state })}
        />
        <Choice
          label={t('petition.light')}
          value={query.light}
          options={lights.map((value) => ({ value, label: t(`petition.lights.${value}`) }))}
          onChange={(light) => set({ light })}
        />
        <Choice
          label={t('petition.source')}
          value={query.source}
          options={sources.map((value) => ({ value, label: t(`petition.sources.${value}`) }))}
          onChange={(source) => set({ source })}
        />
        <Choice
          label={t('petition.kind')}
          value={query.kind}
          options={kinds.map((value) => ({ value, label: t(`petition.kinds.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('petition.none')} note={any ? undefined : t('petition.noneNote')} />
      )}
      {items.length > 0 && <PetitionTable items={items} current={current} />}
      <MoreButton query={list} />
      {adding && <PetitionForm petition={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

/** The register as it is filtered on the page. */
function registerUrl(query: Record<string, string | number | undefined>): string {
  const narrowed = Object.entries(query).filter(([key, value]) => value && key !== 'limit');
  return `/api/case/v1/petition-register?${new URLSearchParams(narrowed.map(([key, value]) => [key, String(value)]))}`;
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      value={value}
      allowClear
      style={{ width: 116 }}
      placeholder={label}
      aria-label={label}
      options={options}
      onChange={onChange}
    />
  );
}
