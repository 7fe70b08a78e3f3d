import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnits } from '@/api/units';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';

interface Props {
  value: string | undefined;
  onChange: (unit: string | undefined) => void;
  /** Whether this list shows all units even to people of one unit, because theirs answers for it. */
  wide?: boolean;
}

/** Chooses one unit, also one that ended, whose papers are still there; for those who see only their own there is nothing to choose. */
export function UnitFilter({ value, onChange, wide = false }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const all = useUnits(true).filter(({ kind }) => kind !== 'LEADERSHIP');
  const today = useToday();
  if (!wide && !has(session, 'discipline', 'discipline-head', 'bureau-leader', 'auditor', 'inspector'))
    return null;
  const ended = all.filter(({ validTo }) => validTo && validTo < today);
  const standing = all.filter((one) => !ended.includes(one));
  const options: SelectProps['options'] =
    ended.length === 0
      ? standing.map(optionOf)
      : [
          { label: t('filter.standing'), options: standing.map(optionOf) },
          { label: t('filter.ended'), options: ended.map(optionOf) },
        ];
  return (
    <Select
      value={value}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 180 }}
      placeholder={t('filter.unit')}
      aria-label={t('filter.unit')}
      options={options}
      onChange={onChange}
    />
  );
}

function optionOf({ id, name }: { id: string; name: string }) {
  return { value: id, label: name };
}
