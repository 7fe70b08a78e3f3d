import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { sum } from './figures';

interface Props {
  label: string;
  sum: number;
  wanted: number;
  unit?: string;
}

/** A running sum beside what it has to be, with what is missing or too much. */
export function SumTag({ label, sum: given, wanted, unit = '' }: Props) {
  const { t } = useTranslation();
  const left = sum([wanted, -given]);
  return (
    <Tag color={left === 0 ? 'success' : 'error'}>
      {label} {given}
      {unit} / {wanted}
      {unit}
      {left > 0 && ` · ${t('schemes.lacks', { left: `${left}${unit}` })}`}
      {left < 0 && ` · ${t('schemes.exceeds', { left: `${-left}${unit}` })}`}
    </Tag>
  );
}
