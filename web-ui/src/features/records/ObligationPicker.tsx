import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (obligations: string[]) => void;
  /** Obligations known by name already, wherever their due date lies. */
  known: readonly { id: string; clause: string; due: string; item: { no: string } }[];
}

const PATH = '/api/responsibility/v1/obligations';

/** Chooses what a record is done for, among what the own unit still owes. */
export function ObligationPicker({ id, value = [], onChange, known }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const { data, isPending } = $responsibility.useQuery('get', PATH, { params: { query: { limit: 200 } } });
  // A unit that owes more than one page holds finds the rest by its words.
  const more = $responsibility.useQuery(
    'get',
    PATH,
    { params: { query: { q, limit: 50 } } },
    { enabled: Boolean(data?.next) && q.length > 1 },
  );
  const open = [...(data?.items ?? []), ...(more.data?.items ?? [])].filter(
    ({ state }) => !['DONE', 'EXEMPT', 'CLOSED'].includes(state),
  );
  const all = new Map([...open, ...known].map((one) => [one.id, one]));
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      style={{ width: '100%', minWidth: 0 }}
      loading={isPending}
      placeholder={t('record.obligationsChoose')}
      showSearch={{ optionFilterProp: 'label', onSearch: setWords }}
      options={[...all.values()].map((one) => ({
        value: one.id,
        label: `${one.item.no} ${one.clause}（${one.due}）`,
      }))}
      onChange={onChange}
    />
  );
}
