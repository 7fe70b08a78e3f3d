import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeople } from './usePeople';

interface Props<Value> {
  id?: string;
  value?: Value;
  /** Narrows to one unit. */
  unit?: string;
  onChange?: (value: Value) => void;
}

/** Finds a person of the directory by name or police number while one types. */
export function PersonSelect({ value, unit, ...props }: Props<string>) {
  return <Select<string> value={value} {...useChoice(value ? [value] : [], unit)} {...props} />;
}

/** The same for several. */
export function PeopleSelect({ value, unit, ...props }: Props<string[]>) {
  return (
    <Select<string[]>
      mode="multiple"
      style={{ width: '100%' }}
      value={value}
      {...useChoice(value ?? [], unit)}
      {...props}
    />
  );
}

function useChoice(chosen: readonly string[], unit?: string) {
  const { t } = useTranslation();
  const { people, isFetching, setWords } = usePeople(chosen, unit);
  return {
    showSearch: { filterOption: false as const, onSearch: setWords },
    loading: isFetching,
    placeholder: t('rosters.personChoose'),
    notFoundContent: isFetching ? t('common.loading') : t('common.none'),
    options: people.map((person) => ({
      value: person.id,
      label: `${person.name}（${[person.policeNumber, person.unitName].filter(Boolean).join('，')}）`,
    })),
  };
}
