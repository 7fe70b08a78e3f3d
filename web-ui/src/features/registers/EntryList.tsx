import { Segmented, Select, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormVersion } from '@/api/formVersion';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { schemaOf } from '@/ui/forms/definition';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { pathOf } from '@/ui/registerAddress';
import { UnitFilter } from '@/ui/UnitFilter';
import { useListKeys } from '@/ui/useListKeys';
import type { Shown } from './areas';
import { BulkActs } from './BulkActs';
import { useEntries, useRegister } from './calls';
import { EntryTable } from './EntryTable';
import { type Attention, useEntryFilter } from './filter';
import { YearFilter } from './YearFilter';

const attentions: Attention[] = ['WAITING', 'DUE', 'OVERDUE'];

interface Props {
  shown: Shown;
  figure: Schema<'RegisterFigureView'> | undefined;
}

/** The entries of a register that this person may see, narrowed by what stands in the address. */
export function EntryList({ shown, figure }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { filter, set, clear, any } = useEntryFilter();
  const register = useRegister(shown.kind);
  const form = useFormVersion(register?.form);
  const list = useEntries(shown.kind, filter);
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const writes = has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head');
  // What is narrowed away is not done to.
  const chosen = items.filter(({ id }) => ticked.has(id));
  const path = pathOf(shown.kind);
  const open = useCallback(
    (index: number) => navigate(`${path}/${items[index]?.id}`),
    [navigate, items, path],
  );
  const { current } = useListKeys(items.length, open);
  const fields = form ? (schemaOf(form.definition).properties ?? {}) : {};
  const choices = (field: string | undefined) => (field ? (fields[field]?.enum ?? []) : []);
  const grades = shown.grades ?? choices(shown.grade);
  const counts = { WAITING: figure?.waiting, DUE: figure?.due, OVERDUE: figure?.overdue };
  return (
    <>
      <Filters
        words={{ value: filter.q, placeholder: t('registers.search'), onChange: (q) => set({ q }) }}
        onClear={any ? clear : undefined}
      >
        <Segmented
          value={filter.attention ?? ''}
          aria-label={t('registers.attentionName')}
          options={[
            { value: '', label: t('common.all') },
            ...attentions.map((value) => ({
              value,
              label: `${t(`registers.attention.${value}`)}${counts[value] ? ` ${counts[value]}` : ''}`,
            })),
          ]}
          onChange={(attention) => set({ attention })}
        />
        <UnitFilter wide={register?.wide} value={filter.unit} onChange={(unit) => set({ unit })} />
        {shown.years && (
          <YearFilter
            all
            value={filter.year}
            onChange={(year) => set({ year: year ? String(year) : undefined })}
          />
        )}
        {shown.category && (
          <Choice
            name={t(`registers.categoryOf.${shown.kind}`)}
            value={filter.category}
            options={choices(shown.category)}
            onChange={(category) => set({ category })}
          />
        )}
        {grades.length > 0 && (
          <Choice
            name={t(`registers.gradeOf.${shown.kind}`)}
            value={filter.grade}
            options={grades}
            onChange={(grade) => set({ grade })}
          />
        )}
        <Select
          value={filter.state}
          allowClear
          style={{ width: 130 }}
          placeholder={t('filter.state')}
          aria-label={t('filter.state')}
          options={register?.states.map((value) => ({ value, label: t(`registers.state.${value}`) }))}
          onChange={(state) => set({ state })}
        />
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && (
        <Nothing
          title={t(any ? 'registers.noneFound' : 'registers.none')}
          note={any ? undefined : t(`registers.noneNote.${shown.kind}`)}
        />
      )}
      {items.length > 0 && (
        <EntryTable
          shown={shown}
          items={items}
          current={current}
          ticked={writes ? ticked : undefined}
          onTick={setTicked}
        />
      )}
      <MoreButton query={list} />
      {ticked.size > 0 && <BulkActs kind={shown.kind} ticked={chosen} onDone={() => setTicked(new Set())} />}
    </>
  );
}

interface ChoiceProps {
  name: string;
  value: string | undefined;
  options: readonly string[];
  onChange: (chosen: string | undefined) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <Select
      value={value}
      allowClear
      style={{ width: 130 }}
      placeholder={name}
      aria-label={name}
      options={options.map((one) => ({ value: one, label: one }))}
      onChange={onChange}
    />
  );
}
