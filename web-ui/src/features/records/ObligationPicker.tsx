import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Owed } from '@/ui/obligationText';
import { useOwed } from '@/ui/useOwed';

interface Props {
  id?: string;
  value?: string[];
  onChange?: (obligations: string[]) => void;
  /** Obligations known by name already, wherever their due date lies. */
  known: readonly (Owed & { id: string })[];
}

/** Chooses what a record is done for, among what the own unit still owes. */
export function ObligationPicker({ id, value = [], onChange, known }: Props) {
  const { t } = useTranslation();
  const { options, isPending, setWords } = useOwed(value, { known });
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      style={{ width: '100%', minWidth: 0 }}
      loading={isPending}
      placeholder={t('record.obligationsChoose')}
      showSearch={{ optionFilterProp: 'label', onSearch: setWords }}
      options={options}
      onChange={onChange}
    />
  );
}
