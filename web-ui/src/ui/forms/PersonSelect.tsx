import type { WidgetProps } from '@rjsf/utils';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { $responsibility } from '@/api/client';
import { useUnits } from '@/api/units';

const PEOPLE = '/api/responsibility/v1/people';
const FOR_LONG = 10 * 60_000;

/** Chooses people of the bureau by name; whoever is chosen already is shown by name too. */
function usePeople(chosen: string[]) {
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim()) || undefined;
  const units = useUnits();
  const { data, isPending } = $responsibility.useQuery(
    'get',
    PEOPLE,
    { params: { query: { q, limit: 50 } } },
    { placeholderData: keepPreviousData, staleTime: FOR_LONG },
  );
  const known = useQueries({
    queries: chosen.map((id) =>
      $responsibility.queryOptions(
        'get',
        `${PEOPLE}/{id}`,
        { params: { path: { id } } },
        { staleTime: FOR_LONG },
      ),
    ),
  });
  const people = new Map(
    [...(data?.items ?? []), ...known.flatMap((one) => (one.data ? [one.data] : []))].map((one) => [
      one.id,
      one,
    ]),
  );
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name;
  return {
    options: [...people.values()].map(({ id, name, unit }) => ({
      value: id,
      label: name,
      note: unitName(unit),
    })),
    loading: isPending,
    setWords,
  };
}

type Option = ReturnType<typeof usePeople>['options'][number];

function Shown({ option }: { option: Option }) {
  return (
    <>
      {option.label} <span style={{ color: 'var(--ink-faint)' }}>{option.note}</span>
    </>
  );
}

export function PersonSelect({ id, value, onChange, disabled }: WidgetProps) {
  const { options, loading, setWords } = usePeople(value ? [String(value)] : []);
  return (
    <Select
      id={id}
      value={value}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={loading}
      disabled={disabled}
      style={{ width: '100%' }}
      options={options}
      optionRender={({ data }) => <Shown option={data} />}
      onChange={(person) => onChange(person)}
    />
  );
}

export function PeopleSelect({ id, value, onChange, disabled }: WidgetProps) {
  const chosen: string[] = Array.isArray(value) ? value : [];
  const { options, loading, setWords } = usePeople(chosen);
  return (
    <Select
      id={id}
      mode="multiple"
      value={chosen}
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={loading}
      disabled={disabled}
      style={{ width: '100%' }}
      options={options}
      optionRender={({ data }) => <Shown option={data} />}
      onChange={(people: string[]) => onChange(people)}
    />
  );
}

/** One person as a filter of a list. */
export function PersonFilter({
  value,
  placeholder,
  onChange,
}: {
  value: string | undefined;
  placeholder: string;
  onChange: (person: string | undefined) => void;
}) {
  const { options, loading, setWords } = usePeople(value ? [value] : []);
  return (
    <Select
      value={value}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={loading}
      placeholder={placeholder}
      aria-label={placeholder}
      style={{ width: 130 }}
      options={options}
      optionRender={({ data }) => <Shown option={data} />}
      onChange={onChange}
    />
  );
}
