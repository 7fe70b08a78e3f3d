import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';

interface Props {
  value: number | undefined;
  onChange: (year: number | undefined) => void;
  /** Whether all years may be looked at together. */
  all?: boolean;
}

/** The year that entries belong to, from the next one back: some are declared ahead. */
export function YearFilter({ value, onChange, all = false }: Props) {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  return (
    <Select
      value={value}
      allowClear={all}
      style={{ width: 120 }}
      placeholder={t('registers.year')}
      aria-label={t('registers.year')}
      options={[-1, 0, 1, 2, 3, 4].map((back) => ({
        value: thisYear - back,
        label: t('registers.ofYear', { year: thisYear - back }),
      }))}
      onChange={onChange}
    />
  );
}
