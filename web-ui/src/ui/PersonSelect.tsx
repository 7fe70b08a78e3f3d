import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';

interface Props {
  id?: string;
  value?: string;
  /** Narrows to one unit. */
  unit?: string;
  onChange?: (person: string) => void;
}

/** Finds a person of the directory by name or police number while one types. */
export function PersonSelect({ id, value, unit, onChange }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(words.trim()), 250);
    return () => clearTimeout(timer);
  }, [words]);
  const { data, isFetching } = $responsibility.useQuery('get', '/api/responsibility/v1/people', {
    params: { query: { q: q || undefined, unit, limit: 50 } },
  });
  return (
    <Select
      id={id}
      value={value}
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={isFetching}
      placeholder={t('rosters.personChoose')}
      notFoundContent={isFetching ? t('common.loading') : t('common.none')}
      options={data?.items.map((person) => ({
        value: person.id,
        label: `${person.name}（${[person.policeNumber, person.unitName].filter(Boolean).join('，')}）`,
      }))}
      onChange={onChange}
    />
  );
}
