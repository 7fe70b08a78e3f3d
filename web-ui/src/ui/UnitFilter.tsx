import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnits } from '@/api/units';
import { has, useSession } from '@/session/session';

interface Props {
  value: string | undefined;
  onChange: (unit: string | undefined) => void;
  /** Whether this list shows all units even to people of one unit, because theirs answers for it. */
  wide?: boolean;
}

/** Chooses one unit; for those who see only their own there is nothing to choose. */
export function UnitFilter({ value, onChange, wide = false }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const units = useUnits();
  if (!wide && !has(session, 'discipline', 'discipline-head', 'bureau-leader', 'auditor', 'inspector'))
    return null;
  return (
    <Select
      value={value}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 180 }}
      placeholder={t('filter.unit')}
      aria-label={t('filter.unit')}
      options={units
        .filter(({ kind }) => kind !== 'LEADERSHIP')
        .map(({ id, name }) => ({ value: id, label: name }))}
      onChange={onChange}
    />
  );
}
