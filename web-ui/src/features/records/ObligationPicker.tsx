import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (obligations: string[]) => void;
  /** Obligations known by name already, wherever their due date lies. */
  known: readonly { id: string; clause: string; due: string; item: { no: string } }[];
}

/** Chooses what a record is done for, among what the own unit still owes. */
export function ObligationPicker({ id, value = [], onChange, known }: Props) {
  const { t } = useTranslation();
  const { data, isPending } = $responsibility.useQuery('get', '/api/responsibility/v1/obligations', {
    params: { query: { limit: 200 } },
  });
  const open = (data?.items ?? []).filter(({ state }) => !['DONE', 'EXEMPT', 'CLOSED'].includes(state));
  const all = new Map([...open, ...known].map((one) => [one.id, one]));
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      loading={isPending}
      placeholder={t('record.obligationsChoose')}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...all.values()].map((one) => ({
        value: one.id,
        label: `${one.item.no} ${one.clause}（${one.due}）`,
      }))}
      onChange={onChange}
    />
  );
}
