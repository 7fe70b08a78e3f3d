import type { WidgetProps } from '@rjsf/utils';
import { Select } from 'antd';
import { usePeople } from '../usePeople';

/** Those to choose from, each with the unit beside the name. */
function useOptions(chosen: string[]) {
  const { people, isFetching, setWords } = usePeople(chosen);
  const options = people.map(({ id, name, unitName }) => ({ value: id, label: name, note: unitName }));
  return { options, loading: isFetching, setWords };
}

type Option = ReturnType<typeof useOptions>['options'][number];

function Shown({ option }: { option: Option }) {
  return (
    <>
      {option.label} <span style={{ color: 'var(--ink-faint)' }}>{option.note}</span>
    </>
  );
}

export function PersonSelect({ id, value, onChange, disabled }: WidgetProps) {
  const { options, loading, setWords } = useOptions(value ? [String(value)] : []);
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
  const { options, loading, setWords } = useOptions(chosen);
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
  const { options, loading, setWords } = useOptions(value ? [value] : []);
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
